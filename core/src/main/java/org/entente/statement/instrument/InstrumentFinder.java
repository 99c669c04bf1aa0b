package org.entente.statement.instrument;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.Mentions;

/** Finds steps in the lives of instruments. */
public final class InstrumentFinder {
    public List<InstrumentStep> find(Document document, Mentions mentions, List<Event> events) {
        return List.of();
    }
}
