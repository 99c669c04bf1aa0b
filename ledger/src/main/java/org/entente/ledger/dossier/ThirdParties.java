package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.Query;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.happening.Happenings;
import org.entente.ledger.relation.Dyad;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.Status;

/**
 * What third parties have to do with two states: reasons that name a third, and what either did with a third within two months of
 * something between the two, as the same documents tell it.
 */
final class ThirdParties {
    private static final int CLOSE_DAYS = 60;
    private static final int MOST_PARTIES = 5;
    private static final int MOST_LINES = 3;
    private static final int MOST_READ = 1_000;
    /** A reason that names more thirds than this is of a crowd and tells of none. */
    private static final int MOST_NAMED = 4;

    private final View view;
    private final Wording wording;
    private final Claims claims;

    ThirdParties(View view, Wording wording, Claims claims) {
        this.view = view;
        this.wording = wording;
        this.claims = claims;
    }

    private static final class Lines {
        private final List<Claim> reasons = new ArrayList<>();
        private final List<Claim> steps = new ArrayList<>();

        int weight() {
            return 3 * reasons.size() + steps.size();
        }
    }

    List<Claim> of(Dyad dyad, Optional<LocalDate> since, Optional<LocalDate> until) {
        Map<String, Lines> parties = new TreeMap<>();
        for (Sourced<Driver> driver : dyad.drivers()) {
            Set<String> thirds = thirds(driver.statement().parties(), dyad);
            if (thirds.size() > MOST_NAMED) {
                continue;
            }
            for (String code : thirds) {
                lines(parties, code).reasons.add(claims.of(driver));
            }
        }
        for (String code : List.of(dyad.a(), dyad.b())) {
            String other = code.equals(dyad.a()) ? dyad.b() : dyad.a();
            Query<Event> query = Query.of(Event.class, code)
                    .besides(dyad.a(), dyad.b())
                    .since(since)
                    .until(until);
            List<Sourced<Event>> steps = view.find(query.most(MOST_READ)).stream()
                    .filter(e -> e.day().isPresent()
                            && !codes(e.statement()).contains(other)
                            && codes(e.statement()).size() > 1)
                    .toList();
            Happenings.of(steps).stream().filter(Happening::real).forEach(h -> close(h, dyad, parties));
        }
        Set<String> shown = new HashSet<>();
        return parties.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Lines> e) -> -e.getValue().weight())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_PARTIES)
                .flatMap(e -> java.util.stream.Stream.concat(e.getValue().reasons.stream(), e.getValue().steps.stream())
                        .filter(c -> shown.add(c.evidence().get(0).statement()))
                        .limit(MOST_LINES)
                        .map(c -> named(e.getKey(), c)))
                .toList();
    }

    private Claim named(String code, Claim claim) {
        return new Claim(
                claim.date(),
                Claims.capital(wording.name(code)) + ": " + claim.text(),
                claim.notes(),
                claim.evidence());
    }

    private static Lines lines(Map<String, Lines> parties, String code) {
        return parties.computeIfAbsent(code, c -> new Lines());
    }

    private static Set<String> thirds(Iterable<String> codes, Dyad dyad) {
        Set<String> thirds = new TreeSet<>();
        codes.forEach(thirds::add);
        thirds.remove(dyad.a());
        thirds.remove(dyad.b());
        thirds.remove("");
        return thirds;
    }

    private static Set<String> codes(Event event) {
        Set<String> codes = new TreeSet<>();
        event.actors().forEach(p -> codes.add(p.actor().code()));
        event.recipients().forEach(p -> codes.add(p.actor().code()));
        codes.remove("");
        return codes;
    }

    private void close(Happening step, Dyad dyad, Map<String, Lines> parties) {
        LocalDate day = step.day().orElseThrow();
        Optional<Happening> nearest = dyad.happenings().stream()
                .filter(h -> (h.real() || fellThrough(h)) && close(h, step) && sharesDocument(h, step))
                .min(Comparator.comparingLong((Happening h) -> gap(h, day))
                        .thenComparing(h -> !fellThrough(h))
                        .thenComparing(Happening.ORDER));
        if (nearest.isEmpty()) {
            return;
        }
        Claim line = claims.of(step);
        Claim between = claims.of(nearest.get());
        Map<String, Citation> evidence = new LinkedHashMap<>();
        evidence.put(line.evidence().get(0).statement(), line.evidence().get(0));
        evidence.put(between.evidence().get(0).statement(), between.evidence().get(0));
        String text = line.text() + ", " + apart(nearest.get(), step) + " this between the two: " + between.text();
        Set<String> thirds = thirds(codes(step.best().statement()), dyad);
        for (String code : thirds.size() > MOST_NAMED ? Set.<String>of() : thirds) {
            lines(parties, code).steps.add(new Claim(line.date(), text, line.notes(), List.copyOf(evidence.values())));
        }
    }

    private static long gap(Happening h, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(h.day().orElseThrow(), day));
    }

    private static boolean sharesDocument(Happening a, Happening b) {
        return a.reports().stream()
                .anyMatch(x -> b.reports().stream()
                        .anyMatch(y -> x.document().id().equals(y.document().id())));
    }

    /** Both known to the day and within two months, or in one and the same month. */
    private static boolean close(Happening h, Happening step) {
        if (toTheDay(h) && toTheDay(step)) {
            return gap(h, step.day().orElseThrow()) <= CLOSE_DAYS;
        }
        return month(h).isPresent() && month(h).equals(month(step));
    }

    private static boolean fellThrough(Happening h) {
        return h.status() == Status.CANCELLED || h.status() == Status.POSTPONED;
    }

    private static boolean toTheDay(Happening h) {
        return h.day().isPresent() && h.day().equals(h.until());
    }

    private static Optional<YearMonth> month(Happening h) {
        Optional<YearMonth> first = h.day().map(YearMonth::from);
        return first.equals(h.until().map(YearMonth::from)) ? first : Optional.empty();
    }

    private static String apart(Happening between, Happening step) {
        if (!toTheDay(between) || !toTheDay(step)) {
            return "in the same month as";
        }
        long days =
                ChronoUnit.DAYS.between(between.day().orElseThrow(), step.day().orElseThrow());
        if (days == 0) {
            return "on the day of";
        }
        return Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days > 0 ? "after" : "before");
    }
}
