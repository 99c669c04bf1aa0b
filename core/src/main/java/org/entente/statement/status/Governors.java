package org.entente.statement.status;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** The table of words that say how what they govern stands. Immutable. */
final class Governors {
    /** What one word says of its clause, its object and its subject, and by which prepositions it takes an object. */
    record Governor(Effect clause, Effect object, Effect subject, List<String> prepositions) {}

    private final Map<String, Governor> byWord = new LinkedHashMap<>();
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    Governors(Lexicons lexicons) {
        for (Row row : lexicons.table("statements/status")) {
            String part = row.required("part");
            String word = row.required("word");
            switch (part) {
                case "verb", "noun", "adj" -> byWord.put(part + " " + word, governor(row));
                case "lasting",
                        "journey",
                        "result",
                        "purpose",
                        "adverb",
                        "performative",
                        "wish",
                        "momentary",
                        "course" -> {
                    if (!part.equals("adverb") || row.optional("clause").isPresent()) {
                        classes.computeIfAbsent(part, p -> new LinkedHashSet<>())
                                .add(word);
                    }
                }
                default -> throw row.invalid("unknown `part`: " + part);
            }
        }
    }

    private static Governor governor(Row row) {
        return new Governor(effect(row, "clause"), effect(row, "object"), effect(row, "subject"), row.list("prep"));
    }

    private static Effect effect(Row row, String column) {
        String label = row.get(column);
        return Effect.ofLabel(label).orElseThrow(() -> row.invalid("unknown standing: " + label));
    }

    Optional<Governor> verb(String word) {
        return Optional.ofNullable(byWord.get("verb " + word));
    }

    Optional<Governor> noun(String word) {
        return Optional.ofNullable(byWord.get("noun " + word));
    }

    Optional<Governor> adjective(String word) {
        return Optional.ofNullable(byWord.get("adj " + word));
    }

    /** Whether {@code word} is listed as {@code part}: lasting, journey, result, purpose, adverb, performative, wish, momentary, course. */
    boolean in(String part, String word) {
        return classes.getOrDefault(part, Set.of()).contains(word);
    }
}
