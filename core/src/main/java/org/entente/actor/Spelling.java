package org.entente.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends the spelling of names of states, peoples and capitals in a query: "Kazahks", "Phillipines". */
final class Spelling {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{5,}");

    private final Registry registry;

    Spelling(Registry registry) {
        this.registry = registry;
    }

    /** {@code text} with each unknown name that is one slip away from a known one put right. */
    String corrected(String text) {
        Matcher m = NAME.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(nearest(m.group()).orElse(m.group())));
        }
        return m.appendTail(out).toString();
    }

    private Optional<String> nearest(String word) {
        if (registry.knowsWord(Pieces.key(word))) {
            return Optional.empty();
        }
        return registry.stateWords().stream()
                .filter(known -> oneSlip(known, word))
                .findFirst();
    }

    /** Whether one letter too many, too few or wrong, or two neighbours swapped, tells them apart. */
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int j = 0;
        while (j < shorter - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
            j++;
        }
        int left = a.length() - i - j;
        int right = b.length() - i - j;
        boolean swapped = left == 2 && right == 2 && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
        return Math.max(left, right) == 1 || swapped;
    }
}
