package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.format.CsvFormat;
import org.entente.format.EventFormat;
import org.entente.format.IcewsFormat;
import org.entente.format.PolecatFormat;
import org.entente.format.StatementJson;
import org.entente.format.TableFormat;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente code}: reads text and prints the statements in it; stores nothing. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Reads text and prints the events in it; stores nothing.",
        footer = {
            "",
            "Examples:",
            "  entente code article.txt --date 2023-01-20",
            "  entente code news.jsonl --format jsonl --all --out statements.jsonl",
            "  entente code page.html --explain"
        })
final class CodeCommand implements Callable<Integer> {
    private enum Format {
        table,
        jsonl,
        csv,
        icews,
        polecat
    }

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Coders coders = new Coders();

    @Mixin
    private final Talk talk = new Talk();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: table on a terminal, else jsonl")
    private @Nullable Format format;

    @Option(names = "--all", description = "with jsonl: statements of every kind, not events alone")
    private boolean all;

    @Option(names = "--explain", description = "for each event the rule, the words, and the readings that lost")
    private boolean explain;

    @Option(names = "--workers", description = "threads that code; default: ${DEFAULT-VALUE}", defaultValue = "1")
    private int workers = 1;

    @Option(names = "--out", paramLabel = "F", description = "file to write instead of standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Console console = talk.console();
        Lexicons lexicons = coders.lexicons();
        Ontology ontology = Ontology.load(lexicons);
        Path target = out;
        try (PrintStream print = target == null
                        ? new PrintStream(System.out, false, StandardCharsets.UTF_8)
                        : new PrintStream(Files.newOutputStream(target), false, StandardCharsets.UTF_8);
                Pipeline pipeline = new Pipeline(coders.load(lexicons), workers, printer(ontology, console, print))) {
            input.read(pipeline::accept, console::problem);
            pipeline.finish();
            print.flush();
        }
        return console.problems() == 0 ? 0 : 1;
    }

    private java.util.function.BiConsumer<Article, CodingResult> printer(
            Ontology ontology, Console console, PrintStream print) {
        Format chosen = format != null ? format : out == null && Ansi.AUTO.enabled() ? Format.table : Format.jsonl;
        StatementJson json = new StatementJson(ontology);
        EventFormat lines = switch (chosen) {
            case table, jsonl -> new TableFormat(Terminal.width());
            case csv -> new CsvFormat(ontology);
            case icews -> new IcewsFormat(ontology);
            case polecat -> new PolecatFormat(ontology);
        };
        if (chosen != Format.jsonl) {
            lines.header().forEach(l -> print.print(l + "\n"));
        }
        return (article, result) -> {
            if (result instanceof CodingResult.Rejected no) {
                console.problem(no.problem());
            } else if (result instanceof CodingResult.Coded coded) {
                for (Statement statement : coded.statements()) {
                    if (chosen == Format.jsonl && (all || statement instanceof Event)) {
                        print.print(json.write(statement) + "\n");
                    } else if (chosen != Format.jsonl && statement instanceof Event event) {
                        lines.lines(event, article).forEach(l -> print.print(l + "\n"));
                    }
                    if (explain && statement instanceof Event event) {
                        explanation(event).forEach(console::say);
                    }
                }
            }
        };
    }

    private static List<String> explanation(Event event) {
        return List.of(
                "%s %s: rule %s, confidence %.2f"
                        .formatted(event.type().root(), event.id(), event.rule(), event.confidence()),
                "  words: " + event.evidence().get(0).text().replaceAll("\\s+", " "),
                "  lost:  "
                        + (event.alternatives().isEmpty()
                                ? "no other reading"
                                : String.join("; ", event.alternatives())));
    }
}
