package org.entente.ledger.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.CodingResult;
import org.entente.model.ContentId;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Root;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.When;

/**
 * Documents with statements about 200 invented states, drawn with a seed: ten events a document, some states far more often
 * than others (Zipf), 1996 to 2025, one instrument step in twenty. The same seed gives the same documents.
 */
public final class Synthetic {
    private static final int STATES = 200;
    private static final int EVENTS = 10;
    private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);
    private static final int DAYS = 30 * 365;

    private final SplittableRandom random;
    private final double[] cumulative = new double[STATES];
    private int next;

    public Synthetic(long seed) {
        random = new SplittableRandom(seed);
        double sum = 0;
        for (int i = 0; i < STATES; i++) {
            sum += 1.0 / (i + 5);
            cumulative[i] = sum;
        }
    }

    /** A document with what was coded in it. */
    public record Made(Article article, CodingResult.Coded coded) {}

    /** Code of the state of rank {@code i}, 0 the most frequent. */
    public static String code(int i) {
        return "X" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    private int state() {
        double at = random.nextDouble() * cumulative[STATES - 1];
        int i = java.util.Arrays.binarySearch(cumulative, at);
        return Math.min(STATES - 1, i < 0 ? -i - 1 : i);
    }

    private static Participant party(int state, boolean person, int at) {
        String code = code(state);
        return new Participant(
                new Actor(
                        code,
                        List.of("GOV"),
                        person ? ActorKind.PERSON : ActorKind.STATE,
                        person ? "Leader of " + code : code,
                        person ? Optional.of("President") : Optional.empty(),
                        Optional.empty()),
                person ? "Leader of " + code : code,
                new Span(at, at + 3));
    }

    /** The next document. */
    public Made next() {
        String id = "synthetic-" + next++;
        LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int a = state();
            int b = state();
            if (a == b) {
                b = (a + 1) % STATES;
            }
            Root root = Root.values()[random.nextInt(Root.values().length)];
            String sentence = "On that day " + code(a) + " did number " + random.nextInt(1_000_000) + " of the kind "
                    + root.name() + " to " + code(b) + ", its ministry said.";
            Evidence evidence = new Evidence(new Span(text.length(), text.length() + sentence.length()), sentence);
            text.append(sentence).append('\n');
            LocalDate day = date.minusDays(random.nextInt(4));
            statements.add(event(id + ":" + i, id, root, day, a, b, evidence));
            if (random.nextInt(20) == 0) {
                statements.add(step(id + ":" + i + "s", id, day, a, b, evidence));
            }
        }
        return new Made(
                new Article(id, Optional.of(date), Optional.of("Title of " + id), text.toString(), Optional.empty()),
                new CodingResult.Coded(id, statements, EVENTS));
    }

    private Event event(String key, String story, Root root, LocalDate day, int a, int b, Evidence evidence) {
        int draw = random.nextInt(100);
        Status status = draw < 80 ? Status.HAPPENED : Status.values()[draw % Status.values().length];
        return new Event(
                ContentId.of(key),
                story,
                new EventType(root),
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                When.at(PartialDate.of(day), When.Basis.STATED),
                List.of(party(a, draw % 3 == 0, 12)),
                List.of(party(b, draw % 5 == 0, 40)),
                new Place.Unknown(),
                new Attribution.Narrated(),
                Optional.empty(),
                List.of(evidence),
                0.5 + draw / 200.0,
                "synthetic",
                List.of());
    }

    private InstrumentStep step(String key, String story, LocalDate day, int a, int b, Evidence evidence) {
        InstrumentKind kind = InstrumentKind.values()[random.nextInt(InstrumentKind.values().length)];
        return new InstrumentStep(
                ContentId.of(key),
                story,
                kind,
                "the " + kind.label(),
                Optional.empty(),
                Optional.empty(),
                List.of(party(a, false, 12), party(b, false, 40)),
                Step.values()[random.nextInt(Step.values().length)],
                When.at(PartialDate.of(day), When.Basis.STATED),
                List.of(),
                List.of(),
                Optional.empty(),
                new Attribution.Narrated(),
                List.of(evidence),
                "synthetic");
    }
}
