package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ledger.Sourced;
import org.entente.ledger.relation.Dyad;
import org.entente.model.Attribution;
import org.entente.model.Driver;

/** Orders the reasons that texts give: those that name both states, on the text's own word and without hedge, first; the latest first. */
final class Reasons {
    /** A reason that names more parties than this tells little of any two. */
    private static final int CROWD = 4;

    private Reasons() {}

    static List<Sourced<Driver>> ranked(Dyad dyad) {
        Map<String, Sourced<Driver>> distinct = new LinkedHashMap<>();
        for (Sourced<Driver> d : dyad.drivers()) {
            String words = (d.statement().cause() + "|" + d.statement().effect()).toLowerCase(Locale.ROOT);
            distinct.putIfAbsent(words, d);
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingInt((Sourced<Driver> d) -> -worth(d, dyad))
                        .thenComparing(d -> d.told().orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(d -> d.statement().id()))
                .toList();
    }

    private static int worth(Sourced<Driver> sourced, Dyad dyad) {
        Driver driver = sourced.statement();
        int worth = driver.parties().contains(dyad.a()) && driver.parties().contains(dyad.b()) ? 2 : 0;
        worth -= driver.parties().size() > CROWD ? 3 : 0;
        worth += driver.hedged() ? 0 : 1;
        worth += driver.attribution() instanceof Attribution.Narrated ? 1 : 0;
        worth += driver.effectEvent().isPresent() ? 1 : 0;
        return worth;
    }
}
