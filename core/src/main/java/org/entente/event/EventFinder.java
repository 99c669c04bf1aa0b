package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Root;
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
        List<Set<String>> told = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed() && mentions.touch(sentence)) {
                List<Reading> readings = new SentenceReader(lexicon, sentence, mentions).readings();
                List<Reading> kept = Relevance.keep(readings, sentence);
                kept.stream().filter(EventFinder::isMeeting).forEach(r -> told.add(Relevance.parties(r)));
                for (Reading reading : kept) {
                    if (!reading.weak() || told.stream().noneMatch(t -> t.containsAll(Relevance.parties(reading)))) {
                        found.addAll(candidates(reading, sentence));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isMeeting(Reading reading) {
        return reading.type().root() == Root.CONSULT && !reading.weak();
    }

    /** One candidate; of a tour of several states one for each, for they are visited one after another. */
    private static List<Candidate> candidates(Reading reading, Sentence sentence) {
        boolean tour = reading.type().mode().filter("visit"::equals).isPresent()
                && reading.recipients().size() > 1;
        if (!tour) {
            return List.of(candidate(reading, reading.recipients(), sentence));
        }
        List<Candidate> stops = new ArrayList<>();
        for (Mention stop : reading.recipients()) {
            stops.add(candidate(reading, List.of(stop), sentence));
        }
        return stops;
    }

    private static Candidate candidate(Reading reading, List<Mention> recipients, Sentence sentence) {
        return new Candidate(
                reading.type(),
                sentence.index(),
                reading.trigger().index(),
                reading.actors(),
                recipients,
                reading.rule(),
                Math.max(0, Math.min(1, reading.confidence())),
                reading.alternatives());
    }
}
