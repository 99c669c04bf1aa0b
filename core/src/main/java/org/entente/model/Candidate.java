package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * An event as it stands in one sentence, before it is known whether it happened, when, and on whose word.
 *
 * @param type what kind of event
 * @param sentence index of the sentence that tells it
 * @param trigger index of the token that carries it, the verb or noun of the deed itself
 * @param actors mentions of those who act; all parties where it is mutual
 * @param recipients mentions of those acted upon; empty where mutual or none
 * @param rule which rule found it, stable and readable
 * @param confidence 0 to 1
 * @param alternatives readings that lost, best first, for a person to see
 */
public record Candidate(
        EventType type,
        int sentence,
        int trigger,
        List<Mention> actors,
        List<Mention> recipients,
        String rule,
        double confidence,
        List<String> alternatives) {
    public Candidate {
        Objects.requireNonNull(type);
        Objects.requireNonNull(rule);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        alternatives = List.copyOf(alternatives);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
        }
    }
}
