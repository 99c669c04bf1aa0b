package org.entente.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Dossier;
import org.entente.ledger.dossier.DossierMaker;
import org.entente.ledger.dossier.HtmlDossier;
import org.entente.ledger.dossier.JsonDossier;
import org.entente.ledger.dossier.MarkdownDossier;
import org.entente.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente dossier}: why and how two states changed their relationship. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Why and how A and B changed their relationship; every line with its evidence.",
        footer = {"", "Example:", "  entente dossier ITA JPN --format html --out italy-japan.html"})
final class DossierCommand implements Callable<Integer> {
    private enum Format {
        html,
        md,
        json
    }

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Coders knowledge = new Coders();

    @Mixin
    private final Between period = new Between();

    @Parameters(index = "0", paramLabel = "A", description = "a state or organisation: ITA, or Italy")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    private String second = "";

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}",
            defaultValue = "md")
    private Format format = Format.md;

    @Option(names = "--out", paramLabel = "F", description = "file to write instead of standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = knowledge.lexicons();
        Codes codes = new Codes(lexicons);
        DossierMaker maker = DossierMaker.load(lexicons);
        try (Store opened = Store.openForReading(store.file());
                View view = opened.view();
                PrintStream print = Answering.stream(out)) {
            Dossier dossier = maker.make(view, codes.of(first), codes.of(second), period.since(), period.until());
            print.print(written(dossier).stripTrailing() + "\n");
        }
        return 0;
    }

    private String written(Dossier dossier) {
        return switch (format) {
            case html -> HtmlDossier.write(dossier);
            case md -> MarkdownDossier.write(dossier);
            case json -> JsonDossier.write(dossier).toPrettyString();
        };
    }
}
