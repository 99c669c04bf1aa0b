package org.entente.statement.driver;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.Mentions;

/** Finds stated reasons. */
public final class DriverFinder {
    public List<Driver> find(Document document, Mentions mentions, List<Event> events) {
        return List.of();
    }
}
