package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Ontology;

/** Net cooperation by period: months of a short time, quarters of a longer, years of a long one. */
final class Bars {
    private static final int MOST = 60;

    private enum Unit {
        MONTH,
        QUARTER,
        YEAR;

        String label(LocalDate day) {
            return switch (this) {
                case MONTH -> day.toString().substring(0, 7);
                case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
                case YEAR -> Integer.toString(day.getYear());
            };
        }

        LocalDate next(LocalDate day) {
            return switch (this) {
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case YEAR -> day.plusYears(1);
            };
        }
    }

    private Bars() {}

    /** A bar for every period from the first happening that took place to the last; what has no date of its own is left out. */
    static List<Dossier.Bar> of(List<Happening> happenings, Ontology ontology) {
        TreeMap<LocalDate, List<Happening>> days = new TreeMap<>();
        for (Happening h : happenings) {
            Optional<LocalDate> day = h.day();
            if (h.real() && day.isPresent()) {
                days.computeIfAbsent(day.get().withDayOfMonth(1), d -> new ArrayList<>())
                        .add(h);
            }
        }
        if (days.isEmpty()) {
            return List.of();
        }
        long months = ChronoUnit.MONTHS.between(days.firstKey(), days.lastKey()) + 1;
        Unit unit = months <= MOST ? Unit.MONTH : months <= 3 * MOST ? Unit.QUARTER : Unit.YEAR;
        TreeMap<String, double[]> sums = new TreeMap<>();
        LocalDate end = days.lastKey();
        for (LocalDate d = days.firstKey(); !d.isAfter(end); d = unit.next(d)) {
            sums.put(unit.label(d), new double[2]);
        }
        for (Map.Entry<LocalDate, List<Happening>> entry : days.entrySet()) {
            double[] sum = sums.computeIfAbsent(unit.label(entry.getKey()), l -> new double[2]);
            entry.getValue().forEach(h -> {
                sum[0]++;
                sum[1] += ontology.score(h.type());
            });
        }
        List<Dossier.Bar> bars = new ArrayList<>();
        sums.forEach((label, sum) -> bars.add(new Dossier.Bar(label, (int) sum[0], Math.round(sum[1] * 100) / 100.0)));
        return bars;
    }
}
