package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PLOVER's sectors of offices and phrases. */
final class Sectors {
    private Sectors() {}

    /** The sectors of one who holds an office. */
    static List<String> of(Registry registry, Term term) {
        if (term.level() == Term.Level.DEFENCE) {
            return List.of("GOV", "MIL");
        }
        return registry.agent(term.office().toLowerCase(Locale.ROOT))
                .map(Agent::sectors)
                .filter(s -> !s.isEmpty())
                .orElse(List.of("GOV"));
    }

    /** The sectors of a phrase: the head's first, then those of the words before it. */
    static List<String> of(Phrase phrase) {
        if (phrase.time() == Phrase.Time.FORMER && phrase.roles().stream().anyMatch(Sectors::official)) {
            return List.of("ELI");
        }
        List<String> sectors = new ArrayList<>(3);
        for (int i = phrase.roles().size() - 1; i >= 0; i--) {
            for (String sector : phrase.roles().get(i).agent().sectors()) {
                if (!sectors.contains(sector)) {
                    sectors.add(sector);
                }
            }
        }
        return sectors;
    }

    private static boolean official(Meaning.Role role) {
        return role.agent().office().isPresent()
                || role.agent().sectors().stream().anyMatch(s -> s.equals("GOV") || s.equals("MIL") || s.equals("LEG"));
    }
}
