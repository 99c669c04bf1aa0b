package org.entente.statement.time;

import java.util.Objects;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Words that tell a time.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end one past the index of the last token
 * @param span where they stand in the article's text
 * @param value what they say
 * @param bound how the time bounds what it dates
 */
public record TimeExpression(int sentence, int first, int end, Span span, TimeValue value, Bound bound) {
    /** How a time bounds what it dates. */
    public enum Bound {
        AT,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER
    }

    public TimeExpression {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
        Objects.requireNonNull(bound);
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: " + first + ".." + end);
        }
    }

    /** The token whose head stands outside the expression; its last token in a sentence that was not parsed. */
    public Token head(Sentence in) {
        for (int i = first; i < end; i++) {
            Token token = in.token(i);
            if (in.parsed() && (token.head() < first || token.head() >= end)) {
                return token;
            }
        }
        return in.token(end - 1);
    }

    public boolean covers(Token token) {
        return first <= token.index() && token.index() < end;
    }
}
