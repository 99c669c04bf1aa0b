package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions of one document, in order of the text. Mentions of one sentence do not overlap. */
public final class Mentions {
    private final List<Mention> all;
    private final List<List<Mention>> bySentence;

    /**
     * @param all in order of the text, each at its own index
     * @param sentences how many sentences the document has
     */
    public Mentions(List<Mention> all, int sentences) {
        this.all = List.copyOf(all);
        this.bySentence = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>(2));
        }
        for (Mention mention : this.all) {
            bySentence.get(mention.sentence()).add(mention);
        }
    }

    public List<Mention> all() {
        return all;
    }

    public Mention get(int index) {
        return all.get(index);
    }

    public List<Mention> in(Sentence sentence) {
        return List.copyOf(bySentence.get(sentence.index()));
    }

    /** The mention that covers {@code token}. */
    public Optional<Mention> at(Sentence sentence, Token token) {
        for (Mention mention : bySentence.get(sentence.index())) {
            if (mention.covers(token)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** Whether anything in {@code sentence} speaks of an actor. */
    public boolean touch(Sentence sentence) {
        return !bySentence.get(sentence.index()).isEmpty();
    }
}
