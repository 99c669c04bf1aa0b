package org.entente.model;

import java.util.Objects;

/**
 * The words that carry a statement.
 *
 * @param span where they stand in the article's text
 * @param text the words; equals that piece of the article's text
 */
public record Evidence(Span span, String text) {
    public Evidence {
        Objects.requireNonNull(span);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("evidence of length " + text.length() + " does not fill " + span);
        }
    }

    /** Cuts the evidence out of {@code text}, so that the two always agree. */
    public static Evidence of(Span span, String text) {
        return new Evidence(span, span.of(text));
    }
}
