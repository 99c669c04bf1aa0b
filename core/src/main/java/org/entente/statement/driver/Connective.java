package org.entente.statement.driver;

import java.util.List;
import java.util.Objects;
import org.entente.model.Driver;

/**
 * Words that say that one thing moved another.
 *
 * @param words in lower case; for verbs the lemma and what must stand with it
 * @param subordinate which side the words under the connective are, or for verbs the subject
 * @param sure when it is taken for a reason
 */
record Connective(List<String> words, Build build, Side subordinate, Driver.Type type, Sure sure) {
    /** How it is built into the sentence. */
    enum Build {
        PREPOSITION,
        CONJUNCTION,
        VERB,
        PASSIVE,
        PARTICIPLE,
        ADVERB
    }

    /** The two sides of a reason. */
    enum Side {
        CAUSE,
        EFFECT
    }

    /** When a connective is taken for a reason. */
    enum Sure {
        YES,
        /** Where what it governs is something that happened. */
        EVENT,
        /** Where it hangs on an act against another. */
        DISPUTE,
        NO
    }

    Connective {
        words = List.copyOf(words);
        Objects.requireNonNull(build);
        Objects.requireNonNull(subordinate);
        Objects.requireNonNull(type);
        Objects.requireNonNull(sure);
    }

    String name() {
        return String.join("-", words);
    }
}
