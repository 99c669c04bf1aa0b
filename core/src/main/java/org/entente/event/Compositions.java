package org.entente.event;

import java.util.List;
import org.entente.event.Composition.Operator;
import org.entente.event.Composition.Party;
import org.entente.model.Mention;

/** Who of a deed is party to what an operator makes of it. */
final class Compositions {
    private Compositions() {}

    static List<Mention> party(Operator operator, Reading deed, List<Mention> actors) {
        List<Mention> others = SentenceReader.without(deed.recipients(), actors);
        List<Mention> doers = SentenceReader.without(deed.actors(), actors);
        if (operator.party() == Party.ACTOR) {
            return doers.isEmpty() ? others : doers;
        }
        return SentenceReader.together(doers, others);
    }
}
