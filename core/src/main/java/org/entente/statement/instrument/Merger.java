package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Document;

/** Brings together tellings of one step, and lets a step that is told stand for mentions of the same instrument that tell none. */
final class Merger {
    /** Tellings of one step, the fullest first. */
    record Told(Found step, List<Integer> sentences) {
        Told {
            sentences = List.copyOf(sentences);
        }
    }

    private Merger() {}

    static List<Told> merge(List<Found> found, Document document) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            groups.stream()
                    .filter(g -> same(g.get(0), one) && !apart(document, g.get(0), one))
                    .findFirst()
                    .ifPresentOrElse(g -> g.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
        }
        List<Told> steps = new ArrayList<>();
        for (List<Found> group : groups) {
            boolean idle = group.stream().noneMatch(Found::told)
                    && groups.stream()
                            .filter(g -> g != group && g.stream().anyMatch(Found::told))
                            .anyMatch(g -> sameInstrument(g.get(0), group.get(0)));
            if (!idle) {
                Found best = group.stream().filter(Found::told).findFirst().orElse(group.get(0));
                TreeSet<Integer> others = new TreeSet<>();
                group.forEach(f -> others.add(f.sentence()));
                others.remove(best.sentence());
                List<Integer> sentences = new ArrayList<>(List.of(best.sentence()));
                sentences.addAll(others);
                steps.add(new Told(best, sentences));
            }
        }
        return steps;
    }

    private static boolean same(Found a, Found b) {
        return sameInstrument(a, b) && a.step() == b.step() && (a.told() == b.told() || !b.told());
    }

    /** Two steps with different years are two: a consulate that was closed in 1904 and in 1912. */
    private static boolean apart(Document document, Found a, Found b) {
        Set<String> first = years(document, a);
        Set<String> second = years(document, b);
        return a.told() && b.told() && !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    private static Set<String> years(Document document, Found found) {
        Set<String> years = new TreeSet<>();
        document.sentences().get(found.sentence()).tokens().stream()
                .map(t -> t.text())
                .filter(t -> t.matches("1\\d{3}|20\\d{2}"))
                .forEach(years::add);
        return years;
    }

    private static boolean sameInstrument(Found a, Found b) {
        if (a.kind() != b.kind() || !a.codes().equals(b.codes())) {
            return false;
        }
        String first = a.name().toLowerCase(Locale.ROOT);
        String second = b.name().toLowerCase(Locale.ROOT);
        return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    }
}
