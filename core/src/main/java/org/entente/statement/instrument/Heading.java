package org.entente.statement.instrument;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Tells headings from sentences: they name what is told below them, and tell nothing themselves. */
final class Heading {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");
    private static final int MAX_WORDS = 18;

    private Heading() {}

    /** Whether {@code sentence} has no finite verb, and all its nouns have capitals. */
    static boolean is(Sentence sentence) {
        if (sentence.size() > MAX_WORDS) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            boolean small = token.isNoun()
                    && !Character.isUpperCase(token.text().charAt(0))
                    && !Character.isDigit(token.text().charAt(0));
            boolean predicate =
                    token.head() == Token.ROOT && sentence.child(token, "nsubj").isPresent();
            if (FINITE.contains(token.tag()) || small || predicate) {
                return false;
            }
        }
        return true;
    }
}
