package org.entente.statement.tenure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Sentence;
import org.entente.model.Tenure.Holding;
import org.entente.statement.clause.SentenceWords;

/** Titles of offices and the words that tell whether they are held. Immutable. */
final class TitleTable {
    private final Map<String, List<Title>> byFirstWord = new TreeMap<>();
    private final Map<String, Holding> modifiers = new TreeMap<>();

    TitleTable(Lexicons lexicons) {
        for (Row row : lexicons.table("tenures/offices")) {
            Title title = new Title(SentenceWords.of(row.required("title")), row.required("office"));
            byFirstWord
                    .computeIfAbsent(title.words().get(0), w -> new ArrayList<>())
                    .add(title);
        }
        byFirstWord
                .values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Title t) -> t.words().size()).reversed()));
        for (Row row : lexicons.table("tenures/modifiers")) {
            modifiers.put(row.required("word"), holding(row));
        }
    }

    private static Holding holding(Row row) {
        try {
            return Holding.valueOf(row.required("holding").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("no such holding: " + row.get("holding"));
        }
    }

    /** What {@code word}, in lower case, says of an office beside it. */
    Optional<Holding> modifier(String word) {
        return Optional.ofNullable(modifiers.get(word));
    }

    /** The titles in {@code sentence}, longest first at each place, not overlapping. */
    List<Title.Place> in(Sentence sentence) {
        SentenceWords words = new SentenceWords(sentence);
        List<Title.Place> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Title> title = at(words, i);
            if (title.isPresent()) {
                int last = i + title.get().words().size() - 1;
                found.add(new Title.Place(title.get(), words.token(i), words.token(last) + 1));
                i = last;
            }
        }
        return found;
    }

    private Optional<Title> at(SentenceWords words, int i) {
        for (String form : words.forms(i).stream().sorted().toList()) {
            for (Title title : byFirstWord.getOrDefault(form, List.of())) {
                if (words.matches(i, title.words())) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }
}
