package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.InstrumentKind;
import org.entente.model.Step;

/** Words that are a step by themselves: "recognised Arnor", "joined the League". Immutable. */
final class ActTable {
    /**
     * One reading of a word.
     *
     * @param role where the other side stands to it
     * @param object what must stand there: a class in capitals, or nouns
     */
    record Act(String role, List<String> object, InstrumentKind kind, Step step) {
        Act {
            object = List.copyOf(object);
        }
    }

    private final Map<String, List<Act>> acts = new TreeMap<>();

    ActTable(Lexicons lexicons) {
        for (Row row : lexicons.table("instruments/acts")) {
            Step step = Step.ofLabel(row.required("step"))
                    .orElseThrow(() -> row.invalid("no such step: " + row.get("step")));
            acts.computeIfAbsent(row.required("part") + "/" + row.required("word"), w -> new ArrayList<>())
                    .add(new Act(row.required("role"), row.list("object"), NounTable.kind(row), step));
        }
    }

    /** The readings of {@code word}, a lemma with its particle, as {@code part} of speech. */
    List<Act> of(String part, String word) {
        return acts.getOrDefault(part + "/" + word, List.of());
    }
}
