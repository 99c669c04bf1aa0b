package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Candidate;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.statement.merge.Fates;
import org.entente.statement.merge.Telling;

/** Makes one event of the tellings of one happening. */
final class EventBuilder {
    /** What lies this far behind the document's date, in months, is told as background. */
    private static final int HISTORICAL = 18;

    private EventBuilder() {}

    static Event build(Document document, List<Telling> group, Optional<Fates.Fate> fate) {
        Telling best = group.stream()
                .max(Comparator.comparingInt(EventBuilder::fullness)
                        .thenComparing(
                                Comparator.comparingInt((Telling t) -> t.span().start())
                                        .reversed()))
                .orElseThrow();
        Status told = group.stream().map(Telling::status).reduce(best.status(), EventBuilder::further);
        Status status =
                fate.filter(f -> told == Status.PLANNED).map(Fates.Fate::status).orElse(told);
        When when = group.stream()
                .map(Telling::when)
                .filter(w -> w.from().isPresent())
                .max(Comparator.comparingInt(EventBuilder::precision))
                .orElse(best.when());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(best.span(), document.text()));
        group.stream()
                .filter(t -> t != best && !t.span().overlaps(best.span()))
                .map(t -> Evidence.of(t.span(), document.text()))
                .distinct()
                .forEach(evidence::add);
        fate.map(f -> Evidence.of(f.span(), document.text()))
                .filter(e -> evidence.stream().noneMatch(o -> o.span().overlaps(e.span())))
                .ifPresent(evidence::add);
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
                place(group, best),
                fate.filter(f -> status != told).map(Fates.Fate::attribution).orElse(attribution(group, best)),
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

    /** The narrowest place that any telling gives, the best telling's where two are as narrow. */
    private static Place place(List<Telling> group, Telling best) {
        if (best.place() instanceof Place.Located located && located.latitude().isPresent()) {
            return located;
        }
        return group.stream()
                .map(Telling::place)
                .filter(p -> p instanceof Place.Located l && l.latitude().isPresent())
                .findFirst()
                .orElse(best.place());
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
