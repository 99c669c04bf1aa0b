package org.entente.statement.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.InstrumentKind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Words of a sentence that name an instrument.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end one past the index of the last token
 * @param head index of the token that the rest of the sentence is attached to
 * @param strength how sure the words by themselves are
 * @param name as written
 * @param acronym as written in brackets after it
 * @param parties codes of parties that are known of a named instrument, whatever the text says
 */
record Phrase(
        int sentence,
        int first,
        int end,
        int head,
        InstrumentKind kind,
        Strength strength,
        String name,
        Optional<String> acronym,
        List<String> parties) {
    /** How sure words are to name an instrument, surest first. */
    enum Strength {
        /** A proper name. */
        NAMED,
        /** An instrument wherever a party or a step is told: "free trade agreement". */
        STRONG,
        /** Only where a step and two parties are told: "agreement". */
        WEAK,
        /** Only where a step is told in so many words: an embassy is first of all a house. */
        STEPPED
    }

    Phrase {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(name);
        Objects.requireNonNull(acronym);
        parties = List.copyOf(parties);
    }

    /** The head token. */
    Token head(Sentence in) {
        return in.token(head);
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    boolean overlaps(int from, int to) {
        return first < to && from < end;
    }

    /** The token in {@code first..end} that hangs on something outside; the last one in a sentence that was not parsed. */
    static int headOf(Sentence sentence, int first, int end) {
        if (sentence.parsed()) {
            for (int i = end - 1; i >= first; i--) {
                int head = sentence.token(i).head();
                boolean inside = head >= first && head < end;
                if (!inside && sentence.token(i).isNoun()) {
                    return i;
                }
            }
        }
        return end - 1;
    }
}
