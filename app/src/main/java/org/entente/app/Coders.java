package org.entente.app;

import java.nio.file.Path;
import org.entente.coder.Coder;
import org.entente.lexicon.Lexicons;
import org.entente.nlp.EnglishCoder;
import org.entente.text.DocumentParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the coder knows, and the coder made of them. */
final class Coders {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "tables of your own, which add to the packaged ones or override them")
    private @Nullable Path own;

    Lexicons lexicons() {
        Path folder = own;
        return folder == null ? Lexicons.packaged() : Lexicons.with(folder);
    }

    Coder load(Lexicons lexicons) {
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
