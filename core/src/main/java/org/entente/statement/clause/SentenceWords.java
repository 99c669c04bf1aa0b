package org.entente.statement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of a sentence in one spelling, split at hyphens, so that "free-trade" and "free trade", "defense" and "defence" are the same. */
public final class SentenceWords {
    private static final Map<String, String> SPELLING = Map.of(
            "defense", "defence",
            "program", "programme",
            "labor", "labour",
            "favored", "favoured",
            "communiqué", "communique",
            "normalisation", "normalization",
            "liberalisation", "liberalization",
            "stabilisation", "stabilization");

    /** Each word's possible forms: lemma, as written, and without a plural s. */
    private final List<Set<String>> forms = new ArrayList<>();

    private final List<Integer> tokens = new ArrayList<>();

    public SentenceWords(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String[] written = parts(token.text());
            String[] lemma = parts(token.lemma());
            for (int i = 0; i < written.length; i++) {
                String word = spell(written[i]);
                String base = lemma.length == written.length ? spell(lemma[i]) : word;
                String singular = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
                forms.add(Set.copyOf(
                        List.of(word, base, singular).stream().distinct().toList()));
                tokens.add(token.index());
            }
        }
    }

    private static String[] parts(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[-\\u2010-\\u2015]", " ")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    private static String spell(String word) {
        return SPELLING.getOrDefault(word, word);
    }

    /** The words of a table's phrase in the same spelling. */
    public static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : parts(phrase)) {
            words.add(spell(word));
        }
        return words;
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** Index of the token that word {@code i} belongs to. */
    public int token(int i) {
        return tokens.get(i);
    }

    /** The forms of word {@code i}: as written, lemma, without a plural s; all in lower case and one spelling. */
    public Set<String> forms(int i) {
        return forms.get(i);
    }

    /** Whether {@code phrase} stands at word {@code i}. */
    public boolean matches(int i, List<String> phrase) {
        if (i + phrase.size() > size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!forms.get(i + k).contains(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
