package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Candidate;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Voices;
import org.entente.statement.merge.Happenings;
import org.entente.statement.merge.Telling;
import org.entente.statement.status.StatusReader;
import org.entente.statement.time.Chronicle;
import org.entente.statement.time.Dater;
import org.entente.statement.tree.Extent;

/**
 * Gives each event its status, attribution, date, place, evidence and confidence; tellings of one happening become one event.
 * Immutable and safe for use by several threads.
 */
public final class EventQualifier {
    /** What lies this far behind the document's date, in months, is told as background. */
    private static final int HISTORICAL = 18;

    private final StatusReader statuses;
    private final AttributionReader attributions;
    private final Dater dater;
    private final Happenings happenings = new Happenings();

    public EventQualifier(Lexicons lexicons) {
        this.statuses = new StatusReader(lexicons);
        this.attributions = new AttributionReader(lexicons);
        this.dater = new Dater(lexicons);
    }

    /** The events of {@code document}, one for each happening, in order of their first telling. */
    public List<Event> qualify(Document document, Mentions mentions, List<Candidate> candidates) {
        Chronicle chronicle = dater.read(document);
        Voices voices = attributions.read(document, mentions);
        List<Telling> tellings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            tellings.add(telling(document, chronicle, voices, candidate));
        }
        Set<Event> events = new LinkedHashSet<>();
        for (List<Telling> group : happenings.group(tellings)) {
            events.add(event(document, group));
        }
        return List.copyOf(events);
    }

    private Telling telling(Document document, Chronicle chronicle, Voices voices, Candidate candidate) {
        Sentence sentence = document.sentences().get(candidate.sentence());
        Token trigger = Deeds.of(sentence, candidate);
        boolean lasting = !chronicle.headlines() && material(candidate.type().root());
        Status read = sentence.parsed()
                ? statuses.read(sentence, trigger, lasting, Deeds.support(candidate))
                : Status.HAPPENED;
        When when = dater.date(chronicle, sentence, trigger, read);
        List<Span> parties = new ArrayList<>();
        candidate.actors().stream()
                .filter(m -> m.sentence() == sentence.index())
                .forEach(m -> parties.add(m.span()));
        candidate.recipients().stream()
                .filter(m -> m.sentence() == sentence.index())
                .forEach(m -> parties.add(m.span()));
        return new Telling(
                candidate,
                sentence,
                atDate(read, when, document),
                when,
                new Place.Unknown(),
                voices.of(sentence, trigger, candidate),
                Extent.of(sentence, sentence.token(candidate.trigger()), parties));
    }

    private static boolean material(Root root) {
        return switch (root) {
            case COOPERATE, AID, MOBILIZE, COERCE, ASSAULT, SANCTION, PROTEST -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN -> false;
        };
    }

    /** What lies after the document's date has not happened yet; what began before it and ends after it goes on. */
    private static Status atDate(Status status, When when, Document document) {
        if (document.article().date().isEmpty() || when.from().isEmpty()) {
            return status;
        }
        var day = document.article().date().get();
        PartialDate from = when.from().get();
        if ((status == Status.HAPPENED || status == Status.ONGOING)
                && from.earliest().isAfter(day)) {
            return Status.PLANNED;
        }
        boolean begun = from.day().isPresent()
                && from.earliest().isBefore(day)
                && when.to().filter(to -> !to.latest().isBefore(day)).isPresent();
        return status == Status.PLANNED && begun ? Status.ONGOING : status;
    }

    private static Event event(Document document, List<Telling> group) {
        Telling best = group.stream()
                .max(Comparator.comparingInt(EventQualifier::fullness)
                        .thenComparing(
                                Comparator.comparingInt((Telling t) -> t.span().start())
                                        .reversed()))
                .orElseThrow();
        Status status = group.stream().map(Telling::status).reduce(best.status(), EventQualifier::further);
        When when = group.stream()
                .map(Telling::when)
                .filter(w -> w.from().isPresent())
                .max(Comparator.comparingInt(EventQualifier::precision))
                .orElse(best.when());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(best.span(), document.text()));
        group.stream()
                .filter(t -> t != best && !t.span().overlaps(best.span()))
                .map(t -> Evidence.of(t.span(), document.text()))
                .distinct()
                .forEach(evidence::add);
        Candidate candidate = best.candidate();
        String story = document.article().id();
        String id = ContentId.of(
                story,
                candidate.type().root().name(),
                candidate.type().mode().orElse(""),
                String.join("+", best.actors()),
                String.join("+", best.recipients()),
                status.label(),
                when.from().map(PartialDate::toString).orElse(""),
                when.to().map(PartialDate::toString).orElse(""),
                evidence.get(0).span().toString());
        return new Event(
                id,
                story,
                candidate.type(),
                status,
                historical(document, when),
                Optional.empty(),
                Optional.empty(),
                when,
                participants(document, candidate.actors()),
                participants(document, candidate.recipients()),
                best.place(),
                attribution(group, best),
                Optional.empty(),
                evidence,
                confidence(best, group.size()),
                candidate.rule(),
                candidate.alternatives());
    }

    /** How much a telling tells: its parties, its date, and whether it is a clause of its own. */
    private static int fullness(Telling telling) {
        return 4 * telling.parties().size()
                + (telling.trigger().isVerb() ? 2 : 0)
                + (telling.when().from().isPresent() ? 2 : 0)
                + (telling.candidate().actors().size()
                                        + telling.candidate().recipients().size()
                                > 1
                        ? 1
                        : 0);
    }

    /** The later state of a thing that is told in two: a plan that is also told as cancelled is cancelled. */
    private static Status further(Status a, Status b) {
        List<Status> order = List.of(
                Status.HYPOTHETICAL,
                Status.DENIED,
                Status.PLANNED,
                Status.ONGOING,
                Status.HAPPENED,
                Status.POSTPONED,
                Status.CANCELLED);
        return order.indexOf(b) > order.indexOf(a) && !(a == Status.ONGOING && b == Status.HAPPENED) ? b : a;
    }

    private static int precision(When when) {
        PartialDate date = when.from().orElseThrow();
        int parts = 1 + (date.month().isPresent() ? 1 : 0) + (date.day().isPresent() ? 1 : 0);
        return 2 * parts + (when.basis() == When.Basis.DOCUMENT ? 0 : 1);
    }

    private static boolean historical(Document document, When when) {
        return document.article()
                .date()
                .flatMap(day ->
                        when.to().or(when::from).map(last -> last.latest().isBefore(day.minusMonths(HISTORICAL))))
                .orElse(false);
    }

    /** It is narrated if any telling narrates it. */
    private static Attribution attribution(List<Telling> group, Telling best) {
        return group.stream()
                .map(Telling::attribution)
                .filter(Attribution.Narrated.class::isInstance)
                .findFirst()
                .orElse(best.attribution());
    }

    private static double confidence(Telling best, int tellings) {
        double base = best.candidate().confidence();
        double hedged = best.attribution() instanceof Attribution.Narrated ? base : base * 0.95;
        return Math.min(1, hedged + 0.02 * (tellings - 1));
    }

    private static List<Participant> participants(Document document, List<Mention> mentions) {
        List<Participant> participants = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                if (seen.add(actor.code() + " " + actor.kind() + " " + actor.name())) {
                    participants.add(new Participant(actor, mention.span().of(document.text()), mention.span()));
                }
            }
        }
        return participants;
    }
}
