package org.entente.statement.status;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Status;

/** What a word says of the standing of what it governs. */
enum Effect {
    PLANNED(Status.PLANNED),
    HYPOTHETICAL(Status.HYPOTHETICAL),
    DENIED(Status.DENIED),
    CANCELLED(Status.CANCELLED),
    POSTPONED(Status.POSTPONED),
    ONGOING(Status.ONGOING),
    HAPPENED(Status.HAPPENED),
    /** It stands as the governing word itself stands. */
    SAME(Status.HAPPENED),
    /** It was there until then. */
    ENDED(Status.HAPPENED),
    /** It has just begun. */
    BEGUN(Status.HAPPENED),
    /** Nothing; what is governed is taken as background. */
    NONE(Status.HAPPENED);

    private final Status status;

    Effect(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    /** The effect that a table writes so; {@link #NONE} for an empty cell. */
    static Optional<Effect> ofLabel(String label) {
        if (label.isEmpty()) {
            return Optional.of(NONE);
        }
        for (Effect effect : values()) {
            if (effect != NONE && effect.name().toLowerCase(Locale.ROOT).equals(label)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    /** The standing of something that stands {@code inner} in what stands {@code outer}. */
    static Status within(Status inner, Status outer) {
        return switch (outer) {
            case HAPPENED -> inner;
            case ONGOING -> inner == Status.HAPPENED ? Status.ONGOING : inner;
            case PLANNED ->
                inner == Status.HAPPENED || inner == Status.ONGOING || inner == Status.DENIED ? outer : inner;
            case DENIED -> inner == Status.HYPOTHETICAL || inner == Status.DENIED ? Status.HYPOTHETICAL : Status.DENIED;
            case HYPOTHETICAL, CANCELLED, POSTPONED -> outer;
        };
    }
}
