package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did what to whom, in what state of completion.
 *
 * @param historical told as background, well before the document's date
 * @param replacedBy id of the event that took this one's place, where a meeting was moved
 * @param replaces id of the event whose place this one took
 * @param actors those who act; all parties where it is mutual
 * @param recipients those acted upon; empty where mutual or none
 * @param instrument kind of the instrument it is a step of, where it is one
 * @param confidence 0 to 1
 * @param alternatives readings that lost, best first; no part of the id
 */
public record Event(
        String id,
        String story,
        EventType type,
        Status status,
        boolean historical,
        Optional<String> replacedBy,
        Optional<String> replaces,
        When when,
        List<Participant> actors,
        List<Participant> recipients,
        Place place,
        Attribution attribution,
        Optional<InstrumentLink> instrument,
        List<Evidence> evidence,
        double confidence,
        String rule,
        List<String> alternatives)
        implements Statement {
    /** The instrument that an event is a step of. */
    public record InstrumentLink(InstrumentKind kind, String name, Step step) {
        public InstrumentLink {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(name);
            Objects.requireNonNull(step);
        }
    }

    public Event {
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(replacedBy);
        Objects.requireNonNull(replaces);
        Objects.requireNonNull(when);
        Objects.requireNonNull(place);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(rule);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        evidence = Checks.evidence(evidence);
        alternatives = List.copyOf(alternatives);
        Checks.id(id, story);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
        }
    }

    @Override
    public String kind() {
        return "event";
    }
}
