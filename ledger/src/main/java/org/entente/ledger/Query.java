package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.InstrumentKind;
import org.entente.model.Statement;

/**
 * Which statements are asked for. Every condition narrows; an empty one asks nothing.
 *
 * @param <S> kind of statement
 * @param kind kind of statement
 * @param parties codes that all have to be parties
 * @param besides codes that all have to be parties of some event in the same document
 * @param instrument kind of instrument that it is a step of
 * @param stepsAlone only what is a step of some instrument
 * @param since first day: nothing that was surely over before it. What has no date goes by its document's.
 * @param until last day: nothing that surely began after it
 * @param most at most so many, the most telling; 0 for all
 */
public record Query<S extends Statement>(
        Class<S> kind,
        List<String> parties,
        List<String> besides,
        Optional<InstrumentKind> instrument,
        boolean stepsAlone,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int most) {
    public Query {
        parties = List.copyOf(parties);
        besides = List.copyOf(besides);
    }

    /** All statements of a kind that have all of {@code parties} in them. */
    public static <S extends Statement> Query<S> of(Class<S> kind, String... parties) {
        return new Query<>(
                kind, List.of(parties), List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), 0);
    }

    public Query<S> instrument(InstrumentKind wanted) {
        return new Query<>(kind, parties, besides, Optional.of(wanted), stepsAlone, since, until, most);
    }

    /** Only in documents that tell of an event with all of {@code codes} in it. */
    public Query<S> besides(String... codes) {
        return new Query<>(kind, parties, List.of(codes), instrument, stepsAlone, since, until, most);
    }

    /** Only steps of instruments. */
    public Query<S> steps() {
        return new Query<>(kind, parties, besides, instrument, true, since, until, most);
    }

    public Query<S> since(Optional<LocalDate> first) {
        return new Query<>(kind, parties, besides, instrument, stepsAlone, first, until, most);
    }

    public Query<S> until(Optional<LocalDate> last) {
        return new Query<>(kind, parties, besides, instrument, stepsAlone, since, last, most);
    }

    /** At most {@code number}: steps of instruments first, then what has the strongest score, then the latest. */
    public Query<S> most(int number) {
        return new Query<>(kind, parties, besides, instrument, stepsAlone, since, until, number);
    }

    /** Conditions on the table {@code statements}, named {@code s}, with a place for each of {@link #values}. */
    String conditions() {
        StringBuilder sql = new StringBuilder("s.kind = ?");
        sql.append(stepsAlone ? " AND s.instrument IS NOT NULL" : "");
        instrument.ifPresent(i -> sql.append(" AND s.instrument = ?"));
        since.ifPresent(d -> sql.append(" AND coalesce(s.until, s.told) >= ?"));
        until.ifPresent(d -> sql.append(" AND coalesce(s.day, s.told) <= ?"));
        having(sql, "stmt", parties);
        having(sql, "doc", besides);
        return sql.toString();
    }

    private static void having(StringBuilder sql, String column, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        sql.append(" AND s.")
                .append(column)
                .append(" IN (SELECT p0.")
                .append(column)
                .append(" FROM parties p0");
        for (int i = 1; i < codes.size(); i++) {
            sql.append(" JOIN parties p").append(i).append(" ON p").append(i).append(".stmt = p0.stmt");
        }
        sql.append(" WHERE p0.kind = ?");
        for (int i = 0; i < codes.size(); i++) {
            sql.append(" AND p").append(i).append(".code = ?");
        }
        sql.append(")");
    }

    /** What orders and cuts. */
    String cut() {
        return most == 0
                ? ""
                : " ORDER BY (s.instrument IS NOT NULL) DESC, abs(coalesce(s.score, 0)) * coalesce(s.confidence, 1) DESC,"
                        + " coalesce(s.day, s.told) DESC, s.id LIMIT " + most;
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        String name = Kinds.name(kind);
        values.add(name);
        instrument.ifPresent(i -> values.add(i.label()));
        since.ifPresent(values::add);
        until.ifPresent(values::add);
        if (!parties.isEmpty()) {
            values.add(name);
            values.addAll(parties);
        }
        if (!besides.isEmpty()) {
            values.add("event");
            values.addAll(besides);
        }
        return values;
    }
}
