package org.entente.statement.tenure;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Tenure.Holding;

/**
 * Somebody with an office, as one place of a text has it.
 *
 * @param id the registry's id of the person, where it is known
 * @param token index of the token that tells the office
 */
record Holder(
        String person,
        Optional<String> id,
        String code,
        String office,
        Holding holding,
        int sentence,
        int token,
        String rule) {
    Holder {
        Objects.requireNonNull(person);
        Objects.requireNonNull(id);
        Objects.requireNonNull(code);
        Objects.requireNonNull(office);
        Objects.requireNonNull(holding);
        Objects.requireNonNull(rule);
    }

    /** Two tellings with the same key tell the same. */
    String key() {
        return id.orElse(person) + "|" + code + "|" + office.toLowerCase(Locale.ROOT) + "|" + holding.label();
    }
}
