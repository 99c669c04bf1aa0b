package org.entente.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.PartialDate;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.model.When;

/**
 * A statement with the document that makes it.
 *
 * @param <S> kind of statement
 */
public record Sourced<S extends Statement>(S statement, StoredDocument document) {
    /** By time, then by the document's date, then by id: an order that hangs on nothing but the statements. */
    public static final Comparator<Sourced<?>> ORDER = Comparator.comparing(
                    (Sourced<?> s) -> s.day().or(s::told).orElse(LocalDate.MAX))
            .thenComparing(s -> s.told().orElse(LocalDate.MAX))
            .thenComparing(s -> s.statement().id());

    public Sourced {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(document);
    }

    /** When the statement says that it was, is or will be; unknown for kinds that have no time. */
    public When when() {
        if (statement instanceof Event event) {
            return event.when();
        } else if (statement instanceof InstrumentStep step) {
            return step.when();
        } else if (statement instanceof Tenure tenure) {
            return tenure.when();
        }
        return When.unknown();
    }

    /** The first day that it may be of; empty where the text does not tell. */
    public Optional<LocalDate> day() {
        return when().from().map(PartialDate::earliest);
    }

    /** The last day that it may be of; empty where the text does not tell. */
    public Optional<LocalDate> until() {
        return when().to().or(() -> when().from()).map(PartialDate::latest);
    }

    /** The date of the document. */
    public Optional<LocalDate> told() {
        return document.date();
    }

    /** This, seen as of kind {@code kind}; empty where it is of another. */
    public <T extends Statement> Optional<Sourced<T>> as(Class<T> kind) {
        return kind.isInstance(statement)
                ? Optional.of(new Sourced<>(kind.cast(statement), document))
                : Optional.empty();
    }
}
