package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coder.Coder;
import org.entente.format.StatementJson;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.Event;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.entente.text.source.ArticleReader;
import org.entente.text.source.OffsetMap;
import org.entente.text.source.Sink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente code}: reads text and prints the statements in it; stores nothing. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Reads text and prints the events in it; stores nothing.")
final class CodeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "what to read")
    private List<Path> files = List.of();

    @Option(names = "--date", description = "date of documents that carry none")
    private @Nullable LocalDate date;

    @Option(names = "--format", description = "table or jsonl", defaultValue = "jsonl")
    private String format = "jsonl";

    @Option(names = "--all", description = "statements of every kind, not events alone")
    private boolean all;

    @Option(names = "--out", description = "file to write instead of standard output")
    private @Nullable Path out;

    private int rejected;

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = Lexicons.packaged();
        Coder coder = Coders.load(lexicons);
        StatementJson json = new StatementJson(Ontology.load(lexicons));
        Path target = out;
        try (PrintStream print = target == null
                ? new PrintStream(System.out, true, StandardCharsets.UTF_8)
                : new PrintStream(Files.newOutputStream(target), false, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                new ArticleReader(Optional.ofNullable(date)).read(file, new Sink() {
                    @Override
                    public void article(Article article, OffsetMap offsets) {
                        code(coder, article, json, print);
                    }

                    @Override
                    public void problem(Problem problem) {
                        reject(problem);
                    }
                });
            }
        }
        return rejected == 0 ? 0 : 1;
    }

    private void code(Coder coder, Article article, StatementJson json, PrintStream print) {
        CodingResult result = coder.code(article);
        if (result instanceof CodingResult.Rejected no) {
            reject(no.problem());
        } else if (result instanceof CodingResult.Coded coded) {
            for (Statement statement : coded.statements()) {
                if (all || statement instanceof Event) {
                    print.print(json.write(statement) + "\n");
                }
            }
        }
    }

    private void reject(Problem problem) {
        rejected++;
        PrintWriter err = spec.commandLine().getErr();
        err.println("entente: " + problem);
    }
}
