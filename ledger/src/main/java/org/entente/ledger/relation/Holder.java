package org.entente.ledger.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Sourced;
import org.entente.model.Statement;

/**
 * Somebody who held an office, as documents show it.
 *
 * @param first date of the first document that has them in it
 * @param last date of the last document that has them in it
 * @param formerBy date of the first document after that which calls them former; where no document has them in office, the same as
 *     {@code first}
 * @param statements those that show it, in order of time; at least one
 */
public record Holder(
        String code,
        String person,
        String office,
        Level level,
        LocalDate first,
        LocalDate last,
        Optional<LocalDate> formerBy,
        List<Sourced<? extends Statement>> statements) {
    /** By when they are first seen, then by level and name. */
    public static final Comparator<Holder> ORDER =
            Comparator.comparing(Holder::first).thenComparing(Holder::level).thenComparing(Holder::person);

    public Holder {
        statements = List.copyOf(statements);
        if (statements.isEmpty() || last.isBefore(first)) {
            throw new IllegalArgumentException("not a holder: " + person);
        }
    }
}
