package org.entente.app;

import org.entente.coder.Coder;
import org.entente.lexicon.Lexicons;
import org.entente.nlp.EnglishCoder;
import org.entente.text.DocumentParser;

/** Loads the coder that commands use. */
final class Coders {
    private Coders() {}

    static Coder load(Lexicons lexicons) {
        return EnglishCoder.with(parser(), lexicons);
    }

    private static DocumentParser parser() {
        String other = System.getProperty("entente.parser", "org.entente.nlp.EnglishParser");
        try {
            return (DocumentParser)
                    Class.forName(other).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no parser " + other, e);
        }
    }
}
