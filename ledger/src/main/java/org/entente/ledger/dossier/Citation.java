package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.entente.ledger.Sourced;
import org.entente.model.Evidence;
import org.entente.model.Statement;

/**
 * The words that a claim rests on.
 *
 * @param statement id of the statement
 * @param document id of the document
 * @param date date of the document
 * @param source address or file of the document
 * @param quote word for word; the document's text from {@code start} to {@code end}, in UTF-16 units, half-open
 */
public record Citation(
        String statement,
        String document,
        Optional<LocalDate> date,
        Optional<String> title,
        Optional<String> source,
        String quote,
        int start,
        int end) {
    public Citation {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(document);
        Objects.requireNonNull(quote);
    }

    /** The fullest telling of a statement. */
    public static Citation of(Sourced<? extends Statement> sourced) {
        Evidence evidence = sourced.statement().evidence().get(0);
        return new Citation(
                sourced.statement().id(),
                sourced.document().id(),
                sourced.document().date(),
                sourced.document().title(),
                sourced.document().source(),
                evidence.text(),
                evidence.span().start(),
                evidence.span().end());
    }
}
