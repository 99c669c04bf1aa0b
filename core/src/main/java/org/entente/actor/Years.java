package org.entente.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.lexicon.Row;
import org.entente.model.PartialDate;

/**
 * A stretch of time as a table gives it, each end open where the cell is empty.
 *
 * @param from first day it may have begun
 * @param to last day it may have ended
 */
public record Years(Optional<PartialDate> from, Optional<PartialDate> to) {
    /** All time. */
    public static final Years ALWAYS = new Years(Optional.empty(), Optional.empty());

    public Years {
        if (from.isPresent()
                && to.isPresent()
                && from.get().earliest().isAfter(to.get().latest())) {
            throw new IllegalArgumentException("`from` is after `to`");
        }
    }

    /** The columns {@code from} and {@code to} of a row. */
    static Years of(Row row) {
        try {
            return new Years(row.date("from"), row.date("to"));
        } catch (IllegalArgumentException e) {
            throw row.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Whether {@code day} may lie in it. */
    public boolean holds(LocalDate day) {
        return begunBy(day) && !endedBefore(day);
    }

    /** Whether it may have begun on {@code day} or before. */
    public boolean begunBy(LocalDate day) {
        return from.isEmpty() || !from.get().earliest().isAfter(day);
    }

    /** Whether it had ended before {@code day}. */
    public boolean endedBefore(LocalDate day) {
        return to.isPresent() && to.get().latest().isBefore(day);
    }
}
