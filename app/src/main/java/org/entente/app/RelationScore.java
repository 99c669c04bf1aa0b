package org.entente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.event.relation.RelationRoot;

/** Counts of coded roots against gold, and what they come to. */
final class RelationScore {
    private static final int SHOWN = 20;

    private final Map<RelationRoot, Counts> counts = new EnumMap<>(RelationRoot.class);
    private final Map<String, Integer> confusions = new TreeMap<>();
    private int coded;
    private int scored;

    private static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
        }
    }

    void coded() {
        coded++;
    }

    void add(RelationRoot gold, RelationRoot answer) {
        scored++;
        if (gold == answer) {
            of(gold).right++;
        } else {
            of(gold).missed++;
            of(answer).wrong++;
            confusions.merge(gold + " coded as " + answer, 1, Integer::sum);
        }
    }

    private Counts of(RelationRoot root) {
        return counts.computeIfAbsent(root, r -> new Counts());
    }

    /** The mean F1 of the roots that occur in the gold or the answers; 0 where there are none. */
    double macroF1() {
        return counts.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }

    /** The table of roots, the confusions, the sums, as lines. */
    List<String> report(double seconds) {
        List<String> lines = new ArrayList<>();
        if (scored > 0) {
            lines.add("root        precision  recall      F1   gold");
            counts.forEach((root, c) -> lines.add(String.format(
                    Locale.ROOT,
                    "%-11s %9.3f %7.3f %7.3f %6d",
                    root,
                    c.precision(),
                    c.recall(),
                    c.f1(),
                    c.right + c.missed)));
            confusions.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(SHOWN)
                    .forEach(e -> lines.add(e.getKey() + ": " + e.getValue()));
            int right = counts.values().stream().mapToInt(c -> c.right).sum();
            lines.add(String.format(
                    Locale.ROOT,
                    "macro-F1 %.4f, accuracy %.4f, %d scored",
                    macroF1(),
                    (double) right / scored,
                    scored));
        }
        lines.add(String.format(Locale.ROOT, "%d sentences in %.2f s", coded, seconds));
        return lines;
    }
}
