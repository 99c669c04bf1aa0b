package org.entente.statement;

import java.util.List;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mentions;

/** Gives each event its status, attribution, date, place, evidence and confidence; tellings of one happening become one event. */
public final class EventQualifier {
    public List<Event> qualify(Document document, Mentions mentions, List<Candidate> candidates) {
        return List.of();
    }
}
