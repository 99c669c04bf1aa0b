package org.entente.event;

import java.util.List;
import org.entente.model.Token;

/**
 * How a verb or predicative adjective names an event: the word, the parts that have to stand around it, and what each part
 * is in the event. A table writes it {@code A V [agreement] with:M?}.
 *
 * @param head lemma
 * @param pattern as the table writes it
 * @param slots in the table's order
 * @param outcome what it says
 * @param rank place in the tables; an earlier frame wins over a later one that matches as well
 */
record Frame(String head, String pattern, List<Slot> slots, Outcome outcome, int rank) {
    Frame {
        slots = List.copyOf(slots);
    }

    boolean has(Slot.Place place) {
        for (Slot slot : slots) {
            if (slot.place() == place) {
                return true;
            }
        }
        return false;
    }

    /** Stable, readable name: "impose: A V [sanction] on:R". */
    String rule() {
        return head + ": " + pattern;
    }

    /** A slot with the tokens that fill it. */
    record Filled(Slot slot, List<Token> tokens) {
        Filled {
            tokens = List.copyOf(tokens);
        }
    }
}
