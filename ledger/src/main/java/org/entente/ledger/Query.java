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
 * @param instrument kind of instrument that it is a step of
 * @param since first day: nothing that was surely over before it. What has no date goes by its document's.
 * @param until last day: nothing that surely began after it
 */
public record Query<S extends Statement>(
        Class<S> kind,
        List<String> parties,
        Optional<InstrumentKind> instrument,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {
    public Query {
        parties = List.copyOf(parties);
    }

    /** All statements of a kind that have all of {@code parties} in them. */
    public static <S extends Statement> Query<S> of(Class<S> kind, String... parties) {
        return new Query<>(kind, List.of(parties), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Query<S> instrument(InstrumentKind wanted) {
        return new Query<>(kind, parties, Optional.of(wanted), since, until);
    }

    public Query<S> since(Optional<LocalDate> first) {
        return new Query<>(kind, parties, instrument, first, until);
    }

    public Query<S> until(Optional<LocalDate> last) {
        return new Query<>(kind, parties, instrument, since, last);
    }

    /** Conditions on the table {@code statements}, named {@code s}, with a place for each of {@link #values}. */
    String conditions() {
        StringBuilder sql = new StringBuilder("s.kind = ?");
        instrument.ifPresent(i -> sql.append(" AND s.instrument = ?"));
        since.ifPresent(d -> sql.append(" AND coalesce(s.until, s.told) >= ?"));
        until.ifPresent(d -> sql.append(" AND coalesce(s.day, s.told) <= ?"));
        if (!parties.isEmpty()) {
            String one = "SELECT stmt FROM parties WHERE kind = ? AND code = ?";
            sql.append(" AND s.stmt IN (").append(one);
            sql.append((" INTERSECT " + one).repeat(parties.size() - 1)).append(")");
        }
        return sql.toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        String name = Kinds.name(kind);
        values.add(name);
        instrument.ifPresent(i -> values.add(i.label()));
        since.ifPresent(values::add);
        until.ifPresent(values::add);
        for (String party : parties) {
            values.add(name);
            values.add(party);
        }
        return values;
    }
}
