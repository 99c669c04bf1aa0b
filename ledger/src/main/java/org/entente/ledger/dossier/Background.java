package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.relation.Dyad;
import org.entente.ledger.relation.Officeholders;

/** What the tables know of the governments in the time that a dossier speaks of. It is kept apart from what documents tell. */
final class Background {
    private static final int YEARS = 5;

    private final Officeholders holders;
    private final Wording wording;

    Background(Officeholders holders, Wording wording) {
        this.holders = holders;
        this.wording = wording;
    }

    /** A line for each person and office, from the first happening or five years before {@code at}, whichever is later. */
    List<String> of(List<String> codes, Dyad dyad, Optional<LocalDate> since, LocalDate at) {
        if (dyad.happenings().isEmpty() && dyad.instruments().isEmpty()) {
            return List.of();
        }
        LocalDate from = since.orElse(at.minusYears(YEARS));
        List<String> lines = new ArrayList<>();
        for (String code : codes) {
            for (Officeholders.Time time : holders.between(code, from, at)) {
                lines.add(Claims.capital(wording.name(code)) + ": " + time.person() + ", " + time.office() + ", "
                        + time.from().map(d -> "from " + d).orElse("")
                        + time.to()
                                .filter(d -> !d.earliest().isAfter(at))
                                .map(d -> " to " + d)
                                .orElse(""));
            }
        }
        return lines;
    }
}
