package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;

/**
 * A common noun for an actor, or the name of an office.
 *
 * @param phrase as the table has it, in the singular ("foreign minister")
 * @param sectors PLOVER sectors, most telling first
 * @param office canonical name of the office, where it is one
 */
public record Agent(String phrase, List<String> sectors, ActorKind kind, Optional<String> office) {
    public Agent {
        sectors = List.copyOf(sectors);
    }
}
