package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;

/**
 * Who issued an official text, as far as its own words tell.
 *
 * @param actor the state or body that speaks in it
 * @param offices offices that "the ..." means there without a name ("the President" in a text of the White House)
 * @param joint whether several parties speak together
 * @param parties who they are, where the text's head tells
 */
record Issuer(Optional<Actor> actor, List<String> offices, boolean joint, List<Actor> parties) {
    static final Issuer NONE = new Issuer(Optional.empty(), List.of(), false, List.of());

    Issuer {
        offices = List.copyOf(offices);
        parties = List.copyOf(parties);
    }

    boolean holds(String office) {
        return offices.contains(office);
    }
}
