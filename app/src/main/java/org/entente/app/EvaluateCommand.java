package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente evaluate}: measures the coder against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the coder against gold.",
        footer = {"", "Examples:", "  entente evaluate --relations sentences.jsonl > roots.jsonl"})
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private final Coders coders = new Coders();

    @Mixin
    private final Talk talk = new Talk();

    @Option(
            names = "--relations",
            paramLabel = "F",
            required = true,
            description = "JSON lines of sentences with source and target; prints the PLOVER root of each")
    private @Nullable Path relations;

    @Override
    public Integer call() throws IOException {
        Console console = talk.console();
        Path file = relations;
        if (file == null) {
            return 2;
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            return new EvaluateRelations(coders.lexicons(), console).run(file, out) == 0 ? 0 : 1;
        }
    }
}
