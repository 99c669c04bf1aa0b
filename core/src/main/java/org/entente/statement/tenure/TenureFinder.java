package org.entente.statement.tenure;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Tenure;

/** Finds who holds which office. */
public final class TenureFinder {
    public List<Tenure> find(Document document, Mentions mentions) {
        return List.of();
    }
}
