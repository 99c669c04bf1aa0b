package org.entente.ledger.dossier;

import java.util.List;
import java.util.Locale;

/** Net cooperation by period as an SVG drawing: bars up for cooperation, down for conflict. */
final class Chart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 150;
    private static final int MIDDLE = 65;
    private static final int REACH = 55;

    private Chart() {}

    /** The drawing; nothing where there are fewer than two periods. */
    static String svg(List<Dossier.Bar> bars) {
        if (bars.size() < 2) {
            return "";
        }
        double most = bars.stream().mapToDouble(b -> Math.abs(b.net())).max().orElse(0);
        double scale = most == 0 ? 0 : REACH / most;
        double step = (double) WIDTH / bars.size();
        StringBuilder svg = new StringBuilder();
        svg.append("<figure>\n<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-label=\"Net cooperation by period\">\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i * step, step, scale, svg);
        }
        svg.append(String.format(
                Locale.ROOT, "<line x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\" class=\"axis\"/>\n", WIDTH, MIDDLE, MIDDLE));
        label(bars.get(0).period(), 0, "start", svg);
        label(bars.get(bars.size() - 1).period(), WIDTH, "end", svg);
        svg.append(
                        "</svg>\n<figcaption>Net cooperation: PLOVER scores of what took place, each happening once, by period; up is cooperation. ")
                .append(String.format(Locale.ROOT, "The longest bar is %.0f.", most))
                .append("</figcaption>\n</figure>\n");
        return svg.toString();
    }

    private static void bar(Dossier.Bar bar, double x, double step, double scale, StringBuilder svg) {
        double height = Math.abs(bar.net()) * scale;
        double y = bar.net() >= 0 ? MIDDLE - height : MIDDLE;
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"><title>%s: %.1f, %d happenings</title></rect>\n",
                x + step * 0.1,
                y,
                step * 0.8,
                height,
                bar.net() >= 0 ? "up" : "down",
                HtmlDossier.escape(bar.period()),
                bar.net(),
                bar.happenings()));
    }

    private static void label(String text, int x, String anchor, StringBuilder svg) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(HEIGHT - 8)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(HtmlDossier.escape(text))
                .append("</text>\n");
    }
}
