package org.entente.ledger.relation;

import java.time.LocalDate;
import org.entente.ledger.happening.Happening;
import org.entente.model.Root;
import org.entente.model.Status;

/** A meeting, visit or call between two states: held, missed, or still to come as far as documents tell. */
public record Meeting(Happening happening, Level level) {
    /** What became of it. */
    public enum Outcome {
        HELD,
        /** Called off or put off. */
        MISSED,
        /** Announced; no document tells whether it took place. */
        OPEN,
        /** Only thought of, or denied. */
        NONE
    }

    /** Whether a happening is a meeting, a visit or a call. */
    public static boolean is(Happening happening) {
        return happening.type().root() == Root.CONSULT;
    }

    public Outcome outcome() {
        return switch (happening.status()) {
            case HAPPENED, ONGOING -> Outcome.HELD;
            case CANCELLED, POSTPONED -> Outcome.MISSED;
            case PLANNED -> Outcome.OPEN;
            case HYPOTHETICAL, DENIED -> Outcome.NONE;
        };
    }

    /** Whether it was put off, and not called off. */
    public boolean postponed() {
        return happening.status() == Status.POSTPONED;
    }

    /** Whether it falls into the days from {@code since} to {@code until}, both included. */
    public boolean within(LocalDate since, LocalDate until) {
        return happening
                .day()
                .or(happening::firstTold)
                .filter(d -> !d.isBefore(since) && !d.isAfter(until))
                .isPresent();
    }
}
