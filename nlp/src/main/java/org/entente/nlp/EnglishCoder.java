package org.entente.nlp;

import org.entente.actor.ActorFinder;
import org.entente.actor.Registry;
import org.entente.coder.Coder;
import org.entente.event.EventFinder;
import org.entente.lexicon.Lexicons;
import org.entente.statement.EventQualifier;
import org.entente.statement.StatementFinder;
import org.entente.statement.UtteranceFinder;
import org.entente.statement.driver.DriverFinder;
import org.entente.statement.instrument.InstrumentFinder;
import org.entente.statement.tenure.TenureFinder;
import org.entente.text.DocumentParser;
import org.entente.text.Furniture;
import org.entente.text.Screening;

/** Puts the coder for English together. The one place that knows what each step is made of. */
public final class EnglishCoder {
    private EnglishCoder() {}

    /** A coder on {@code parser} with the tables of {@code lexicons}. */
    public static Coder with(DocumentParser parser, Lexicons lexicons) {
        Registry registry = Registry.load(lexicons);
        return new Coder(
                Screening.load(lexicons),
                Furniture.load(lexicons),
                parser,
                new ActorFinder(registry),
                EventFinder.load(lexicons),
                new StatementFinder(
                        new EventQualifier(lexicons),
                        new InstrumentFinder(lexicons),
                        new DriverFinder(lexicons),
                        new TenureFinder(lexicons, registry),
                        new UtteranceFinder(lexicons)));
    }
}
