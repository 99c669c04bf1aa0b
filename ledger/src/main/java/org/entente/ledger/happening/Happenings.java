package org.entente.ledger.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.Sourced;
import org.entente.model.Event;

/**
 * Gathers reports into happenings. A pure function of the set of reports: their order, repeats and the machine do not matter.
 *
 * <p>Reports with the finest dates come first; each joins the happening it is most like, if it is like enough and nothing in that
 * happening excludes it, or begins one. Reports of days far apart are never compared, so that the cost grows with the number of
 * reports a month, not with their square.
 */
public final class Happenings {
    private static final int MONTH = 31;

    private final List<List<Traits>> groups = new ArrayList<>();
    /** Groups by family and by each month that their reports touch; those without a date under the month they are told in. */
    private final Map<Family, TreeMap<Long, Set<Integer>>> months = new TreeMap<>();

    private Happenings() {}

    /** The happenings that {@code reports} tell of, in {@link Happening#ORDER}. */
    public static List<Happening> of(Collection<Sourced<Event>> reports) {
        Map<String, Sourced<Event>> distinct = new LinkedHashMap<>();
        reports.stream()
                .sorted(Sourced.ORDER)
                .forEach(r -> distinct.putIfAbsent(r.statement().id(), r));
        List<Traits> sorted = new ArrayList<>();
        distinct.values().forEach(r -> sorted.add(new Traits(r)));
        sorted.sort(Comparator.comparingLong(Happenings::width).thenComparing(t -> t.report, Sourced.ORDER));
        Happenings gathering = new Happenings();
        sorted.forEach(gathering::place);
        return gathering.groups.stream()
                .map(group -> Summary.of(
                        group.stream().map(t -> t.report).sorted(Sourced.ORDER).toList()))
                .sorted(Happening.ORDER)
                .toList();
    }

    private static long width(Traits t) {
        return t.dated ? t.last - t.first : Long.MAX_VALUE;
    }

    private void place(Traits report) {
        int best = -1;
        double most = Likeness.ENOUGH;
        for (int candidate : candidates(report)) {
            double score = score(report, groups.get(candidate));
            if (score > most || (score == most && best < 0)) {
                best = candidate;
                most = score;
            }
        }
        if (best < 0) {
            best = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(best).add(report);
        for (long month = low(report); month <= high(report); month++) {
            months(report.family).computeIfAbsent(month, m -> new TreeSet<>()).add(best);
        }
    }

    /** The highest likeness to a report of the group, or less than nothing if any report excludes it. */
    private static double score(Traits report, List<Traits> group) {
        double most = -1;
        for (Traits other : group) {
            double score = Likeness.of(report, other);
            if (score < 0) {
                return -1;
            }
            most = Math.max(most, score);
        }
        return most;
    }

    private TreeMap<Long, Set<Integer>> months(Family family) {
        return months.computeIfAbsent(family, f -> new TreeMap<>());
    }

    private Set<Integer> candidates(Traits report) {
        Set<Integer> found = new TreeSet<>();
        months(report.family)
                .subMap(low(report) - 1, true, high(report) + 1, true)
                .values()
                .forEach(found::addAll);
        return found;
    }

    private static long low(Traits t) {
        return Math.floorDiv(t.dated ? t.first : told(t), MONTH);
    }

    private static long high(Traits t) {
        return Math.floorDiv(t.dated ? t.last : told(t), MONTH);
    }

    private static long told(Traits t) {
        return t.told == Long.MAX_VALUE ? 0 : t.told;
    }
}
