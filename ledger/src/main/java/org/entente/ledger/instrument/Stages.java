package org.entente.ledger.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts reports of one step together: of the same sort, at times that may be the same. */
final class Stages {
    /** Days that reports of one step may lie apart. */
    private static final long SLACK = 3;

    private Stages() {}

    static List<Stage> of(List<Mark> marks) {
        List<List<Mark>> groups = new ArrayList<>();
        // the finest dates first, so that a year joins the day in it and not the other way round
        marks.stream()
                .sorted(Comparator.comparing(Stages::width).thenComparing(Mark.ORDER))
                .forEach(mark -> {
                    Optional<List<Mark>> home = groups.stream()
                            .filter(g -> g.get(0).step() == mark.step()
                                    && g.get(0).codes().equals(mark.codes())
                                    && g.stream().allMatch(m -> near(m, mark)))
                            .findFirst();
                    home.orElseGet(() -> {
                                List<Mark> group = new ArrayList<>();
                                groups.add(group);
                                return group;
                            })
                            .add(mark);
                });
        return groups.stream()
                .map(g ->
                        new Stage(g.get(0).step(), g.stream().sorted(Mark.ORDER).toList()))
                .sorted(Comparator.comparing((Stage s) -> s.day().orElse(java.time.LocalDate.MAX))
                        .thenComparing(Stage::step)
                        .thenComparing(s -> s.best().source().statement().id()))
                .toList();
    }

    private static Long width(Mark mark) {
        return mark.source().day().isEmpty()
                ? Long.MAX_VALUE
                : mark.source().until().orElseThrow().toEpochDay()
                        - mark.source().day().orElseThrow().toEpochDay();
    }

    /** Whether they may be of one time. What a text does not date may be of any time before it was told. */
    private static boolean near(Mark a, Mark b) {
        if (a.source().day().isEmpty() && b.source().day().isEmpty()) {
            return true;
        }
        if (a.source().day().isEmpty() || b.source().day().isEmpty()) {
            Mark dated = a.source().day().isPresent() ? a : b;
            Mark silent = dated == a ? b : a;
            return silent.source().told().isEmpty()
                    || !silent.source()
                            .told()
                            .get()
                            .isBefore(dated.source().day().orElseThrow());
        }
        return !a.source()
                        .day()
                        .orElseThrow()
                        .isAfter(b.source().until().orElseThrow().plusDays(SLACK))
                && !b.source()
                        .day()
                        .orElseThrow()
                        .isAfter(a.source().until().orElseThrow().plusDays(SLACK));
    }
}
