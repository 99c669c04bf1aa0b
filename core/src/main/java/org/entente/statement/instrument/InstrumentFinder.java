package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.lexicon.Lexicons;
import org.entente.model.Attribution;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.InstrumentStep;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Span;
import org.entente.model.When;

/** Finds steps in the lives of instruments: alliances, pacts, dialogues, memoranda, sanctions. Immutable and safe for several threads. */
public final class InstrumentFinder {
    private final PhraseFinder phrases;
    private final NamedSteps named;
    private final ActFinder acts;
    private final Rungs rungs;

    /** @param lexicons has the tables under {@code instruments} */
    public InstrumentFinder(Lexicons lexicons) {
        phrases = new PhraseFinder(lexicons);
        StepReader steps = new StepReader(lexicons);
        named = new NamedSteps(steps);
        acts = new ActFinder(lexicons, steps);
        rungs = new Rungs(lexicons);
    }

    /** The steps that {@code document} tells, each with all sentences that tell it, in order of the text. */
    public List<InstrumentStep> find(Document document, Mentions mentions, List<Event> events) {
        List<Phrase> words = phrases.find(document, mentions);
        List<Found> found = new ArrayList<>(named.find(document, mentions, words));
        found.addAll(acts.find(document, mentions, words));
        found.sort(Comparator.comparingInt(Found::sentence).thenComparingInt(Found::head));
        List<InstrumentStep> steps = new ArrayList<>();
        for (Merger.Told told : Merger.merge(found)) {
            steps.add(statement(document, told, events));
        }
        return steps;
    }

    private InstrumentStep statement(Document document, Merger.Told told, List<Event> events) {
        Found step = told.step();
        List<Evidence> evidence = told.sentences().stream()
                .map(i -> Evidence.of(document.sentences().get(i).span(), document.text()))
                .toList();
        Span anchor =
                document.sentences().get(step.sentence()).token(step.anchor()).span();
        Optional<Event> event = at(events, evidence.get(0).span());
        String codes = step.parties().stream()
                .map(Participant::actor)
                .map(a -> a.code())
                .sorted()
                .collect(Collectors.joining(","));
        String id = ContentId.of(
                "instrument",
                document.article().id(),
                step.kind().label(),
                step.name(),
                codes,
                step.step().label(),
                Integer.toString(anchor.start()));
        return new InstrumentStep(
                id,
                document.article().id(),
                step.kind(),
                step.name(),
                step.acronym(),
                rungs.of(step.kind(), step.name()),
                step.parties(),
                step.step(),
                event.map(Event::when).orElse(When.unknown()),
                step.provisions(),
                step.milestones(),
                step.replaces(),
                event.map(Event::attribution).orElse(new Attribution.Narrated()),
                evidence,
                "instrument/" + step.rule());
    }

    private static Optional<Event> at(List<Event> events, Span sentence) {
        return events.stream()
                .filter(e -> e.evidence().get(0).span().overlaps(sentence))
                .findFirst();
    }
}
