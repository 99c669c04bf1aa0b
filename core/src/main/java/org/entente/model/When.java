package org.entente.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was, is or will be. The date of publication is never filled in for want of a better one.
 *
 * @param from the date, or where a range is told its start; empty where the text tells nothing
 * @param to the end of a range; empty for a single date
 * @param basis what it rests on; {@link Basis#NONE} exactly where {@code from} is empty
 */
public record When(Optional<PartialDate> from, Optional<PartialDate> to, Basis basis) {
    /** What a date rests on. */
    public enum Basis {
        /** The text names the date. */
        STATED,
        /** The text names it relative to another: "last November", "the following month". */
        RELATIVE,
        /** The text tells of it as news of the document's own day. */
        DOCUMENT,
        NONE;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public When {
        Objects.requireNonNull(to);
        if (from.isEmpty() != (basis == Basis.NONE) || (from.isEmpty() && to.isPresent())) {
            throw new IllegalArgumentException("not a time: " + from + " to " + to + " on basis " + basis);
        }
    }

    public static When unknown() {
        return new When(Optional.empty(), Optional.empty(), Basis.NONE);
    }

    public static When at(PartialDate date, Basis basis) {
        return new When(Optional.of(date), Optional.empty(), basis);
    }

    public static When between(PartialDate from, PartialDate to, Basis basis) {
        return new When(Optional.of(from), Optional.of(to), basis);
    }
}
