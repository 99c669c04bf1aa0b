package org.entente.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "F",
            description = "the store; default: ${DEFAULT-VALUE}",
            defaultValue = "${env:ENTENTE_STORE:-entente.db}")
    private Path file = Path.of("entente.db");

    Path file() {
        return file;
    }
}
