package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.EventType;

/**
 * What a frame says when it matches: an event of its own, an operator upon the event in its deed slot, or either.
 *
 * @param type the event where no deed is found, or where the operator has nothing to say of that deed
 * @param operator name of the operator in {@code composition.tsv}
 * @param weak whether it is worth telling only where nothing stronger is told of the same parties: what is discussed at a
 *     meeting that is itself told
 */
record Outcome(Optional<EventType> type, Optional<String> operator, boolean weak) {
    /** As a table writes it: {@code root}, {@code mode}, {@code cameo}, {@code contexts}. */
    static Optional<EventType> type(org.entente.lexicon.Row row) {
        Optional<String> root = row.optional("root");
        if (root.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String> contexts = row.list("contexts");
            return Optional.of(new EventType(
                    org.entente.model.Root.valueOf(root.get()), row.optional("mode"), contexts, row.optional("cameo")));
        } catch (IllegalArgumentException e) {
            throw row.invalid("not an event type: " + e.getMessage());
        }
    }
}
