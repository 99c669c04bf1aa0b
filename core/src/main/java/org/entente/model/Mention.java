package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A piece of a sentence that speaks of an actor.
 *
 * @param index position among the document's mentions, from 0
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param head index of its head token ("minister" in "the Japanese foreign minister", "Kishida" in "Kishida Fumio")
 * @param span where it stands in the article's text
 * @param form how it speaks of the actor
 * @param ref whom it stands for
 * @param antecedent index of the earlier mention that it was resolved through, where it was
 */
public record Mention(
        int index,
        int sentence,
        int first,
        int end,
        int head,
        Span span,
        Form form,
        ActorRef ref,
        OptionalInt antecedent) {
    /** How a mention speaks of its actor. */
    public enum Form {
        /** By name: "Kishida Fumio", "Japan", "Tokyo", "the European Union". */
        NAME,
        /** By an adjective or possessive before a noun that is no actor itself: "Japanese" in "Japanese exports". */
        MODIFIER,
        /** By a description: "the Japanese prime minister", "both leaders". */
        NOMINAL,
        /** By a pronoun: "he", "they", "its". */
        PRONOUN
    }

    public Mention {
        if (first < 0 || end <= first || head < first || head >= end) {
            throw new IllegalArgumentException("not a mention: tokens " + first + ".." + end + ", head " + head);
        }
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
        Objects.requireNonNull(ref);
        Objects.requireNonNull(antecedent);
    }

    public List<Actor> actors() {
        return ref.actors();
    }

    public boolean covers(Token token) {
        return first <= token.index() && token.index() < end;
    }
}
