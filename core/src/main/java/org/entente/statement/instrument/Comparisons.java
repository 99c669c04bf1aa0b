package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** "A already has similar mechanisms with B and C": the kind is that of the instrument told before, and there is one for each pair. */
final class Comparisons {
    private static final Set<String> LIKE =
            Set.of("similar", "comparable", "same", "analogous", "equivalent", "parallel", "such", "like", "identical");
    private static final Set<InstrumentKind> MEETINGS = Set.of(InstrumentKind.DIALOGUE, InstrumentKind.TWO_PLUS_TWO);
    private static final Set<InstrumentKind> PACTS = Set.of(
            InstrumentKind.TREATY,
            InstrumentKind.OTHER,
            InstrumentKind.DEFENCE_PACT,
            InstrumentKind.TRADE_AGREEMENT,
            InstrumentKind.RECIPROCAL_ACCESS,
            InstrumentKind.MEMORANDUM,
            InstrumentKind.AID_PACKAGE,
            InstrumentKind.STRATEGIC_PARTNERSHIP);
    private static final int FAR = 6;

    private final Document document;
    private final PartyReader reader;

    Comparisons(Document document, Mentions mentions) {
        this.document = document;
        this.reader = new PartyReader(document.text(), mentions);
    }

    /** {@code found} with comparisons resolved. */
    List<Found> in(List<Found> found) {
        List<Found> all = new ArrayList<>();
        for (Found one : found) {
            Sentence sentence = document.sentences().get(one.sentence());
            if (compared(sentence, one)) {
                all.addAll(pairs(
                        sentence,
                        model(one, all).map(m -> one.as(m.kind(), one.name())).orElse(one)));
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private static boolean compared(Sentence sentence, Found found) {
        return sentence.parsed()
                && Clause.children(sentence, sentence.token(found.head()), "amod", "det").stream()
                        .anyMatch(c -> LIKE.contains(Clause.lemma(c)));
    }

    /** The instrument told before that the comparison is with. */
    private static Optional<Found> model(Found found, List<Found> before) {
        Set<InstrumentKind> family = MEETINGS.contains(found.kind())
                ? MEETINGS
                : PACTS.contains(found.kind()) ? PACTS : Set.of(found.kind());
        return before.stream()
                .filter(f -> family.contains(f.kind()) && found.sentence() - f.sentence() <= FAR)
                .reduce((a, b) -> b);
    }

    private List<Found> pairs(Sentence sentence, Found found) {
        Optional<Token> verb = Clause.governingVerb(sentence, sentence.token(found.head()));
        List<Participant> subjects =
                verb.map(v -> reader.of(sentence, Clause.subjects(sentence, v))).orElse(List.of());
        if (subjects.size() != 1 || found.parties().size() < 3) {
            return List.of(found);
        }
        Participant subject = subjects.get(0);
        List<Found> pairs = new ArrayList<>();
        for (Participant other : found.parties()) {
            if (!other.actor().code().equals(subject.actor().code())) {
                pairs.add(found.withParties(List.of(subject, other)));
            }
        }
        return pairs;
    }
}
