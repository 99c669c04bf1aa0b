package org.entente.ledger.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.entente.ledger.Made;
import org.entente.ledger.Sourced;
import org.entente.model.Event;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** Scores the gathering of reports on {@code reports.tsv}: pairwise, and B-cubed (Bagga and Baldwin 1998). */
class HappeningCasesTest {
    /** One row: a report, and which event of its case it tells. */
    private record Row(String testCase, String event, Sourced<Event> report) {}

    private static List<Row> rows() throws IOException {
        String text;
        try (var in = Objects.requireNonNull(HappeningCasesTest.class.getResourceAsStream("reports.tsv"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).skip(1).toList()) {
            String[] c = line.split("\t", -1);
            assertThat(c).as(line).hasSize(9);
            Made made = Made.document("doc" + rows.size(), c[2])
                    .event(c[3], Status.valueOf(c[4].toUpperCase(Locale.ROOT)), c[5], c[6], c[7], c[8]);
            rows.add(new Row(c[0], c[0] + c[1], made.sourced(Event.class).get(0)));
        }
        return rows;
    }

    private static Map<String, List<Row>> cases() throws IOException {
        Map<String, List<Row>> cases = new LinkedHashMap<>();
        rows().forEach(r ->
                cases.computeIfAbsent(r.testCase(), k -> new ArrayList<>()).add(r));
        return cases;
    }

    private static Map<String, Integer> found(List<Row> rows) {
        Map<String, Integer> group = new HashMap<>();
        List<Happening> happenings =
                Happenings.of(rows.stream().map(Row::report).toList());
        for (int i = 0; i < happenings.size(); i++) {
            for (Sourced<Event> report : happenings.get(i).reports()) {
                group.put(report.statement().id(), i);
            }
        }
        return group;
    }

    @Test
    void scoresAreAsExpected() throws IOException {
        int both = 0;
        int gold = 0;
        int coded = 0;
        int pairs = 0;
        double precision = 0;
        double recall = 0;
        int reports = 0;
        for (var entry : cases().entrySet()) {
            List<Row> rows = entry.getValue();
            Map<String, Integer> group = found(rows);
            for (Row a : rows) {
                int same = 0;
                int truly = 0;
                int hit = 0;
                for (Row b : rows) {
                    boolean one = group.get(a.report().statement().id())
                            .equals(group.get(b.report().statement().id()));
                    boolean right = a.event().equals(b.event());
                    same += one ? 1 : 0;
                    truly += right ? 1 : 0;
                    hit += one && right ? 1 : 0;
                    if (rows.indexOf(a) < rows.indexOf(b)) {
                        pairs++;
                        both += one && right ? 1 : 0;
                        gold += right ? 1 : 0;
                        coded += one ? 1 : 0;
                    }
                }
                precision += (double) hit / same;
                recall += (double) hit / truly;
                reports++;
            }
        }
        double p = (double) both / coded;
        double r = (double) both / gold;
        double pairF1 = 2 * p * r / (p + r);
        double bcubed = 2 * precision / reports * (recall / reports) / ((precision + recall) / reports);
        System.out.printf(
                Locale.ROOT,
                "%d pairs: pairwise P %.3f R %.3f F1 %.3f; B-cubed P %.3f R %.3f F1 %.3f%n",
                pairs,
                p,
                r,
                pairF1,
                precision / reports,
                recall / reports,
                bcubed);
        assertThat(pairs).isGreaterThanOrEqualTo(200);
        assertThat(pairF1).isCloseTo(PAIR_F1, within(0.005));
        assertThat(bcubed).isCloseTo(BCUBED_F1, within(0.005));
    }

    private static final double PAIR_F1 = 0.959;
    private static final double BCUBED_F1 = 0.987;

    @Test
    void orderDoesNotMatter() throws IOException {
        List<Sourced<Event>> reports =
                new ArrayList<>(rows().stream().map(Row::report).toList());
        List<Happening> expected = Happenings.of(reports);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(reports, random);
            assertThat(Happenings.of(reports)).isEqualTo(expected);
        }
        reports.addAll(reports);
        assertThat(Happenings.of(reports)).as("repeats").isEqualTo(expected);
    }
}
