package org.entente.ledger.happening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.ledger.Sourced;
import org.entente.model.ContentId;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.model.When;

/**
 * One event, with all the reports of it.
 *
 * @param reports in {@link Sourced#ORDER}; at least one
 * @param best the report that tells it best: of its final status, with the finest date and the surest reading
 * @param status how far it had come by the last report
 * @param when the finest date that reports give; {@link When#unknown} where none gives any
 * @param sources how many independent sources stand behind it; copies, and documents of one publisher, count once
 * @param disputes what reports disagree on, in words; empty where they agree
 */
public record Happening(
        List<Sourced<Event>> reports,
        Sourced<Event> best,
        Status status,
        When when,
        int sources,
        List<String> disputes) {
    /** By time, then by id. */
    public static final Comparator<Happening> ORDER = Comparator.comparing(
                    (Happening h) -> h.day().or(h::firstTold).orElse(LocalDate.MAX))
            .thenComparing(Happening::id);

    public Happening {
        reports = List.copyOf(reports);
        disputes = List.copyOf(disputes);
        Objects.requireNonNull(best);
        Objects.requireNonNull(status);
        Objects.requireNonNull(when);
        if (reports.isEmpty() || sources < 1) {
            throw new IllegalArgumentException("a happening needs a report");
        }
    }

    /** Hash of the ids of its reports: it changes when a report comes or goes. */
    public String id() {
        return ContentId.of(
                reports.stream().map(r -> r.statement().id()).sorted().toArray(String[]::new));
    }

    public EventType type() {
        return best.statement().type();
    }

    /** First day that it may be of. */
    public Optional<LocalDate> day() {
        return when.from().map(d -> d.earliest());
    }

    /** Last day that it may be of. */
    public Optional<LocalDate> until() {
        return when.to().or(when::from).map(d -> d.latest());
    }

    /** Date of the earliest document that tells of it. */
    public Optional<LocalDate> firstTold() {
        return earliest().told();
    }

    /** The earliest report. */
    public Sourced<Event> earliest() {
        return reports.stream()
                .min(Comparator.comparing((Sourced<Event> r) -> r.told().orElse(LocalDate.MAX))
                        .thenComparing(r -> r.statement().id()))
                .orElseThrow();
    }

    /** Whether it took place, or is taking place. */
    public boolean real() {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    /** Whether any report tells it on the text's own word. */
    public boolean narrated() {
        return reports.stream()
                .anyMatch(r -> r.statement().attribution() instanceof org.entente.model.Attribution.Narrated);
    }
}
