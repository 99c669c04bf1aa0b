package org.entente.model;

import java.util.Objects;
import java.util.Optional;

/** On whose word a statement stands. */
public sealed interface Attribution {
    /** The text itself asserts it. */
    record Narrated() implements Attribution {}

    /**
     * Somebody says so.
     *
     * @param speaker a name or description as the text gives it ("officials", "local media"); empty for "allegedly"
     * @param verb the verb of saying ("reported"); empty where there is none
     * @param hedge what softens it ("allegedly", "could"), where anything does
     * @param span where the words of attribution stand
     */
    record Claimed(String speaker, String verb, Optional<String> hedge, Span span) implements Attribution {
        public Claimed {
            Objects.requireNonNull(speaker);
            Objects.requireNonNull(verb);
            Objects.requireNonNull(hedge);
            Objects.requireNonNull(span);
        }
    }

    /** Somebody says that it is not so. Components as in {@link Claimed}. */
    record Denied(String speaker, String verb, Optional<String> hedge, Span span) implements Attribution {
        public Denied {
            Objects.requireNonNull(speaker);
            Objects.requireNonNull(verb);
            Objects.requireNonNull(hedge);
            Objects.requireNonNull(span);
        }
    }
}
