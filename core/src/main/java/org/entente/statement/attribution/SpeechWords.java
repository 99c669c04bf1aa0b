package org.entente.statement.attribution;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** The table of words of saying. Immutable. */
public final class SpeechWords {
    /** What sort of word of saying one is; a word may be of several. */
    public enum Kind {
        SAYS,
        NAMES,
        ACCUSES,
        DENIES,
        ASKS,
        NOUN,
        DENIAL,
        HEDGE,
        HEARSAY,
        ASIDE,
        ABOUT
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    public SpeechWords(Lexicons lexicons) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new LinkedHashSet<>());
        }
        for (Row row : lexicons.table("statements/speech")) {
            of(kind(row)).add(row.required("word"));
        }
    }

    private static Kind kind(Row row) {
        try {
            return Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`kind` is unknown: " + row.get("kind"));
        }
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether {@code word}, a lemma or a lemma with its particle, is of {@code kind}. */
    public boolean is(Kind kind, String word) {
        return of(kind).contains(word);
    }
}
