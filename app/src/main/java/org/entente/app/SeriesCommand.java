package org.entente.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.format.Lines;
import org.entente.ledger.analysis.Measure;
import org.entente.ledger.analysis.Period;
import org.entente.ledger.analysis.Series;
import org.entente.ledger.dossier.Answers;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente series}: a relation as a time series. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = "The relation of A and B as a time series, each value with an interval.",
        footer = {"", "Example:", "  entente series ITA JPN --by year --measure plover --format csv"})
final class SeriesCommand implements Callable<Integer> {
    private enum By {
        day,
        week,
        month,
        quarter,
        year
    }

    private enum What {
        net,
        plover,
        goldstein,
        count
    }

    @Mixin
    private final Answering answering = new Answering();

    @Mixin
    private final Between period = new Between();

    @Parameters(index = "0", paramLabel = "A", description = "a state or organisation: JPN, or Japan")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    private String second = "";

    @Option(names = "--by", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}", defaultValue = "month")
    private By by = By.month;

    @Option(
            names = "--measure",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}",
            defaultValue = "net")
    private What measure = What.net;

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = answering.knowledge().lexicons();
        Codes codes = new Codes(lexicons);
        Answers answers = Answers.load(lexicons);
        Series series = answering.read(view -> Series.of(
                answers.happenings(view, codes.of(first), codes.of(second), period.since(), period.until()),
                Period.valueOf(by.name().toUpperCase(Locale.ROOT)),
                Measure.valueOf(measure.name().toUpperCase(Locale.ROOT)),
                Ontology.load(lexicons)));
        ClaimPrinter.Format format = answering.format();
        try (PrintStream out = answering.stream()) {
            if (format != ClaimPrinter.Format.jsonl) {
                out.print(line(format, List.of("start", "value", "low", "high", "happenings")));
            }
            for (Series.Point p : series.points()) {
                out.print(format == ClaimPrinter.Format.jsonl ? json(p) : line(format, cells(p)));
            }
        }
        return 0;
    }

    private static List<String> cells(Series.Point p) {
        return List.of(
                p.start().toString(),
                number(p.value()),
                number(p.low()),
                number(p.high()),
                Integer.toString(p.happenings()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String line(ClaimPrinter.Format format, List<String> cells) {
        return format == ClaimPrinter.Format.csv
                ? Lines.csv(cells) + "\n"
                : String.format("%-10s  %9s  %9s  %9s  %10s\n", cells.toArray());
    }

    private static String json(Series.Point p) {
        return JsonNodeFactory.instance
                        .objectNode()
                        .put("start", p.start().toString())
                        .put("value", p.value())
                        .put("low", p.low())
                        .put("high", p.high())
                        .put("happenings", p.happenings())
                + "\n";
    }
}
