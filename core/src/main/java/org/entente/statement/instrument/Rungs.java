package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.InstrumentKind;
import org.entente.model.Rung;

/** The rung that the title of a relation means. Immutable. */
final class Rungs {
    private record Title(String words, Rung rung) {}

    private final List<Title> titles = new ArrayList<>();

    Rungs(Lexicons lexicons) {
        for (Row row : lexicons.table("instruments/rungs")) {
            titles.add(new Title(row.required("words"), rung(row)));
        }
    }

    private static Rung rung(Row row) {
        for (Rung rung : Rung.values()) {
            if (rung.label().equals(row.required("rung"))) {
                return rung;
            }
        }
        throw row.invalid("no such rung: " + row.get("rung"));
    }

    /** The rung of a partnership or alliance by its title; empty for other instruments. */
    Optional<Rung> of(InstrumentKind kind, String title) {
        if (kind != InstrumentKind.STRATEGIC_PARTNERSHIP && kind != InstrumentKind.ALLIANCE) {
            return Optional.empty();
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return titles.stream()
                .filter(t -> lower.contains(t.words))
                .map(Title::rung)
                .findFirst();
    }
}
