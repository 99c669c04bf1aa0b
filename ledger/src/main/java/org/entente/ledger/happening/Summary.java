package org.entente.ledger.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.ledger.Sourced;
import org.entente.model.ActorKind;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.When;

/** Sums up the reports of one happening. */
final class Summary {
    /** What a later report has to say something stronger than; the higher of two told on one day wins. */
    private static final List<Status> STRENGTH = List.of(
            Status.HYPOTHETICAL,
            Status.PLANNED,
            Status.DENIED,
            Status.POSTPONED,
            Status.CANCELLED,
            Status.ONGOING,
            Status.HAPPENED);

    private Summary() {}

    static Happening of(List<Sourced<Event>> reports) {
        Status status = status(reports);
        Comparator<Sourced<Event>> better = Comparator.comparing(
                        (Sourced<Event> r) -> r.statement().status() == status ? 0 : 1)
                .thenComparing(r -> r.statement().type().mode().isPresent() ? 0 : 1)
                .thenComparing(Summary::width)
                .thenComparing(r -> -people(r.statement()))
                .thenComparing(r -> -r.statement().confidence())
                .thenComparing(Sourced.ORDER);
        Sourced<Event> best = reports.stream().min(better).orElseThrow();
        Sourced<Event> finest = reports.stream()
                .min(Comparator.comparing(Summary::width).thenComparing(better))
                .orElseThrow();
        When when = best.day().isPresent() && width(best).equals(width(finest)) ? best.when() : finest.when();
        return new Happening(reports, best, status, when, Sources.count(reports), disputes(reports));
    }

    private static long people(Event event) {
        return java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(p -> p.actor().kind() == ActorKind.PERSON)
                .count();
    }

    private static Long width(Sourced<Event> report) {
        if (report.day().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return report.until().orElseThrow().toEpochDay()
                - report.day().orElseThrow().toEpochDay();
    }

    /** The last word; but what took place stays so when a later text speaks of it as still to come. */
    private static Status status(List<Sourced<Event>> reports) {
        Comparator<Sourced<Event>> byTelling = Comparator.comparing(
                        (Sourced<Event> r) -> r.told().orElse(LocalDate.MIN))
                .thenComparing(r -> STRENGTH.indexOf(r.statement().status()));
        Status last = reports.stream().max(byTelling).orElseThrow().statement().status();
        boolean soft = last == Status.PLANNED || last == Status.HYPOTHETICAL;
        Optional<Status> real = reports.stream()
                .map(r -> r.statement().status())
                .filter(s -> s == Status.HAPPENED || s == Status.ONGOING)
                .max(Comparator.comparing(STRENGTH::indexOf));
        return soft && real.isPresent() ? real.get() : last;
    }

    private static List<String> disputes(List<Sourced<Event>> reports) {
        List<String> disputes = new ArrayList<>();
        TreeSet<String> days = reports.stream()
                .filter(r -> width(r) == 0)
                .map(r -> r.when().from().map(PartialDate::toString).orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.size() > 1) {
            disputes.add("the day: " + String.join(" or ", days));
        }
        boolean happened = reports.stream().anyMatch(r -> r.statement().status() == Status.HAPPENED);
        boolean denied = reports.stream().anyMatch(r -> r.statement().status() == Status.DENIED);
        if (happened && denied) {
            disputes.add("whether it happened");
        }
        TreeSet<String> places = new TreeSet<>();
        for (Sourced<Event> report : reports) {
            if (report.statement().place() instanceof Place.Located at) {
                places.add(at.name());
            }
        }
        if (places.size() > 1) {
            disputes.add("the place: " + String.join(" or ", places));
        }
        return disputes;
    }
}
