package org.entente.ledger.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ContentId;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Rung;
import org.entente.model.Step;

/**
 * An instrument with its life.
 *
 * @param name the fullest name that a document gives it
 * @param parties all that ever were, sorted
 * @param stages steps in order of time, reports of one step together; at least one
 * @param replaces names of what it took the place of, as texts give them
 */
public record Instrument(
        InstrumentKind kind, String name, List<String> parties, List<Stage> stages, List<String> replaces) {
    /** By the first step, then by id. */
    public static final Comparator<Instrument> ORDER = Comparator.comparing(
                    (Instrument i) -> i.stages.get(0).day().orElse(LocalDate.MAX))
            .thenComparing(Instrument::id);

    public Instrument {
        parties = List.copyOf(parties);
        stages = List.copyOf(stages);
        replaces = List.copyOf(replaces);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("an instrument needs a step: " + name);
        }
    }

    /** Hash of the ids of its reports. */
    public String id() {
        return ContentId.of(stages.stream()
                .flatMap(s -> s.reports().stream())
                .map(r -> r.source().statement().id())
                .sorted()
                .toArray(String[]::new));
    }

    /** How it stands at {@code date}, from the steps up to it; {@link Standing#UNKNOWN} where no document tells of one. */
    public Standing at(LocalDate date) {
        Standing standing = Standing.UNKNOWN;
        for (Stage stage : upTo(date)) {
            if (!oneLeaves(stage)) {
                standing = standing.then(stage.step());
            }
        }
        return standing;
    }

    /** Whether it binds, or is kept to, at {@code date}, so far as documents tell. */
    public boolean standsAt(LocalDate date) {
        return at(date).stands(kind);
    }

    /** Whether some leave an instrument that goes on between the others. */
    private boolean oneLeaves(Stage stage) {
        return stage.step() == Step.WITHDRAWN
                && parties.size() > 2
                && stage.codes().size() < parties.size() - 1;
    }

    /** Who is a party at {@code date}: all that ever were, but those who had left. */
    public Set<String> partiesAt(LocalDate date) {
        Set<String> present = new TreeSet<>(parties);
        for (Stage stage : upTo(date)) {
            if (oneLeaves(stage)) {
                present.removeAll(stage.codes());
            } else if (stage.step() != Step.WITHDRAWN) {
                present.addAll(stage.codes());
            }
        }
        return present;
    }

    /** The stages that had come by {@code date}. */
    public List<Stage> upTo(LocalDate date) {
        return stages.stream()
                .filter(s -> s.day().isPresent() && !s.day().get().isAfter(date))
                .toList();
    }

    /** The highest rung that a report gives it, for partnerships. */
    public Optional<Rung> rung() {
        return marks().map(Mark::rung).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The rung at {@code date}: of the last report up to it that gives one. */
    public Optional<Rung> rungAt(LocalDate date) {
        Optional<Rung> rung = Optional.empty();
        for (Stage stage : upTo(date)) {
            for (Mark mark : stage.reports()) {
                rung = mark.rung().isPresent() ? mark.rung() : rung;
            }
        }
        return rung;
    }

    /** What reports say is still to come, without repeats. */
    public List<InstrumentStep.Milestone> milestones() {
        return marks().flatMap(m -> m.milestones().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (InstrumentStep.Milestone m) -> m.date().earliest())
                        .thenComparing(InstrumentStep.Milestone::label))
                .toList();
    }

    private java.util.stream.Stream<Mark> marks() {
        return stages.stream().flatMap(s -> s.reports().stream());
    }

    /** All reports, in order of time. */
    public List<Mark> reports() {
        return marks().toList();
    }
}
