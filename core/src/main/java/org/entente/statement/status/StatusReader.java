package org.entente.statement.status;

import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Tells how far a deed has come from the words around its trigger: its own tense, modality, negation and modifiers, then, going up
 * the tree, everything that governs it, each step from a table that says what a word makes of its clause, its object and its
 * subject. Where nothing governs a noun it is background: it happened, or lasts if it is a thing that lasts. Immutable and safe for
 * use by several threads.
 */
public final class StatusReader {
    private final Governors governors;

    public StatusReader(Lexicons lexicons) {
        this.governors = new Governors(lexicons);
    }

    /**
     * How the deed of {@code trigger} stands.
     *
     * @param lasting whether a present tense tells of a state, because the deed is material and the text is no string of headlines
     * @param support the verb that only carries the trigger's noun, where the trigger is such a noun
     */
    public Status read(Sentence sentence, Token trigger, boolean lasting, Optional<String> support) {
        return new Ascent(governors, sentence, trigger, lasting, support).status();
    }
}
