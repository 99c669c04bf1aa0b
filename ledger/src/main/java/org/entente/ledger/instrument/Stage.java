package org.entente.ledger.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.happening.Sources;
import org.entente.model.Step;
import org.entente.model.When;

/**
 * One step in an instrument's life, with all the reports of it.
 *
 * @param reports in order of time; at least one
 */
public record Stage(Step step, List<Mark> reports) {
    public Stage {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a stage needs a report");
        }
    }

    /** The report with the finest date, which is the one to quote. */
    public Mark best() {
        return reports.stream()
                .min(Comparator.comparing(Stage::width).thenComparing(Mark.ORDER))
                .orElseThrow();
    }

    private static Long width(Mark mark) {
        return mark.source().day().isEmpty()
                ? Long.MAX_VALUE
                : mark.source().until().orElseThrow().toEpochDay()
                        - mark.source().day().orElseThrow().toEpochDay();
    }

    /** When, as finely as a report tells. */
    public When when() {
        return best().source().when();
    }

    /** The first day that it may be of; where no text tells, the date of the earliest document that knows of it. */
    public Optional<LocalDate> day() {
        return best().source().day().isPresent()
                ? best().day()
                : reports.stream().map(Mark::day).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Who takes it. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        reports.forEach(r -> codes.addAll(r.codes()));
        return codes;
    }

    /** How many independent sources tell of it. */
    public int sources() {
        return Sources.count(reports.stream().map(Mark::source).toList());
    }
}
