package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands share that answer from the store: which store, how to print, where to. */
final class Answering {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Coders knowledge = new Coders();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: table on a terminal, else jsonl")
    private ClaimPrinter.@Nullable Format format;

    @Option(names = "--out", paramLabel = "F", description = "file to write instead of standard output")
    private @Nullable Path out;

    Coders knowledge() {
        return knowledge;
    }

    <T> T read(Function<View, T> question) {
        try (Store opened = Store.openForReading(store.file());
                View view = opened.view()) {
            return question.apply(view);
        }
    }

    /** The layout asked for: a table where a person watches, else JSON lines. */
    ClaimPrinter.Format format() {
        if (format != null) {
            return format;
        }
        return out == null && Ansi.AUTO.enabled() ? ClaimPrinter.Format.table : ClaimPrinter.Format.jsonl;
    }

    /** Where to print. */
    PrintStream stream() throws IOException {
        return stream(out);
    }

    int print(List<Claim> claims) throws IOException {
        try (PrintStream stream = stream()) {
            new ClaimPrinter(stream, format(), Terminal.width()).print(claims);
        }
        return 0;
    }

    /** A file where one is named, else standard output, in UTF-8. */
    static PrintStream stream(@Nullable Path file) throws IOException {
        return file == null
                ? new PrintStream(System.out, false, StandardCharsets.UTF_8)
                : new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    }
}
