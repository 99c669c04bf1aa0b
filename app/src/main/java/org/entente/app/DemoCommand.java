package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.dossier.DossierMaker;
import org.entente.ledger.dossier.MarkdownDossier;
import org.entente.lexicon.Lexicons;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente demo}: the main job on the bundled samples, for a newcomer. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled samples into a new store, prints a dossier, and names what to try next.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "the documents; default: ${DEFAULT-VALUE}",
            defaultValue = "${env:ENTENTE_HOME:-.}/samples")
    private Path samples = Path.of("samples");

    @Option(
            names = "--store",
            paramLabel = "F",
            description = "the store; default: ${DEFAULT-VALUE}",
            defaultValue = "demo.db")
    private Path store = Path.of("demo.db");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(samples)) {
            throw new EntenteException(new Problem(
                    ErrorCode.SOURCE_NOT_FOUND,
                    samples.toString(),
                    "the samples are not there; name their folder with --samples"));
        }
        Files.deleteIfExists(store);
        Files.deleteIfExists(Path.of(store + ".wal"));
        CommandLine root = spec.root().commandLine();
        int status = root.execute("ingest", samples.toString(), "--store", store.toString());
        if (status != 0) {
            return status;
        }
        Lexicons lexicons = Lexicons.packaged();
        try (Store opened = Store.openForReading(store);
                View view = opened.view()) {
            System.out.print(MarkdownDossier.write(
                    DossierMaker.load(lexicons).make(view, "ITA", "JPN", Optional.empty(), Optional.empty())));
        }
        System.err.printf(
                "%nThree things to try:%n"
                        + "  ./entente dossier ITA JPN --store %1$s --format html --out italy-japan.html   (open it in a browser)%n"
                        + "  ./entente impact ITA JPN --on CHN --store %1$s%n"
                        + "  ./entente code YOUR-ARTICLE.txt --date 2024-05-17 --format table%n",
                store);
        return 0;
    }
}
