package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Step;

/** Which words tell which step of an instrument that stands where to them. Immutable. */
final class StepTable {
    private record Entry(Step step, List<String> need) {}

    private final Map<String, List<Entry>> entries = new TreeMap<>();

    StepTable(Lexicons lexicons) {
        for (Row row : lexicons.table("instruments/steps")) {
            Step step = Step.ofLabel(row.required("step"))
                    .orElseThrow(() -> row.invalid("no such step: " + row.get("step")));
            entries.computeIfAbsent(
                            key(row.required("word"), row.required("part"), row.required("role")),
                            k -> new ArrayList<>())
                    .add(new Entry(step, row.list("need")));
        }
    }

    private static String key(String word, String part, String role) {
        return word + "/" + part + "/" + role;
    }

    /**
     * The step that {@code word} tells.
     *
     * @param part "verb", "noun" or "adjective"
     * @param role where the instrument stands: "object", "subject", "modifier" or a preposition
     * @param around lemmas that stand with the word
     */
    Optional<Step> of(String word, String part, String role, List<String> around) {
        for (Entry entry : entries.getOrDefault(key(word, part, role), List.of())) {
            if (entry.need.isEmpty() || entry.need.stream().anyMatch(around::contains)) {
                return Optional.of(entry.step);
            }
        }
        return Optional.empty();
    }
}
