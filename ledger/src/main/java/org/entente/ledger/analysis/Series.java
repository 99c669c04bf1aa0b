package org.entente.ledger.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Ontology;

/**
 * A relation as a time series: what took place or goes on, added up by period, each happening once, with an interval for the
 * doubt whether each took place at all.
 *
 * <p>A happening that is reported by {@code n} independent sources, the surest reading of which has confidence {@code c}, is
 * taken to have taken place with chance {@code p = 1 - (1 - c)^n}, independently of the others. A period's value is then the
 * sum of {@code p} times each happening's worth, its variance the sum of {@code p (1 - p)} times the square of the worth, and
 * the interval the value plus and minus 1.96 standard deviations.
 */
public record Series(Period period, Measure measure, List<Point> points) {
    private static final double NORMAL_95 = 1.959964;

    /**
     * One period.
     *
     * @param start its first day
     * @param value expected sum
     * @param low lower end of the 95 % interval
     * @param high upper end
     * @param happenings how many were counted
     */
    public record Point(LocalDate start, double value, double low, double high, int happenings) {}

    public Series {
        points = List.copyOf(points);
    }

    /**
     * Adds up.
     *
     * @param happenings of the relation; those that did not take place, or have no date, are left out
     * @return every period from the first happening's to the last's, those without any with the value 0
     */
    public static Series of(List<Happening> happenings, Period period, Measure measure, Ontology ontology) {
        TreeMap<LocalDate, List<Happening>> byPeriod = new TreeMap<>();
        for (Happening happening : happenings) {
            Optional<LocalDate> day = happening.real() ? happening.day() : Optional.empty();
            day.ifPresent(d -> byPeriod.computeIfAbsent(period.start(d), p -> new ArrayList<>())
                    .add(happening));
        }
        List<Point> points = new ArrayList<>();
        if (!byPeriod.isEmpty()) {
            for (LocalDate at = byPeriod.firstKey(); !at.isAfter(byPeriod.lastKey()); at = period.next(at)) {
                points.add(point(at, byPeriod.getOrDefault(at, List.of()), measure, ontology));
            }
        }
        return new Series(period, measure, points);
    }

    private static Point point(LocalDate start, List<Happening> happenings, Measure measure, Ontology ontology) {
        double value = 0;
        double variance = 0;
        for (Happening happening : happenings) {
            double worth = measure.of(happening, ontology);
            double p = chance(happening);
            value += p * worth;
            variance += p * (1 - p) * worth * worth;
        }
        double half = NORMAL_95 * Math.sqrt(variance);
        return new Point(start, value, value - half, value + half, happenings.size());
    }

    /** How likely it took place, 0 to 1. */
    static double chance(Happening happening) {
        double confidence = happening.best().statement().confidence();
        return 1 - Math.pow(1 - confidence, happening.sources());
    }

    /** The values alone, in order. */
    public double[] values() {
        return points.stream().mapToDouble(Point::value).toArray();
    }

    /** Values by the first day of their period. */
    public Map<LocalDate, Double> byStart() {
        Map<LocalDate, Double> values = new TreeMap<>();
        points.forEach(p -> values.put(p.start(), p.value()));
        return values;
    }
}
