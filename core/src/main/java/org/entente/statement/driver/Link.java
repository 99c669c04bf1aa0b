package org.entente.statement.driver;

import java.util.Objects;
import org.entente.model.Driver;

/**
 * Two pieces of text of which one moved the other.
 *
 * @param cause what moved
 * @param effect what was moved
 * @param sentence index of the sentence whose words say so
 * @param word index of the token that says so
 */
record Link(Piece cause, Piece effect, Driver.Type type, int sentence, int word, String rule) {
    /**
     * A run of tokens of one sentence.
     *
     * @param head the token that carries it
     */
    record Piece(int sentence, int first, int end, int head) {
        boolean isEmpty() {
            return first >= end;
        }

        boolean covers(int token) {
            return first <= token && token < end;
        }
    }

    Link {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(type);
        Objects.requireNonNull(rule);
    }
}
