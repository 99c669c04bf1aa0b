package org.entente.event;

import java.util.List;

/**
 * How a noun names an event: "Arnor's visit to Gondor", "talks between Arnor and Gondor", "the end of the siege".
 *
 * @param noun lemma, or two lemmas with a space between
 * @param actor where its actor stands, best first: prepositions, {@code poss} (possessor), {@code mod} (adjective or noun
 *     before it)
 * @param recipient where its recipient stands, likewise
 * @param mutual where those stand who act together, likewise; empty where it has none
 * @param deed prepositions before the event that an operator noun is about
 * @param needs prepositions one of which has to be there
 * @param alone whether it names an event without a verb that supports it
 * @param outcome what it says
 * @param rank place in the table
 */
record NounFrame(
        String noun,
        List<String> actor,
        List<String> recipient,
        List<String> mutual,
        List<String> deed,
        List<String> needs,
        boolean alone,
        Outcome outcome,
        int rank) {
    NounFrame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        mutual = List.copyOf(mutual);
        deed = List.copyOf(deed);
        needs = List.copyOf(needs);
    }

    String rule() {
        return "noun " + noun;
    }
}
