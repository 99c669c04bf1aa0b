package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Brings together tellings of one step, and lets a step that is told stand for mentions of the same instrument that tell none. */
final class Merger {
    /** Tellings of one step, the fullest first. */
    record Told(Found step, List<Integer> sentences) {
        Told {
            sentences = List.copyOf(sentences);
        }
    }

    private Merger() {}

    static List<Told> merge(List<Found> found) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            groups.stream()
                    .filter(g -> same(g.get(0), one))
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

    private static boolean sameInstrument(Found a, Found b) {
        if (a.kind() != b.kind() || !a.codes().equals(b.codes())) {
            return false;
        }
        String first = a.name().toLowerCase(Locale.ROOT);
        String second = b.name().toLowerCase(Locale.ROOT);
        return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    }
}
