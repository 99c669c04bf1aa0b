package org.entente.app.web;

import java.util.List;
import java.util.Locale;
import org.entente.ledger.dossier.Dossier;

/** Net cooperation by period as a drawing that needs no script. */
final class Bars {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 150;
    private static final int MIDDLE = 65;
    private static final int REACH = 55;

    private Bars() {}

    static Html svg(List<Dossier.Bar> bars) {
        double most = bars.stream().mapToDouble(b -> Math.abs(b.net())).max().orElse(0);
        double scale = most == 0 ? 0 : REACH / most;
        double step = (double) WIDTH / bars.size();
        Html out = new Html();
        out.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                "Net cooperation by period");
        for (int i = 0; i < bars.size(); i++) {
            Dossier.Bar bar = bars.get(i);
            double height = Math.abs(bar.net()) * scale;
            out.open(
                    "rect",
                    "x",
                    number(i * step + step * 0.1),
                    "y",
                    number(bar.net() >= 0 ? MIDDLE - height : MIDDLE),
                    "width",
                    number(step * 0.8),
                    "height",
                    number(height),
                    "class",
                    bar.net() >= 0 ? "up" : "down");
            out.inline("title", bar.period() + ": " + number(bar.net()) + ", " + bar.happenings() + " happenings");
            out.close("rect");
        }
        String middle = Integer.toString(MIDDLE);
        out.open("line", "x1", "0", "x2", Integer.toString(WIDTH), "y1", middle, "y2", middle, "class", "axis")
                .close("line");
        String foot = Integer.toString(HEIGHT - 8);
        out.inline("text", bars.get(0).period(), "x", "0", "y", foot);
        out.inline(
                "text",
                bars.get(bars.size() - 1).period(),
                "x",
                Integer.toString(WIDTH),
                "y",
                foot,
                "text-anchor",
                "end");
        return out.end("svg");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
