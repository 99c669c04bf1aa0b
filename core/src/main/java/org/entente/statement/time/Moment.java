package org.entente.statement.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.PartialDate;

/**
 * What an expression of time is read against.
 *
 * @param document the document's date, where it has one
 * @param running the time that the text is at just before the expression, where that is known
 * @param tense which way the clause looks
 */
public record Moment(Optional<LocalDate> document, Optional<PartialDate> running, Tense tense) {
    /** A running time that lies further back than this, in days, is what dates without a year are near to. */
    private static final int FAR = 45;

    public Moment {
        Objects.requireNonNull(document);
        Objects.requireNonNull(running);
        Objects.requireNonNull(tense);
    }

    /** Whether the text tells of another time than the document's own, so that its dates are near that one. */
    boolean elsewhere() {
        return running.isPresent()
                && (document.isEmpty()
                        || running.get().latest().isBefore(document.get().minusDays(FAR)));
    }
}
