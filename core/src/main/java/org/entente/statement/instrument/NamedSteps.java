package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Steps of instruments that the text calls by a name or a noun. Immutable. */
final class NamedSteps {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "such");
    private static final Set<String> MONEY =
            Set.of("$", "€", "£", "dollar", "euro", "million", "billion", "pound", "yen", "krone");
    private static final Set<ActorKind> HOLDERS = Set.of(ActorKind.PERSON, ActorKind.OFFICE);
    private static final int NEAR = 6;

    private final StepReader steps;

    NamedSteps(StepReader steps) {
        this.steps = steps;
    }

    /** The steps in which the {@code phrases} of {@code document} stand, in order. */
    List<Found> find(Document document, Mentions mentions, List<Phrase> phrases) {
        PartyReader reader = new PartyReader(document.text(), mentions);
        PartyFiller filler = new PartyFiller(document, mentions);
        List<Found> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Sentence sentence = document.sentences().get(phrase.sentence());
            if (!appositive(sentence, phrase, phrases) && !ofHolder(sentence, phrase, mentions)) {
                steps.read(sentence, phrase)
                        .flatMap(r -> found(sentence, phrase, r, reader, filler, all))
                        .filter(f -> all.stream().noneMatch(f::repeats))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whether {@code phrase} only says again what another is: "the RAA, a defence pact". */
    private static boolean appositive(Sentence sentence, Phrase phrase, List<Phrase> phrases) {
        Token head = phrase.head(sentence);
        return sentence.parsed()
                && Clause.is(head, "appos")
                && phrases.stream()
                        .anyMatch(p -> p != phrase
                                && p.sentence() == phrase.sentence()
                                && p.head() == head.head()
                                && p.strength().compareTo(phrase.strength()) <= 0);
    }

    /** Whether {@code phrase} only tells whose officer somebody is: "the secretary of the Convention". */
    private static boolean ofHolder(Sentence sentence, Phrase phrase, Mentions mentions) {
        Token head = phrase.head(sentence);
        Optional<Mention> at = mentions.at(sentence, head)
                .or(() -> Clause.is(head, "nmod") || Clause.is(head, "compound")
                        ? sentence.head(head).flatMap(h -> mentions.at(sentence, h))
                        : Optional.empty());
        return at.filter(m -> m.actors().stream().map(Actor::kind).anyMatch(HOLDERS::contains))
                .isPresent();
    }

    private static Optional<Found> found(
            Sentence sentence,
            Phrase phrase,
            StepReader.Reading reading,
            PartyReader reader,
            PartyFiller filler,
            List<Found> before) {
        List<Participant> told = reader.read(sentence, phrase, reading);
        Optional<Found> earlier = earlier(sentence, phrase, before);
        PartyFiller.Filled filled = filler.fill(sentence, phrase, told, earlier);
        if (!enough(sentence, phrase, reading, filled)) {
            return Optional.empty();
        }
        String word = reading.governor()
                .map(g -> ":" + Clause.lemma(sentence.token(g)))
                .orElse("");
        boolean named = phrase.strength() == Phrase.Strength.NAMED;
        return Optional.of(new Found(
                        phrase.kind(),
                        earlier.filter(e -> !named).map(Found::name).orElse(phrase.name()),
                        filled.parties(),
                        stepFor(phrase, reading),
                        sentence.index(),
                        reading.governor().orElse(phrase.head()),
                        phrase.head(),
                        reading.told(),
                        (named ? "name" : "noun") + (reading.told() ? word : ""))
                .withAcronym(phrase.acronym()));
    }

    private static Step stepFor(Phrase phrase, StepReader.Reading reading) {
        boolean document = phrase.kind() == InstrumentKind.POLICY_DOCUMENT && reading.step() == Step.ANNOUNCED;
        boolean statement = phrase.kind() == InstrumentKind.JOINT_STATEMENT && !reading.told();
        boolean house = phrase.kind() == InstrumentKind.EMBASSY && reading.step() == Step.NEGOTIATING;
        return house ? Step.IN_FORCE : document ? Step.RELEASED : statement ? Step.ANNOUNCED : reading.step();
    }

    /** Whether {@code phrase} is recorded at all. */
    private static boolean enough(
            Sentence sentence, Phrase phrase, StepReader.Reading reading, PartyFiller.Filled filled) {
        int all = filled.parties().size();
        if (all == 0) {
            return false;
        }
        return switch (phrase.strength()) {
            case NAMED -> true;
            case STRONG -> reading.told() || filled.own() >= 2 || (filled.own() == 1 && all >= 2);
            case STEPPED -> reading.told() && (all >= 2 || phrase.kind() == InstrumentKind.POLICY_DOCUMENT);
            case WEAK ->
                (reading.told() && filled.own() >= 2)
                        || (phrase.kind() == InstrumentKind.AID_PACKAGE && hasMoney(sentence, phrase));
        };
    }

    private static boolean hasMoney(Sentence sentence, Phrase phrase) {
        for (int i = Math.max(0, phrase.first() - NEAR); i < Math.min(sentence.size(), phrase.end() + NEAR); i++) {
            if (MONEY.contains(Clause.lemma(sentence.token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The instrument told before that "the treaty" or "this convention" points back to. */
    private static Optional<Found> earlier(Sentence sentence, Phrase phrase, List<Found> before) {
        if (phrase.strength() == Phrase.Strength.NAMED) {
            return before.stream().filter(f -> f.name().equals(phrase.name())).reduce((a, b) -> b);
        }
        Token head = phrase.head(sentence);
        boolean pointing = !sentence.parsed()
                || Clause.children(sentence, head, "det").stream().anyMatch(d -> POINTING.contains(Clause.lemma(d)));
        boolean bare = phrase.end() - phrase.first() == 1;
        if (!pointing || !bare) {
            return Optional.empty();
        }
        String word = Clause.lemma(head);
        return before.stream()
                .filter(f -> f.kind() == phrase.kind()
                        || f.name().toLowerCase(Locale.ROOT).contains(word))
                .filter(f -> f.sentence() < sentence.index() || f.head() < phrase.head())
                .reduce((a, b) -> b);
    }
}
