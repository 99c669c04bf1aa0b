package org.entente.actor;

import java.util.List;
import org.entente.model.ActorKind;

/**
 * An organisation that is no state: international, a company, an armed group, a party, a newspaper.
 *
 * @param code its own code (UNO, EUR, NATO); that of its state where it belongs to one
 * @param category as the table has it: IGO, NGO, MNC, ARMED_GROUP, MEDIA, ...
 */
public record Organisation(
        String id, String code, String name, String category, ActorKind kind, List<String> sectors, Years years) {
    public Organisation {
        sectors = List.copyOf(sectors);
    }

    /** Whether states are its members and it acts beside them. */
    public boolean international() {
        return category.equals("IGO");
    }
}
