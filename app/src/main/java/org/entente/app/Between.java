package org.entente.app;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when to when. */
final class Between {
    @Option(names = "--since", paramLabel = "D", description = "first day (YYYY-MM-DD)")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "D", description = "last day (YYYY-MM-DD)")
    private @Nullable LocalDate until;

    Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
