package org.entente.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/**
 * Finds the dictionary form of a word from its form and its tag: exceptions from a table, else by spelling rules. Names keep
 * their form, all else is lower case. Immutable.
 */
public final class Lemmatizer {
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Set<String> silentE = new HashSet<>();
    private final Set<String> noSilentE = new HashSet<>();
    private final Set<String> single = new HashSet<>();

    /** A lemmatizer that knows the irregular forms of {@code lexicons}. */
    public Lemmatizer(Lexicons lexicons) {
        for (Row row : lexicons.table("english/irregular")) {
            Map<String, String> table = switch (row.required("class")) {
                case "verb" -> verbs;
                case "noun" -> nouns;
                case "other" -> others;
                default -> throw row.invalid("`class` is none of verb, noun, other");
            };
            for (String form : row.list("forms")) {
                table.putIfAbsent(form, row.required("lemma"));
            }
        }
        for (Row row : lexicons.table("english/stems")) {
            Set<String> set = switch (row.required("spelling")) {
                case "e" -> silentE;
                case "plain" -> noSilentE;
                case "single" -> single;
                default -> throw row.invalid("`spelling` is none of e, plain, single");
            };
            set.addAll(row.list("stems"));
        }
    }

    /**
     * The dictionary form.
     *
     * @param form the word as written
     * @param tag its part of speech in the Penn Treebank's set
     */
    public String lemma(String form, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (tag.startsWith("VB") || tag.equals("MD")) {
            return verb(word, tag);
        }
        if (tag.equals("NNS")) {
            return noun(word);
        }
        String other = others.get(word);
        if (other != null && !tag.equals("NN") && !tag.equals("POS")) {
            return other;
        }
        return tag.endsWith("R") || (tag.endsWith("S") && (tag.startsWith("J") || tag.startsWith("R")))
                ? degree(word, tag)
                : word;
    }

    private String verb(String word, String tag) {
        String known = verbs.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + verb(word.substring(hyphen + 1), tag);
        }
        for (String prefix : new String[] {"re", "un", "over", "under", "out", "mis", "fore", "with"}) {
            String rest = word.startsWith(prefix) && word.length() > prefix.length() + 2
                    ? verbs.get(word.substring(prefix.length()))
                    : null;
            if (rest != null && rest.length() > 2) {
                return prefix + rest;
            }
        }
        int n = word.length();
        if (tag.equals("VBZ") && word.endsWith("s") && n > 3) {
            return thirdPerson(word);
        }
        if ((tag.equals("VBD") || tag.equals("VBN")) && word.endsWith("ed") && n > 3) {
            if (word.endsWith("ied") && n > 4) {
                return word.substring(0, n - 3) + "y";
            }
            return word.endsWith("eed") ? word.substring(0, n - 1) : base(word.substring(0, n - 2));
        }
        if (tag.equals("VBG") && word.endsWith("ing") && n > 4) {
            return base(word.substring(0, n - 3));
        }
        return word;
    }

    private static String thirdPerson(String word) {
        int n = word.length();
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("shes")
                || word.endsWith("zzes")
                || word.endsWith("oes")
                || (word.endsWith("ches") && !word.endsWith("aches"))) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("oaches") || word.endsWith("eaches") || word.endsWith("taches")) {
            return word.substring(0, n - 2);
        }
        return word.endsWith("ss") ? word : word.substring(0, n - 1);
    }

    /** A verb's dictionary form from what is left of it without "-ed" or "-ing". */
    private String base(String stem) {
        int n = stem.length();
        if (n < 2 || noSilentE.contains(stem)) {
            return stem;
        }
        if (silentE.contains(stem)) {
            return stem + "e";
        }
        char last = stem.charAt(n - 1);
        if (n > 3 && last == stem.charAt(n - 2) && isConsonant(stem, n - 1)) {
            boolean keeps = "sfz".indexOf(last) >= 0 || (last == 'l' && !single.contains(stem));
            return keeps ? stem : stem.substring(0, n - 1);
        }
        return isShort(stem) || SilentE.follows(stem) ? stem + "e" : stem;
    }

    /** One vowel before one consonant: without a lost e ("not", noted) the consonant would be doubled ("stopp", stopped). */
    private static boolean isShort(String stem) {
        int n = stem.length();
        if (!isConsonant(stem, n - 1) || isConsonant(stem, n - 2) || "wxy".indexOf(stem.charAt(n - 1)) >= 0) {
            return false;
        }
        for (int i = 0; i < n - 2; i++) {
            if (!isConsonant(stem, i)) {
                return false;
            }
        }
        return true;
    }

    private String noun(String word) {
        String known = nouns.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
        }
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return n > 1 && word.endsWith("s") && !word.endsWith("ss") && n < 4 && !isVowelOnly(word)
                    ? word.substring(0, n - 1)
                    : word;
        }
        if (word.endsWith("men") || word.endsWith("ies")) {
            return word.endsWith("ies") && n > 4 ? word.substring(0, n - 3) + "y" : word;
        }
        if (word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("shes")
                || word.endsWith("zzes")
                || word.endsWith("ches")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }

    private static boolean isVowelOnly(String word) {
        return word.equals("us") || word.equals("is") || word.equals("as");
    }

    private String degree(String word, String tag) {
        String known = others.get(word);
        if (known != null) {
            return known;
        }
        int cut = tag.endsWith("R") ? 2 : 3;
        if (!word.endsWith(tag.endsWith("R") ? "er" : "est") || word.length() < cut + 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - cut);
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        return stem.endsWith("ng") || stem.endsWith("er") || stem.endsWith("ow") || stem.endsWith("et")
                ? stem
                : base(stem);
    }

    static boolean isConsonant(String word, int i) {
        return i >= 0 && i < word.length() && Character.isLetter(word.charAt(i)) && "aeiou".indexOf(word.charAt(i)) < 0;
    }
}
