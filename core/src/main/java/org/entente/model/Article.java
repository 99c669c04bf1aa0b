package org.entente.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One document as it was read.
 *
 * @param id the document's own id where its source gives one, else a hash of its content; never empty
 * @param date the day of publication, where the source tells it
 * @param title the headline, where the source gives one apart from the text
 * @param text the text; every {@link Span} counts in it
 * @param source where it came from (an address, a file), where that is known; no part of any id
 */
public record Article(
        String id, Optional<LocalDate> date, Optional<String> title, String text, Optional<String> source) {
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        Objects.requireNonNull(date);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }

    public Article(String id, Optional<LocalDate> date, String text) {
        this(id, date, Optional.empty(), text, Optional.empty());
    }

    /** Hash of what is coded: date, title and text. Two readings with the same hash give the same statements. */
    public String contentHash() {
        return ContentId.of(date.map(LocalDate::toString).orElse(""), title.orElse(""), text);
    }
}
