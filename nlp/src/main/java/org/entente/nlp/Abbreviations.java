package org.entente.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** Words that keep their full stop, and what the stop may mean. Immutable. */
final class Abbreviations {
    /** What follows an abbreviation of this kind. */
    enum Kind {
        /** "Gen.": a name. */
        TITLE,
        /** "No.": a number, or it is no abbreviation. */
        NUMBER,
        /** "Jan.": a day of the month, or the sentence may end. */
        MONTH,
        /** "Mon.": as a month. */
        DAY,
        /** "e.g.": the sentence goes on. */
        INNER,
        /** "U.S.": the sentence goes on or ends, as the next word tells. */
        ANY
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> openers = new HashSet<>();

    Abbreviations(Lexicons lexicons) {
        for (Row row : lexicons.table("english/abbreviations")) {
            kinds.put(row.required("form"), kindOf(row));
        }
        for (Row row : lexicons.table("english/openers")) {
            openers.add(row.required("word"));
        }
    }

    private static Kind kindOf(Row row) {
        try {
            return Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`kind` is none of title, number, month, day, inner, any");
        }
    }

    /** The kind of a form with its full stop; initials such as "J." and "A.B.C." are {@link Kind#ANY}. */
    Optional<Kind> kind(String form) {
        Kind kind = kinds.get(form);
        if (kind != null) {
            return Optional.of(kind);
        }
        return isInitials(form) ? Optional.of(Kind.ANY) : Optional.empty();
    }

    /** Whether {@code word} opens a sentence where the word before it is an abbreviation that may end one. */
    boolean opens(String word) {
        return openers.contains(word);
    }

    /** Letters each with its stop: "J.", "U.S.A.", "F.-X.". */
    static boolean isInitials(String form) {
        int n = form.length();
        if (n < 2 || form.charAt(n - 1) != '.') {
            return false;
        }
        boolean letterNext = true;
        for (int i = 0; i < n; i++) {
            char c = form.charAt(i);
            if (letterNext ? !Character.isLetter(c) : c != '.' && !(c == '-' && form.charAt(i - 1) == '.')) {
                return false;
            }
            letterNext = c == '-' || !letterNext;
        }
        return true;
    }
}
