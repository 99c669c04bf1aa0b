package org.entente.ledger.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Ontology;

/**
 * What steps between two states did to the relation of one of them with a third, as the series show it: an event study around
 * the steps, and a Granger test of the monthly series.
 *
 * @param study around the days of steps towards each other
 * @param granger of the two monthly series; empty where they are too short to test
 * @param months common to both series
 */
public record Impact(EventStudy.Result study, Optional<GrangerTest.Result> granger, int months) {
    private static final int WINDOW = 60;
    private static final int LAGS = 2;

    /** A test with fewer months has no power worth the name. */
    private static final int FEWEST_MONTHS = 24;

    private static final long SEED = 1;

    /**
     * Measures.
     *
     * @param between happenings between the two
     * @param other happenings between one of them and the third
     */
    public static Impact of(List<Happening> between, List<Happening> other, Ontology ontology) {
        List<LocalDate> steps = between.stream()
                .filter(h -> h.real() && h.best().statement().instrument().isPresent())
                .flatMap(h -> h.day().stream())
                .toList();
        Map<LocalDate, Double> daily =
                Series.of(other, Period.DAY, Measure.PLOVER, ontology).byStart();
        EventStudy.Result study = new EventStudy(daily, WINDOW).study(steps, SEED);
        Map<LocalDate, Double> cause =
                Series.of(between, Period.MONTH, Measure.PLOVER, ontology).byStart();
        Map<LocalDate, Double> effect =
                Series.of(other, Period.MONTH, Measure.PLOVER, ontology).byStart();
        return granger(new TreeMap<>(cause), new TreeMap<>(effect), study);
    }

    private static Impact granger(
            TreeMap<LocalDate, Double> cause, TreeMap<LocalDate, Double> effect, EventStudy.Result study) {
        if (cause.isEmpty() || effect.isEmpty()) {
            return new Impact(study, Optional.empty(), 0);
        }
        LocalDate from = later(cause.firstKey(), effect.firstKey());
        LocalDate until = cause.lastKey().isBefore(effect.lastKey()) ? cause.lastKey() : effect.lastKey();
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(from, until) + 1);
        if (months < FEWEST_MONTHS) {
            return new Impact(study, Optional.empty(), months);
        }
        double[] x = new double[months];
        double[] y = new double[months];
        for (int i = 0; i < months; i++) {
            x[i] = cause.getOrDefault(from.plusMonths(i), 0.0);
            y[i] = effect.getOrDefault(from.plusMonths(i), 0.0);
        }
        try {
            return new Impact(study, Optional.of(GrangerTest.test(x, y, LAGS)), months);
        } catch (IllegalArgumentException e) {
            // a series that does not vary over the common months tells nothing
            return new Impact(study, Optional.empty(), months);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
