package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Token;

/**
 * One event as its trigger tells it.
 *
 * @param trigger verb, noun or adjective
 * @param type kind of event
 * @param actors who acts; all parties where mutual
 * @param recipients who is acted upon
 * @param consumed indices of nouns that are part of the trigger, and name no event of their own
 * @param deed the event that it is about, where it is an operator's
 * @param mutual whether all parties act together
 * @param weak whether it is worth telling only where nothing stronger is told of the same parties
 * @param rule which rule found it
 * @param confidence 0 to 1
 * @param alternatives what lost, best first
 */
record Reading(
        Token trigger,
        EventType type,
        List<Mention> actors,
        List<Mention> recipients,
        List<Integer> consumed,
        Optional<Reading> deed,
        boolean mutual,
        boolean weak,
        String rule,
        double confidence,
        List<String> alternatives) {
    Reading {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        consumed = List.copyOf(consumed);
        alternatives = List.copyOf(alternatives);
    }
}
