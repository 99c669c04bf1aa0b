package org.entente.ledger.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.StepRow;
import org.entente.ledger.View;
import org.entente.model.InstrumentKind;

/**
 * Who has an instrument of a kind with whom at a date. Pairs that no document tells of are not in it: of them it is unknown.
 *
 * @param cells in order of the codes
 */
public record Matrix(InstrumentKind kind, LocalDate at, List<Cell> cells) {
    /**
     * What is between two states.
     *
     * @param a the lesser code
     * @param standing of the instrument that stands best
     * @param since the day of the step that brought it there
     * @param name the instrument's name
     * @param key of the statement that tells of that step, for {@link View#byKey}
     * @param reports how many statements tell of steps between them
     */
    public record Cell(
            String a, String b, Standing standing, Optional<LocalDate> since, String name, long key, int reports) {}

    public Matrix {
        cells = List.copyOf(cells);
    }

    /**
     * Reads the matrix.
     *
     * @param parties where not empty, only pairs that have one of them
     */
    public static Matrix read(View view, InstrumentKind kind, Collection<String> parties, LocalDate at) {
        List<StepRow> rows = new ArrayList<>();
        if (parties.isEmpty()) {
            rows.addAll(view.steps(kind, Optional.empty(), at));
        } else {
            parties.stream().sorted().distinct().forEach(p -> rows.addAll(view.steps(kind, Optional.of(p), at)));
        }
        Map<String, Map<String, List<StepRow>>> pairs = new TreeMap<>();
        for (StepRow row : rows) {
            String name = Instruments.oneAPair(kind) ? "" : String.join(" ", Name.telling(row.name()));
            List<StepRow> life = pairs.computeIfAbsent(row.a() + " " + row.b(), p -> new LinkedHashMap<>())
                    .computeIfAbsent(name, n -> new ArrayList<>());
            if (life.stream().noneMatch(r -> r.key() == row.key())) {
                life.add(row);
            }
        }
        List<Cell> cells = new ArrayList<>();
        pairs.values().forEach(lives -> cells.add(best(kind, lives.values())));
        return new Matrix(kind, at, cells);
    }

    private static Cell best(InstrumentKind kind, Collection<List<StepRow>> lives) {
        int reports = lives.stream().mapToInt(List::size).sum();
        return lives.stream()
                .map(life -> cell(life, reports))
                .max(Comparator.comparing((Cell c) -> c.standing().stands(kind))
                        .thenComparing(c -> c.standing().compareTo(Standing.IN_FORCE) <= 0
                                ? c.standing().ordinal()
                                : -1)
                        .thenComparing(c -> c.since().orElse(LocalDate.MIN))
                        .thenComparing(Cell::name))
                .orElseThrow();
    }

    private static Cell cell(List<StepRow> life, int reports) {
        life.sort(Comparator.comparing((StepRow r) -> r.day().orElse(LocalDate.MIN))
                .thenComparing(StepRow::step)
                .thenComparing(StepRow::name));
        Standing standing = Standing.UNKNOWN;
        StepRow decides = life.get(0);
        for (StepRow row : life) {
            Standing next = standing.then(row.step());
            if (next != standing) {
                decides = row;
            }
            standing = next;
        }
        return new Cell(decides.a(), decides.b(), standing, decides.day(), decides.name(), decides.key(), reports);
    }

    /** Those pairs between which it stands. */
    public List<Cell> standing() {
        return cells.stream().filter(c -> c.standing().stands(kind)).toList();
    }
}
