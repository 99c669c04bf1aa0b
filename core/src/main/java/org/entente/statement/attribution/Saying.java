package org.entente.statement.attribution;

import java.util.Objects;
import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A place in a sentence where somebody is said to say something.
 *
 * @param verb the word of saying
 * @param saying the verb as written, with its particle; empty for "according to"
 * @param speaker head of the words for who says it; empty where nobody is named
 * @param content head of what is said
 * @param apart the part of {@code content}'s subtree that is not said, for a parenthesis like ", she said"; equal to {@code verb}
 *     where the verb stands outside
 * @param manner how it is said
 * @param span the words of saying
 */
public record Saying(
        Token verb, String saying, Optional<Token> speaker, Token content, Token apart, Manner manner, Span span) {
    /** How something is said. */
    public enum Manner {
        /** As a clause, and therefore as an utterance. */
        STATED,
        /** As an object or after "of": the deed is on the speaker's word, but the words are not given. */
        NAMED,
        /** Said not to be so. */
        DENIED
    }

    public Saying {
        Objects.requireNonNull(verb);
        Objects.requireNonNull(saying);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(content);
        Objects.requireNonNull(apart);
        Objects.requireNonNull(manner);
        Objects.requireNonNull(span);
    }

    /** Whether {@code token} is part of what is said. */
    public boolean holds(Sentence sentence, Token token) {
        if (!sentence.dominates(content, token) || token.index() == verb.index()) {
            return false;
        }
        boolean parenthesis = sentence.dominates(content, apart);
        return !parenthesis || !sentence.dominates(apart, token);
    }
}
