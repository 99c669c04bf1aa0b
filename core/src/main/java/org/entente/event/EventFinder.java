package org.entente.event;

import java.util.List;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Mentions;

/** Finds who did what to whom in the parsed sentences of a document. */
public final class EventFinder {
    /** The events told in {@code document}, in order of the text, each telling by itself. */
    public List<Candidate> find(Document document, Mentions mentions) {
        return List.of();
    }
}
