package org.entente.statement.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Driver;

/** The connectives and the words that decide on them. Immutable. */
final class ConnectiveTable {
    private final Map<String, List<Connective>> byFirstWord = new TreeMap<>();
    private final Map<String, Set<String>> reactions = new TreeMap<>();
    private final Set<String> purposes = new TreeSet<>();
    private final Set<String> hedges = new TreeSet<>();

    ConnectiveTable(Lexicons lexicons) {
        for (Row row : lexicons.table("drivers/connectives")) {
            Connective connective = new Connective(
                    List.of(row.required("words").split(" ")),
                    value(row, "build", Connective.Build.class),
                    value(row, "side", Connective.Side.class),
                    value(row, "type", Driver.Type.class),
                    value(row, "sure", Connective.Sure.class));
            if (connective.sure() != Connective.Sure.NO) {
                byFirstWord
                        .computeIfAbsent(connective.words().get(0), w -> new ArrayList<>())
                        .add(connective);
            }
        }
        byFirstWord
                .values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Connective c) -> c.words().size())
                                .reversed()));
        for (Row row : lexicons.table("drivers/reactions")) {
            reactions
                    .computeIfAbsent(row.required("verb"), v -> new TreeSet<>())
                    .add(row.required("preposition"));
        }
        lexicons.table("drivers/purposes").forEach(row -> purposes.add(row.required("verb")));
        lexicons.table("drivers/hedges").forEach(row -> hedges.add(row.required("word")));
    }

    private static <E extends Enum<E>> E value(Row row, String column, Class<E> type) {
        try {
            return Enum.valueOf(
                    type, row.required(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`" + column + "` may not be " + row.get(column));
        }
    }

    /** Connectives that begin with {@code word}, longest first. */
    List<Connective> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** Whether after {@code verb} the {@code preposition} names its reason. */
    boolean names(String verb, String preposition) {
        return reactions.getOrDefault(verb, Set.of()).contains(preposition);
    }

    /** Whether {@code verb} is an act against or for another. */
    boolean isReaction(String verb) {
        return reactions.containsKey(verb);
    }

    /** Whether "to {@code verb}" tells an end of a state's act. */
    boolean isPurpose(String verb) {
        return purposes.contains(verb);
    }

    /** Whether {@code lemma} leaves a reason open. */
    boolean isHedge(String lemma) {
        return hedges.contains(lemma);
    }
}
