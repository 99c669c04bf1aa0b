package org.entente.app;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** At what date. Without one all that is known counts: nothing hangs on today's date. */
final class AtOption {
    @Option(names = "--at", paramLabel = "D", description = "as of this day (YYYY-MM-DD); default: all that is known")
    private LocalDate at = LocalDate.of(9999, 12, 31);

    LocalDate date() {
        return at;
    }
}
