package org.entente.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the store holds of a document, but for its text.
 *
 * @param id the document's own id
 * @param origin who coded it
 * @param sketch tells copies of it
 */
public record StoredDocument(
        String id,
        Optional<LocalDate> date,
        Optional<String> title,
        Optional<String> source,
        String origin,
        Sketch sketch) {
    public StoredDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(sketch);
    }
}
