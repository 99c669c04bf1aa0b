package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.lexicon.Lexicons;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Voices;
import org.entente.statement.time.Chronicle;
import org.entente.statement.time.Dater;

/** Finds steps in the lives of instruments: alliances, pacts, dialogues, memoranda, sanctions. Immutable and safe for several threads. */
public final class InstrumentFinder {
    private final PhraseFinder phrases;
    private final StepReader reader;
    private final NamedSteps named;
    private final ActFinder acts;
    private final Rungs rungs;
    private final Dater dater;
    private final AttributionReader attributions;

    /** @param lexicons has the tables under {@code instruments} */
    public InstrumentFinder(Lexicons lexicons) {
        phrases = new PhraseFinder(lexicons);
        reader = new StepReader(lexicons);
        named = new NamedSteps(reader);
        acts = new ActFinder(lexicons, reader);
        rungs = new Rungs(lexicons);
        dater = new Dater(lexicons);
        attributions = new AttributionReader(lexicons);
    }

    /** The steps that {@code document} tells, each with all sentences that tell it, in order of the text. */
    public List<InstrumentStep> find(Document document, Mentions mentions, List<Event> events) {
        List<Found> found = found(document, mentions);
        List<InstrumentStep> steps = new ArrayList<>();
        if (found.isEmpty()) {
            return steps;
        }
        Chronicle chronicle = dater.read(document);
        Voices voices = attributions.read(document, mentions);
        for (Merger.Told told : Merger.merge(found, document)) {
            steps.add(statement(document, told, chronicle, voices));
        }
        return steps;
    }

    private List<Found> found(Document document, Mentions mentions) {
        List<Phrase> words = phrases.find(document, mentions);
        List<Found> told = named.find(document, mentions, words);
        List<Found> done = acts.find(document, mentions, words);
        List<Found> all = new ArrayList<>();
        told.stream().filter(f -> done.stream().noneMatch(a -> isSame(f, a))).forEach(all::add);
        for (Found act : done) {
            if (all.stream().noneMatch(f -> f.sentence() == act.sentence() && f.kind() == act.kind())) {
                all.add(act);
            }
        }
        all.sort(Comparator.comparingInt(Found::sentence).thenComparingInt(Found::head));
        List<Found> compared = new Comparisons(document, mentions).in(all);
        List<Found> joined = new Joining(document, mentions, words).in(compared);
        return new Programmes(document, mentions).in(joined, reader);
    }

    /** Whether a vague noun is only the object of a deed that tells what sort of step it is. */
    private static boolean isSame(Found noun, Found act) {
        return noun.sentence() == act.sentence()
                && noun.anchor() == act.anchor()
                && noun.kind() == InstrumentKind.OTHER
                && act.kind() == InstrumentKind.ENDORSEMENT;
    }

    private InstrumentStep statement(Document document, Merger.Told told, Chronicle chronicle, Voices voices) {
        Found step = told.step();
        List<Evidence> evidence = told.sentences().stream()
                .map(i -> Evidence.of(document.sentences().get(i).span(), document.text()))
                .toList();
        Sentence sentence = document.sentences().get(step.sentence());
        Token anchor = sentence.token(step.anchor());
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
                Integer.toString(anchor.span().start()));
        return new InstrumentStep(
                id,
                document.article().id(),
                step.kind(),
                step.name(),
                step.acronym(),
                rungs.of(step.kind(), step.name()),
                step.parties(),
                step.step(),
                step.told() ? dater.date(chronicle, sentence, anchor, status(step.step())) : When.unknown(),
                step.provisions(),
                step.milestones(),
                step.replaces(),
                voices.of(sentence, anchor),
                evidence,
                "instrument/" + step.rule());
    }

    private static Status status(Step step) {
        return switch (step) {
            case PROPOSED, NEGOTIATING, PLANNED -> Status.PLANNED;
            case IN_FORCE, UNDER_REVIEW -> Status.ONGOING;
            case ANNOUNCED,
                    AGREED,
                    SIGNED,
                    RATIFIED,
                    EXTENDED,
                    UPGRADED,
                    LAUNCHED,
                    USED,
                    RELEASED,
                    SUSPENDED,
                    WITHDRAWN,
                    ENDED,
                    REJECTED -> Status.HAPPENED;
        };
    }
}
