package org.entente.event.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.lexicon.Row;

/**
 * Brings the forms of a word together ("released", "releasing", "releases") without a parser, so that what was learned does
 * not depend on one. The result is a key, not a word: "release" gives "releas". Verbs and nouns of one form meet on purpose.
 */
final class Stems {
    private final Map<String, String> irregular = new HashMap<>();

    /** @param rows the table {@code relation/irregular}: {@code form}, {@code base} */
    Stems(List<Row> rows) {
        for (Row row : rows) {
            irregular.put(row.required("form"), row.required("base"));
        }
    }

    /** The key of a word as it stands in a text. */
    String of(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String known = irregular.get(lower);
        return finish(known != null ? known : strip(lower));
    }

    private static String strip(String w) {
        int n = w.length();
        if (n < 4) {
            return w;
        }
        if (w.endsWith("ies") || w.endsWith("ied")) {
            return w.substring(0, n - 3) + "y";
        }
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes") || w.endsWith("zes")) {
            return w.substring(0, n - 2);
        }
        if (w.endsWith("s")) {
            return w.endsWith("ss") || w.endsWith("us") || w.endsWith("is") ? w : w.substring(0, n - 1);
        }
        if (w.endsWith("ing")) {
            return vowel(w, n - 3) ? w.substring(0, n - 3) : w;
        }
        if (w.endsWith("ed") && !(w.endsWith("eed") && n <= 5)) {
            return vowel(w, n - 2) ? w.substring(0, n - 2) : w;
        }
        return w;
    }

    private static boolean vowel(String w, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
                return end >= 2;
            }
        }
        return false;
    }

    /** Takes away what regular spelling adds or drops: a final e, a doubled last consonant. */
    private static String finish(String w) {
        String s = w;
        int n = s.length();
        if (n > 3 && s.charAt(n - 1) == 'e') {
            s = s.substring(0, --n);
        }
        if (n > 2 && s.charAt(n - 1) == s.charAt(n - 2) && "aeiou".indexOf(s.charAt(n - 1)) < 0) {
            s = s.substring(0, n - 1);
        }
        return s;
    }
}
