package org.entente.ledger.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Whether a relation moved after some days more than it moves after days drawn at random: the mean change from the window
 * before to the window after, against the same for placebo days of the same stretch of time.
 *
 * <p>Event studies: A. C. MacKinlay, "Event Studies in Economics and Finance", Journal of Economic Literature 35(1), 1997.
 * Inference by placebo days rather than by a distribution: A. Abadie, A. Diamond and J. Hainmueller, "Synthetic Control Methods
 * for Comparative Case Studies", Journal of the American Statistical Association 105(490), 2010, doi:10.1198/jasa.2009.ap08746.
 */
public final class EventStudy {
    private static final int DRAWS = 2000;
    private static final double TAIL = 0.025;

    /** Fewer days than this tell nothing. */
    private static final int FEWEST_STEPS = 3;

    /**
     * What it found.
     *
     * @param steps how many days were studied
     * @param window days before and after each
     * @param effect mean change over the steps less mean change over placebos
     * @param low lower end of the 95 % interval of the effect
     * @param high upper end
     * @param p share of placebo draws that moved at least as far either way
     * @param shown whether the interval leaves out 0, with at least three steps
     */
    public record Result(int steps, int window, double effect, double low, double high, double p, boolean shown) {}

    private final NavigableMap<LocalDate, Double> values = new TreeMap<>();
    private final int window;

    /**
     * @param daily what happened in the relation by day; a day that is absent counts 0
     * @param window days before and after, at least 1
     */
    public EventStudy(java.util.Map<LocalDate, Double> daily, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window has days: " + window);
        }
        values.putAll(daily);
        this.window = window;
    }

    /**
     * Studies.
     *
     * @param steps days of the steps; those too near the ends of the series to have both windows are left out
     * @param seed of the placebo draws: the same seed gives the same result
     */
    public Result study(List<LocalDate> steps, long seed) {
        List<LocalDate> usable =
                steps.stream().distinct().sorted().filter(this::hasWindows).toList();
        List<LocalDate> placebos = placebos(usable);
        if (usable.isEmpty() || placebos.isEmpty()) {
            return new Result(usable.size(), window, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, false);
        }
        double[] changes = placebos.stream().mapToDouble(this::change).toArray();
        double usual = Arrays.stream(changes).average().orElse(0);
        double effect = usable.stream().mapToDouble(this::change).average().orElse(0) - usual;
        double[] draws = draws(changes, usable.size(), usual, seed);
        double low = effect - draws[(int) Math.ceil((1 - TAIL) * (DRAWS - 1))];
        double high = effect - draws[(int) Math.floor(TAIL * (DRAWS - 1))];
        long farther = Arrays.stream(draws)
                .filter(d -> Math.abs(d) >= Math.abs(effect))
                .count();
        boolean shown = usable.size() >= FEWEST_STEPS && (low > 0 || high < 0);
        return new Result(usable.size(), window, effect, low, high, (farther + 1.0) / (DRAWS + 1), shown);
    }

    private boolean hasWindows(LocalDate day) {
        return !values.isEmpty()
                && !day.minusDays(window).isBefore(values.firstKey())
                && !day.plusDays(window).isAfter(values.lastKey());
    }

    /** Days whose windows hold no step. */
    private List<LocalDate> placebos(List<LocalDate> steps) {
        List<LocalDate> days = new ArrayList<>();
        if (values.isEmpty()) {
            return days;
        }
        LocalDate last = values.lastKey().minusDays(window);
        for (LocalDate d = values.firstKey().plusDays(window); !d.isAfter(last); d = d.plusDays(1)) {
            LocalDate day = d;
            if (steps.stream().noneMatch(s -> Math.abs(s.toEpochDay() - day.toEpochDay()) <= window)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Sum of the window after a day, the day included, less the sum of the window before. */
    private double change(LocalDate day) {
        return sum(day, day.plusDays(window)) - sum(day.minusDays(window), day);
    }

    private double sum(LocalDate from, LocalDate until) {
        return values.subMap(from, true, until, false).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double[] draws(double[] changes, int size, double usual, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                sum += changes[random.nextInt(changes.length)];
            }
            draws[i] = sum / size - usual;
        }
        Arrays.sort(draws);
        return draws;
    }
}
