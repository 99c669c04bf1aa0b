package org.entente.model;

import java.util.Objects;

/**
 * An actor in a statement, with the words that put it there.
 *
 * @param actor who
 * @param surface the words
 * @param span where they stand in the article's text
 */
public record Participant(Actor actor, String surface, Span span) {
    public Participant {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(surface);
        Objects.requireNonNull(span);
    }
}
