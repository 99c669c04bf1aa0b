package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.Mentions;
import org.entente.model.Statement;
import org.entente.statement.driver.DriverFinder;
import org.entente.statement.instrument.EventLinks;
import org.entente.statement.instrument.InstrumentFinder;
import org.entente.statement.tenure.TenureFinder;

/** Makes statements of a document: its events with status, word, time and place, then what rests on them. */
public final class StatementFinder {
    private final EventQualifier qualifier;
    private final InstrumentFinder instruments;
    private final DriverFinder drivers;
    private final TenureFinder tenures;
    private final UtteranceFinder utterances;

    public StatementFinder(
            EventQualifier qualifier,
            InstrumentFinder instruments,
            DriverFinder drivers,
            TenureFinder tenures,
            UtteranceFinder utterances) {
        this.qualifier = qualifier;
        this.instruments = instruments;
        this.drivers = drivers;
        this.tenures = tenures;
        this.utterances = utterances;
    }

    /** All statements of {@code document}; no order is promised. */
    public List<Statement> find(Document document, Mentions mentions, List<Candidate> candidates) {
        List<Event> events = qualifier.qualify(document, mentions, candidates);
        List<InstrumentStep> steps = instruments.find(document, mentions, events);
        List<Statement> all = new ArrayList<>(EventLinks.attach(events, steps));
        all.addAll(steps);
        all.addAll(drivers.find(document, mentions, events));
        all.addAll(tenures.find(document, mentions));
        all.addAll(utterances.find(document, mentions));
        return all;
    }
}
