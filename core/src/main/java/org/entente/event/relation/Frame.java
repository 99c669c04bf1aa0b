package org.entente.event.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Root;

/**
 * One way of saying something about two parties.
 *
 * @param pattern as written in the table
 * @param elements what must stand in a row
 * @param meaning a PLOVER root's name, or an operator's in lower case ("promise", "stop") that makes a root of what follows
 * @param mode PLOVER mode or shade of meaning; may be empty
 * @param weight how many words it fixes; of two that match at one place the heavier counts
 */
record Frame(String pattern, List<Element> elements, String meaning, String mode, int weight) {
    /** The root, unless the meaning is an operator. */
    Optional<Root> root() {
        return isOperator() ? Optional.empty() : Optional.of(Root.valueOf(meaning));
    }

    boolean isOperator() {
        return Character.isLowerCase(meaning.charAt(0));
    }

    /** A part of a pattern. */
    sealed interface Element {}

    /**
     * One of several words or phrases.
     *
     * @param stems of single words
     * @param phrases of several words
     */
    record Words(Set<String> stems, List<List<String>> phrases, boolean optional) implements Element {}

    /** Any words, at most {@code limit}, but no end of a clause; a party counts as one word. */
    record Gap(int limit) implements Element {}

    /** The source ({@code S}) or the target ({@code T}), whole. */
    record Party(MarkedSentence.Side side) implements Element {}

    /** A form exactly as written but for case. */
    record Form(String form) implements Element {}
}
