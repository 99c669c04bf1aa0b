package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Lexicons;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Sentence;

/**
 * Finds who did what to whom in the parsed sentences of a document: every word that the tables under
 * {@code lexicons/events} know is read with its frame ({@link SentenceReader}), and what is worth recording is kept
 * ({@link Relevance}). Stateless and safe for use by several threads.
 */
public final class EventFinder {
    private final EventLexicon lexicon;

    private EventFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A finder with the tables of {@code lexicons}.
     *
     * @throws org.entente.model.EntenteException naming file and line, if a table is not well formed
     */
    public static EventFinder load(Lexicons lexicons) {
        return new EventFinder(EventLexicon.load(lexicons));
    }

    /** The events told in {@code document}, in order of the text, each telling by itself. */
    public List<Candidate> find(Document document, Mentions mentions) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed() && mentions.touch(sentence)) {
                List<Reading> readings = new SentenceReader(lexicon, sentence, mentions).readings();
                for (Reading reading : Relevance.keep(readings, sentence)) {
                    found.add(candidate(reading, sentence));
                }
            }
        }
        return found;
    }

    private static Candidate candidate(Reading reading, Sentence sentence) {
        return new Candidate(
                reading.type(),
                sentence.index(),
                reading.trigger().index(),
                reading.actors(),
                reading.recipients(),
                reading.rule(),
                Math.max(0, Math.min(1, reading.confidence())),
                reading.alternatives());
    }
}
