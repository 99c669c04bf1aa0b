package org.entente.ledger.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.Sourced;
import org.entente.model.Event;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Participant;
import org.entente.model.Rung;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Step;

/**
 * One report of a step, from a statement about an instrument or from an event that is a step of one.
 *
 * @param codes who takes the step, or between whom the instrument is
 * @param step the step; what an event only plans is {@link Step#PLANNED}
 */
public record Mark(
        Sourced<? extends Statement> source,
        InstrumentKind kind,
        String name,
        Optional<String> acronym,
        Optional<Rung> rung,
        Set<String> codes,
        Step step,
        Optional<String> replaces,
        List<InstrumentStep.Milestone> milestones) {
    /** By time, then by how far the step goes, then by id. */
    static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark m) -> m.day().orElse(LocalDate.MAX))
            .thenComparing(Mark::step)
            .thenComparing(m -> m.source().statement().id());

    static Mark of(Sourced<InstrumentStep> sourced) {
        InstrumentStep s = sourced.statement();
        return new Mark(
                sourced,
                s.instrument(),
                s.name(),
                s.acronym(),
                s.rung(),
                codes(s.parties()),
                s.step(),
                s.replaces(),
                s.milestones());
    }

    /** The step that an event is, where it is one and has taken place or is planned. */
    static Optional<Mark> ofEvent(Sourced<Event> sourced) {
        Event event = sourced.statement();
        if (event.instrument().isEmpty()) {
            return Optional.empty();
        }
        var link = event.instrument().get();
        Step step;
        if (event.status() == Status.HAPPENED || event.status() == Status.ONGOING) {
            step = link.step();
        } else if (event.status() == Status.PLANNED) {
            step = Step.PLANNED;
        } else {
            return Optional.empty();
        }
        Set<String> codes = codes(event.actors());
        codes.addAll(codes(event.recipients()));
        return Optional.of(new Mark(
                sourced,
                link.kind(),
                link.name(),
                Optional.empty(),
                Optional.empty(),
                codes,
                step,
                Optional.empty(),
                List.of()));
    }

    private static Set<String> codes(List<Participant> participants) {
        Set<String> codes = new TreeSet<>();
        participants.forEach(p -> codes.add(p.actor().code()));
        codes.remove("");
        return codes;
    }

    /**
     * From when on the step holds: the first day that it may be of, or the document's date where the text does not tell, by which
     * it was so. A plan holds from when it is told, not from the day that is planned.
     */
    public Optional<LocalDate> day() {
        boolean ahead = step == Step.PLANNED || step == Step.PROPOSED;
        return ahead ? source.told().or(source::day) : source.day().or(source::told);
    }
}
