package org.entente.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ledger.Query;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.happening.Happenings;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.instrument.Instruments;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.Participant;
import org.entente.model.Tenure;

/**
 * All that the ledger tells of two states, read once; relations at dates are taken from it.
 *
 * @param a code of one, the lesser
 * @param b code of the other
 * @param reports how many reports of events there are between them; where there are more than were read, the most telling were
 * @param read how many of them were read
 * @param happenings between the two, in {@link Happening#ORDER}
 * @param alongside what the two did, or had done to them, side by side towards others; no part of their balance
 * @param instruments in {@link Instrument#ORDER}
 * @param drivers reasons that name both, or that touch what happened between them
 * @param holders who held office on either side, in {@link Holder#ORDER}
 */
public record Dyad(
        String a,
        String b,
        long reports,
        long read,
        List<Happening> happenings,
        List<Happening> alongside,
        List<Instrument> instruments,
        List<Sourced<Driver>> drivers,
        List<Holder> holders) {
    /** Reports read of one dyad; beyond, the less telling are left out. */
    static final int MOST_REPORTS = 5_000;

    private static final int MOST_TENURES = 2_000;

    public Dyad {
        happenings = List.copyOf(happenings);
        alongside = List.copyOf(alongside);
        instruments = List.copyOf(instruments);
        drivers = List.copyOf(drivers);
        holders = List.copyOf(holders);
    }

    /**
     * Reads what there is between {@code one} and {@code other}, told or dated from {@code since} to {@code until}. Instruments are
     * read from their beginnings.
     */
    public static Dyad read(
            View view,
            Levels levels,
            Officeholders known,
            String one,
            String other,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {
        String a = one.compareTo(other) <= 0 ? one : other;
        String b = a.equals(one) ? other : one;
        Query<Event> query = Query.of(Event.class, a, b).since(since).until(until);
        List<Sourced<Event>> events = view.find(query.most(MOST_REPORTS));
        long reports = events.size() < MOST_REPORTS ? events.size() : view.count(query);
        List<Sourced<Event>> steps = since.isEmpty() && events.size() < MOST_REPORTS
                ? events
                : view.find(Query.of(Event.class, a, b).until(until).steps());
        List<Instrument> instruments =
                Instruments.of(view.find(Query.of(InstrumentStep.class, a, b).until(until)), steps);
        List<Holder> holders = new ArrayList<>();
        for (String code : List.of(a, b)) {
            List<Sourced<Tenure>> tenures =
                    view.find(Query.of(Tenure.class, code).until(until).most(MOST_TENURES));
            holders.addAll(new Governments(levels, known).of(code, tenures, events));
        }
        holders.sort(Holder.ORDER);
        Map<Boolean, List<Happening>> sides = Happenings.of(events).stream()
                .collect(Collectors.partitioningBy(h -> between(h.best().statement(), a, b)));
        return new Dyad(
                a,
                b,
                reports,
                events.size(),
                sides.getOrDefault(true, List.of()),
                sides.getOrDefault(false, List.of()),
                instruments,
                drivers(view, a, b, events, since, until),
                holders);
    }

    /** Whether an event goes from one to the other, or is of both together, and not of both towards somebody else. */
    private static boolean between(Event event, String a, String b) {
        Set<String> actors = codes(event.actors());
        Set<String> recipients = codes(event.recipients());
        return recipients.isEmpty()
                || (actors.contains(a) && recipients.contains(b))
                || (actors.contains(b) && recipients.contains(a));
    }

    private static Set<String> codes(List<Participant> side) {
        return side.stream()
                .map(p -> p.actor().code())
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Sourced<Driver>> drivers(
            View view,
            String a,
            String b,
            List<Sourced<Event>> events,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {
        Map<String, Sourced<Driver>> drivers = new LinkedHashMap<>();
        var both = Query.of(Driver.class, a, b).since(since).until(until);
        view.find(both.most(MOST_TENURES))
                .forEach(d -> drivers.put(d.statement().id(), d));
        var ids = events.stream().map(e -> e.statement().id()).collect(java.util.stream.Collectors.toSet());
        var nearby = Query.of(Driver.class).besides(a, b).since(since).until(until);
        for (Sourced<Driver> d : view.find(nearby.most(MOST_TENURES))) {
            boolean linked = d.statement().causeEvent().filter(ids::contains).isPresent()
                    || d.statement().effectEvent().filter(ids::contains).isPresent();
            if (linked) {
                drivers.put(d.statement().id(), d);
            }
        }
        return drivers.values().stream().sorted(Sourced.ORDER).toList();
    }

    /** Its meetings, in order of time. */
    public List<Meeting> meetings(Levels levels) {
        return happenings.stream()
                .filter(Meeting::is)
                .map(h -> new Meeting(h, levels.of(h.best().statement(), a, b)))
                .toList();
    }

    /** The last day that anything tells of: of telling, or of happening where that is later and has taken place. */
    public Optional<LocalDate> lastTold() {
        return happenings.stream()
                .flatMap(h -> h.reports().stream())
                .map(Sourced::told)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
