package org.entente.ledger.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Simulated relations with and without an effect, seeded. */
class EventStudyTest {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 1500;
    private static final int WINDOW = 10;

    private static List<LocalDate> steps(SplittableRandom random) {
        List<LocalDate> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            steps.add(START.plusDays(60 + i * 110L + random.nextInt(40)));
        }
        return steps;
    }

    private static Map<LocalDate, Double> relation(SplittableRandom random, List<LocalDate> steps, double effect) {
        Map<LocalDate, Double> daily = new TreeMap<>();
        for (int i = 0; i < DAYS; i++) {
            daily.put(START.plusDays(i), random.nextDouble() * 4 - 2);
        }
        steps.forEach(s -> {
            for (int i = 0; i < WINDOW; i++) {
                daily.merge(s.plusDays(i), effect / WINDOW, Double::sum);
            }
        });
        return daily;
    }

    @Test
    void theIntervalCoversTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(7);
        int covered = 0;
        int falselyShown = 0;
        int runs = 300;
        for (int run = 0; run < runs; run++) {
            List<LocalDate> steps = steps(random);
            EventStudy.Result with = new EventStudy(relation(random, steps, 8), WINDOW).study(steps, run);
            covered += with.low() <= 8 && 8 <= with.high() ? 1 : 0;
            EventStudy.Result without = new EventStudy(relation(random, steps, 0), WINDOW).study(steps, run);
            falselyShown += without.shown() ? 1 : 0;
        }
        assertThat(covered / (double) runs).isBetween(0.91, 0.99);
        assertThat(falselyShown / (double) runs).isLessThan(0.09);
    }

    @Test
    void withoutStepsNothingIsShown() {
        EventStudy.Result result =
                new EventStudy(Map.of(START, 1.0, START.plusDays(50), 2.0), WINDOW).study(List.of(), 1);
        assertThat(result.shown()).isFalse();
        assertThat(result.steps()).isZero();
    }
}
