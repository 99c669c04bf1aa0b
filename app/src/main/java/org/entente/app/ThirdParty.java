package org.entente.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.analysis.EventStudy;
import org.entente.ledger.analysis.Impact;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;

/** What steps between two did to a third: what texts say, what instruments provide, and what the series show, side by side. */
final class ThirdParty {
    private final Path store;
    private final Lexicons lexicons;

    ThirdParty(Path store, Lexicons lexicons) {
        this.store = store;
        this.lexicons = lexicons;
    }

    void print(String first, String second, String third, PrintStream out) {
        Codes codes = new Codes(lexicons);
        String a = codes.of(first);
        String b = codes.of(second);
        String c = codes.of(third);
        Answers answers = Answers.load(lexicons);
        Ontology ontology = Ontology.load(lexicons);
        ClaimPrinter lines = new ClaimPrinter(out, ClaimPrinter.Format.table, Terminal.width());
        try (Store opened = Store.openForReading(store);
                View view = opened.view()) {
            out.print("What texts say\n");
            section(
                    out,
                    lines,
                    answers.drivers(view, a, b, Optional.empty(), Optional.empty()).stream()
                            .filter(claim -> mentions(claim, answers.wording().name(c), c))
                            .toList());
            for (String one : List.of(a, b)) {
                section(out, lines, answers.drivers(view, one, c, Optional.empty(), Optional.empty()));
            }
            out.print("\nWhat instruments bind\n");
            for (String one : List.of(a, b)) {
                section(
                        out,
                        lines,
                        answers.instruments(view, Optional.empty(), List.of(one, c), new AtOption().date()));
            }
            out.print("\nWhat the series show\n");
            List<Happening> between = answers.happenings(view, a, b, Optional.empty(), Optional.empty());
            for (String one : List.of(a, b)) {
                List<Happening> other = answers.happenings(view, one, c, Optional.empty(), Optional.empty());
                out.print(shown(one, c, Impact.of(between, other, ontology)));
            }
        }
        out.flush();
    }

    private static boolean mentions(Claim claim, String name, String code) {
        return claim.text().contains(name)
                || claim.evidence().get(0).quote().contains(name)
                || claim.text().contains(code);
    }

    private static void section(PrintStream out, ClaimPrinter lines, List<Claim> claims) {
        if (claims.isEmpty()) {
            out.print("  no document tells of any\n");
        } else {
            lines.print(claims);
        }
    }

    private static String shown(String one, String third, Impact impact) {
        EventStudy.Result study = impact.study();
        String found = study.shown() ? "an effect is shown" : "no effect shown";
        String line = study.steps() == 0
                ? String.format(
                        "  %s-%s: no step has enough days before and after it; nothing can be told\n", one, third)
                : String.format(
                        Locale.ROOT,
                        "  %s-%s, %d days after %d steps against before: %+.2f (95 %% interval %+.2f to %+.2f, p %.3f): %s\n",
                        one,
                        third,
                        study.window(),
                        study.steps(),
                        study.effect(),
                        study.low(),
                        study.high(),
                        study.p(),
                        found);
        return line
                + impact.granger()
                        .map(g -> String.format(
                                Locale.ROOT,
                                "  %s-%s, Granger test over %d months: F(%d,%d) = %.2f, p %.3f\n",
                                one,
                                third,
                                impact.months(),
                                g.df1(),
                                g.df2(),
                                g.f(),
                                g.p()))
                        .orElse(String.format(
                                "  %s-%s, Granger test: %d common months are too few\n", one, third, impact.months()));
    }
}
