package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds, held or will hold an office, as the text has it.
 *
 * @param person full name as far as the document gives it; or a state that chairs an organisation
 * @param code state or organisation whose office it is
 * @param office as written ("foreign minister")
 * @param holding as of the document's date
 * @param conflict what the registry knows to the contrary, where it does
 */
public record Tenure(
        String id,
        String story,
        String person,
        String code,
        String office,
        Holding holding,
        When when,
        Optional<String> conflict,
        Attribution attribution,
        List<Evidence> evidence,
        String rule)
        implements Statement {
    /** Whether the office is held. */
    public enum Holding {
        CURRENT,
        FORMER,
        FUTURE,
        ACTING;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Tenure {
        Objects.requireNonNull(person);
        Objects.requireNonNull(code);
        Objects.requireNonNull(office);
        Objects.requireNonNull(holding);
        Objects.requireNonNull(when);
        Objects.requireNonNull(conflict);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(rule);
        evidence = Checks.evidence(evidence);
        Checks.id(id, story);
    }

    @Override
    public String kind() {
        return "tenure";
    }
}
