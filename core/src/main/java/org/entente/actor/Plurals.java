package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plurals of the nouns for actors. */
final class Plurals {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("person", "people"),
            Map.entry("child", "children"),
            Map.entry("chief", "chiefs"),
            Map.entry("staff", "staffs"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("general", "generals"),
            Map.entry("army", "armies"));
    private static final Set<String> ALREADY =
            Set.of("police", "people", "men", "women", "children", "forces", "troops", "media", "press", "personnel");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "without");

    private Plurals() {}

    /** Whether the head of {@code phrase} is a plural already or has none. */
    static boolean isPlural(String phrase) {
        String head = head(phrase);
        return ALREADY.contains(head) || (head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us"));
    }

    private static String head(String phrase) {
        String[] words = phrase.split(" ");
        return words[at(words)];
    }

    private static int at(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (LINKS.contains(words[i])) {
                return i - 1;
            }
        }
        return words.length - 1;
    }

    /** Plural forms of a phrase: "ministers of finance", "secretaries general". */
    static List<String> of(String phrase) {
        if (isPlural(phrase)) {
            return List.of();
        }
        String[] words = phrase.split(" ");
        int at = at(words);
        List<String> out = new ArrayList<>(2);
        out.add(with(words, at, plural(words[at])));
        if (words[at].equals("general") && at > 0) {
            out.add(with(words, at - 1, plural(words[at - 1])));
        }
        return out;
    }

    private static String with(String[] words, int at, String word) {
        String[] copy = words.clone();
        copy[at] = word;
        return String.join(" ", copy);
    }

    static String plural(String word) {
        for (Map.Entry<String, String> entry : IRREGULAR.entrySet()) {
            if (word.endsWith(entry.getKey())
                    && (word.length() == entry.getKey().length()
                            || entry.getKey().endsWith("man")
                            || word.charAt(word.length() - entry.getKey().length() - 1) == '-')) {
                return word.substring(0, word.length() - entry.getKey().length()) + entry.getValue();
            }
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            return word + "es";
        }
        return word + "s";
    }
}
