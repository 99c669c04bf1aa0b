package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** The turns of a transcript: a name with a colon at the head of a paragraph gives the floor until the next one. */
final class Turns {
    private static final int LONGEST_NAME = 16;

    /** Who has the floor: the head of the name, and where it stands. */
    record Turn(String speaker, Span span) {}

    private final List<Optional<Turn>> bySentence;

    Turns(Document document, Mentions mentions) {
        bySentence = new ArrayList<>(Collections.nCopies(document.sentences().size(), Optional.empty()));
        Optional<Turn> floor = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                Optional<Turn> opened = opening(document, mentions, sentence);
                floor = opened.isPresent() ? opened : floor;
                paragraph = sentence.paragraph();
            }
            bySentence.set(sentence.index(), floor);
        }
    }

    Optional<Turn> at(int sentence) {
        return bySentence.get(sentence);
    }

    private static Optional<Turn> opening(Document document, Mentions mentions, Sentence sentence) {
        int limit = Math.min(sentence.size(), LONGEST_NAME);
        for (int i = 1; i < limit; i++) {
            if (sentence.token(i).text().equals(":")) {
                int colon = i;
                return mentions.in(sentence).stream()
                        .filter(m -> m.first() < colon && m.end() >= colon - 3 && person(m))
                        .reduce((a, b) -> b)
                        .filter(m -> sentence.tokens().subList(0, colon).stream()
                                .noneMatch(t -> t.isVerb() || t.text().equals(".")))
                        .map(m -> new Turn(m.span().of(document.text()), m.span()));
            }
        }
        return Optional.empty();
    }

    private static boolean person(Mention mention) {
        return mention.actors().size() == 1
                && (mention.actors().get(0).kind() == ActorKind.PERSON
                        || mention.actors().get(0).kind() == ActorKind.OFFICE);
    }
}
