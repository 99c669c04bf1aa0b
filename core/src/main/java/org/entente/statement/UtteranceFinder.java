package org.entente.statement;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Utterance;

/** Finds what is said by whom. */
public final class UtteranceFinder {
    public List<Utterance> find(Document document, Mentions mentions) {
        return List.of();
    }
}
