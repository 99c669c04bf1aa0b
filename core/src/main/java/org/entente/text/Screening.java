package org.entente.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Article;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Tells whether an article can be coded at all: it has text, and the text is English. The language is told by the share of
 * function words, which even a single sentence of a report has, and by the script. Immutable and safe for several threads.
 */
public final class Screening {
    private static final String ENGLISH = "English";

    /** Enough to tell by. */
    private static final int LOOKED_AT = 4000;

    /** Fewer words tell nothing, so the text passes. */
    private static final int FEWEST_WORDS = 8;

    /** English reporting has 0.3 to 0.5 of its words in the list. */
    private static final double LEAST_ENGLISH = 0.12;

    /** "a", "to" and "do" are words of other languages too: so many different ones must speak for it. */
    private static final int FEWEST_DIFFERENT = 4;

    private static final double LEAST_LATIN = 0.6;

    private final Map<String, Map<String, Boolean>> languages;

    private Screening(Map<String, Map<String, Boolean>> languages) {
        this.languages = languages;
    }

    /** Reads the table {@code languages/function-words}. */
    public static Screening load(Lexicons lexicons) {
        Map<String, Map<String, Boolean>> languages = new LinkedHashMap<>();
        for (Row row : lexicons.table("languages/function-words")) {
            Map<String, Boolean> words = new HashMap<>();
            row.list("words").forEach(w -> words.put(w, true));
            languages.put(row.required("language"), words);
        }
        if (!languages.containsKey(ENGLISH)) {
            throw new IllegalStateException("lexicons/languages/function-words.tsv has no row for English");
        }
        return new Screening(languages);
    }

    /** Why {@code article} cannot be coded; empty where it can. */
    public Optional<Problem> check(Article article) {
        if (article.text().isBlank()) {
            return Optional.of(new Problem(ErrorCode.TEXT_EMPTY, article.id(), "the document has no text"));
        }
        return otherLanguage(article.text())
                .map(l -> new Problem(ErrorCode.NOT_ENGLISH, article.id(), "the text is not English: it " + l));
    }

    private Optional<String> otherLanguage(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        Optional<String> script = otherScript(text);
        if (script.isPresent()) {
            return script;
        }
        String[] words = text.split("[^\\p{L}]+");
        int total = 0;
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                total++;
                languages.forEach((language, list) -> {
                    if (list.containsKey(word)) {
                        hits.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        if (total < FEWEST_WORDS || english >= total * LEAST_ENGLISH) {
            return Optional.empty();
        }
        String best = ENGLISH;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > hits.getOrDefault(best, 0)) {
                best = hit.getKey();
            }
        }
        // headlines and lists have few function words of any language: only a better reading speaks against English
        String other = best;
        long different = Arrays.stream(words)
                .distinct()
                .filter(w -> languages.getOrDefault(other, Map.of()).containsKey(w))
                .count();
        boolean certain = different >= FEWEST_DIFFERENT
                && hits.getOrDefault(best, 0) >= Math.max(total * LEAST_ENGLISH, 2 * english);
        return best.equals(ENGLISH) || !certain ? Optional.empty() : Optional.of("seems to be " + best);
    }

    private static Optional<String> otherScript(String text) {
        int latin = 0;
        Map<Character.UnicodeScript, Integer> others = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                if (script == Character.UnicodeScript.LATIN) {
                    latin++;
                } else {
                    others.merge(script, 1, Integer::sum);
                }
            }
        }
        int other = others.values().stream().mapToInt(Integer::intValue).sum();
        if (other == 0 || latin >= (latin + other) * LEAST_LATIN) {
            return Optional.empty();
        }
        Character.UnicodeScript commonest = others.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of("is in " + commonest.name().charAt(0)
                + commonest.name().substring(1).toLowerCase(Locale.ROOT) + " script");
    }
}
