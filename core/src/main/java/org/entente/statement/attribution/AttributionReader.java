package org.entente.statement.attribution;

import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.Mentions;

/** Reads on whose word a document tells what it tells. Immutable and safe for use by several threads. */
public final class AttributionReader {
    private final SpeechWords words;
    private final SayingFinder sayings;

    public AttributionReader(Lexicons lexicons) {
        this.words = new SpeechWords(lexicons);
        this.sayings = new SayingFinder(lexicons);
    }

    /** The voices of {@code document}. */
    public Voices read(Document document, Mentions mentions) {
        return new Voices(document, mentions, sayings, words);
    }
}
