package org.entente.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.Participant;

/**
 * The pairs that a dyadic layout wants of an event: each actor with each recipient; where there are no recipients, each two
 * of the actors once, in the order of the text; an actor alone with nobody. The store and the JSON record keep an event whole.
 */
record Dyads(Participant source, Optional<Participant> target) {
    static List<Dyads> of(Event event) {
        List<Participant> actors = event.actors();
        List<Dyads> pairs = new ArrayList<>();
        if (actors.isEmpty()) {
            event.recipients().forEach(r -> pairs.add(new Dyads(r, Optional.empty())));
        } else if (!event.recipients().isEmpty()) {
            actors.forEach(a -> event.recipients().forEach(r -> pairs.add(new Dyads(a, Optional.of(r)))));
        } else if (actors.size() == 1) {
            pairs.add(new Dyads(actors.get(0), Optional.empty()));
        } else {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    pairs.add(new Dyads(actors.get(i), Optional.of(actors.get(j))));
                }
            }
        }
        return pairs;
    }
}
