package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step in the life of an instrument.
 *
 * @param name as written ("Reciprocal Access Agreement")
 * @param acronym as written ("RAA"), where one is given
 * @param rung normalised rung, for partnerships
 * @param provisions what it provides, in the text's words
 * @param milestones dates still to come in its life ("operational", 2035)
 * @param replaces name of what it takes the place of, where the text tells
 */
public record InstrumentStep(
        String id,
        String story,
        InstrumentKind instrument,
        String name,
        Optional<String> acronym,
        Optional<Rung> rung,
        List<Participant> parties,
        Step step,
        When when,
        List<String> provisions,
        List<Milestone> milestones,
        Optional<String> replaces,
        Attribution attribution,
        List<Evidence> evidence,
        String rule)
        implements Statement {
    /** A dated stage of an instrument's life, told ahead. */
    public record Milestone(String label, PartialDate date) {
        public Milestone {
            Objects.requireNonNull(label);
            Objects.requireNonNull(date);
        }
    }

    public InstrumentStep {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(name);
        Objects.requireNonNull(acronym);
        Objects.requireNonNull(rung);
        Objects.requireNonNull(step);
        Objects.requireNonNull(when);
        Objects.requireNonNull(replaces);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(rule);
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        milestones = List.copyOf(milestones);
        evidence = Checks.evidence(evidence);
        Checks.id(id, story);
    }

    @Override
    public String kind() {
        return "instrument";
    }
}
