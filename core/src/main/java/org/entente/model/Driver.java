package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A stated reason: what moved whom to what.
 *
 * @param type what sort of reason
 * @param cause short phrase in the text's words
 * @param effect short phrase in the text's words
 * @param causeEvent id of the statement that is the cause, where it was coded as one
 * @param effectEvent id of the statement that is the effect, where it was coded as one
 * @param parties codes of the states and organisations that cause and effect name, sorted
 * @param hedged whether the text says "may", "could", "reportedly"
 */
public record Driver(
        String id,
        String story,
        Type type,
        String cause,
        String effect,
        Optional<String> causeEvent,
        Optional<String> effectEvent,
        List<String> parties,
        boolean hedged,
        Attribution attribution,
        List<Evidence> evidence,
        String rule)
        implements Statement {
    /** Sorts of reason. */
    public enum Type {
        CAUSE,
        PURPOSE,
        /** It happened although. */
        CONCESSION,
        REACTION,
        /** A step towards one that moved a relation with another. */
        THIRD_PARTY;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Driver {
        Objects.requireNonNull(type);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(causeEvent);
        Objects.requireNonNull(effectEvent);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(rule);
        parties = List.copyOf(parties);
        evidence = Checks.evidence(evidence);
        Checks.id(id, story);
    }

    @Override
    public String kind() {
        return "driver";
    }
}
