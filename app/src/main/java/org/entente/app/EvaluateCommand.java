package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: measures the coder against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the coder against gold.",
        footer = {
            "",
            "Examples:",
            "  entente evaluate gold.jsonl documents.jsonl",
            "  entente evaluate --relations sentences.jsonl > roots.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private final Coders coders = new Coders();

    @Mixin
    private final Talk talk = new Talk();

    @Option(
            names = "--relations",
            paramLabel = "F",
            description = "JSON lines of sentences with source and target; prints the PLOVER root of each")
    private @Nullable Path relations;

    @Parameters(
            paramLabel = "GOLD DOCS",
            arity = "0..2",
            description = "gold records (JSON lines) and the documents (JSON lines or a JSON list)")
    private List<Path> goldAndDocuments = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = talk.console();
        Path file = relations;
        if (file == null) {
            if (goldAndDocuments.size() != 2) {
                throw new ParameterException(spec.commandLine(), "give GOLD and DOCS, or --relations FILE");
            }
            Lexicons lexicons = coders.lexicons();
            return new EvaluateEvents(coders.load(lexicons), console)
                    .run(goldAndDocuments.get(0), goldAndDocuments.get(1));
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            return new EvaluateRelations(coders.lexicons(), console).run(file, out) == 0 ? 0 : 1;
        }
    }
}
