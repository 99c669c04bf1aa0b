package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.InstrumentKind;
import org.entente.statement.clause.SentenceWords;

/** Common nouns that name instruments. Immutable. */
final class NounTable {
    /** A noun phrase of the table. */
    record Noun(List<String> words, InstrumentKind kind, Phrase.Strength strength) {
        Noun {
            words = List.copyOf(words);
        }
    }

    private final Map<String, List<Noun>> byFirstWord = new TreeMap<>();

    NounTable(Lexicons lexicons) {
        for (Row row : lexicons.table("instruments/nouns")) {
            Noun noun = new Noun(SentenceWords.of(row.required("phrase")), kind(row), strength(row));
            byFirstWord
                    .computeIfAbsent(noun.words().get(0), w -> new ArrayList<>())
                    .add(noun);
        }
        byFirstWord
                .values()
                .forEach(nouns -> nouns.sort(
                        Comparator.comparingInt((Noun n) -> n.words().size()).reversed()));
    }

    static InstrumentKind kind(Row row) {
        return InstrumentKind.ofLabel(row.required("kind"))
                .orElseThrow(() -> row.invalid("no such kind of instrument: " + row.get("kind")));
    }

    private static Phrase.Strength strength(Row row) {
        try {
            return Phrase.Strength.valueOf(row.required("force").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("no such force: " + row.get("force"));
        }
    }

    /** The longest noun phrase of the table that stands at word {@code i}. */
    Optional<Noun> at(SentenceWords words, int i) {
        for (String form : words.forms(i).stream().sorted().toList()) {
            for (Noun noun : byFirstWord.getOrDefault(form, List.of())) {
                if (words.matches(i, noun.words())) {
                    return Optional.of(noun);
                }
            }
        }
        return Optional.empty();
    }
}
