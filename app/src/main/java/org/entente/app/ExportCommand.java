package org.entente.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.ledger.Export;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: the whole store in open formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "The whole store in open formats, always in the same order.",
        footer = {"", "Example:", "  entente export --format parquet --out export"})
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        parquet,
        csv,
        jsonl
    }

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Talk talk = new Talk();

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.parquet;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write into")
    private Path out = Path.of("export");

    @Override
    public Integer call() {
        Console console = talk.console();
        try (Store opened = Store.openForReading(store.file());
                View view = opened.view()) {
            Export.write(view, Export.Format.valueOf(format.name().toUpperCase(Locale.ROOT)), out)
                    .forEach(file -> console.say("wrote " + file));
        }
        return 0;
    }
}
