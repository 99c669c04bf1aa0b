package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;

/**
 * An organisation that is no state: international, a company, an armed group, a party, a newspaper.
 *
 * @param id its own code (UNO, EUR, NATO, HOUTHI)
 * @param code the code that it carries as an actor: its state's for parties, media, companies and courts of a state, else its own
 * @param state code of the state that it belongs to or acts in, where there is one
 * @param category as the table has it: IGO, NGO, MNC, ARMED_GROUP, MEDIA, ...
 */
public record Organisation(
        String id,
        String code,
        Optional<String> state,
        String name,
        String category,
        ActorKind kind,
        List<String> sectors,
        Years years) {
    public Organisation {
        sectors = List.copyOf(sectors);
    }

    /** Whether states are its members and it acts beside them. */
    public boolean international() {
        return category.equals("IGO");
    }
}
