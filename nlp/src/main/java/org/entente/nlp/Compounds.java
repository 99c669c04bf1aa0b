package org.entente.nlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** Tells a hyphen that joins two names ("Arnor-Gondor talks") from one inside a name ("Jean-Paul", "Secretary-General"). Immutable. */
final class Compounds {
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> seconds = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();

    Compounds(Lexicons lexicons) {
        for (Row row : lexicons.table("english/compounds")) {
            String part = row.required("part").toLowerCase(Locale.ROOT);
            switch (row.required("place")) {
                case "first" -> firsts.add(part);
                case "second" -> seconds.add(part);
                case "syllable" -> syllables.add(part);
                default -> throw row.invalid("`place` is none of first, second, syllable");
            }
        }
    }

    /** Whether the hyphen between {@code left} and {@code right} stands between two names. */
    boolean joinsNames(String left, String right) {
        if (!isNameLike(left) || !isNameLike(right)) {
            return false;
        }
        String before = left.toLowerCase(Locale.ROOT);
        String after = right.toLowerCase(Locale.ROOT);
        return !firsts.contains(before)
                && !seconds.contains(after)
                && !(syllables.contains(before) && syllables.contains(after));
    }

    private static boolean isNameLike(String part) {
        int letters = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2 && Characters.isUpper(part.charAt(0));
    }
}
