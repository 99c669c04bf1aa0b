package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Steps of instruments that the text calls by a name or a noun. Immutable. */
final class NamedSteps {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "such");
    private static final Set<InstrumentKind> ALONE = Set.of(
            InstrumentKind.POLICY_DOCUMENT,
            InstrumentKind.JOINT_STATEMENT,
            InstrumentKind.TREATY,
            InstrumentKind.CEASEFIRE);
    private static final Set<String> MONEY =
            Set.of("$", "€", "£", "dollar", "euro", "million", "billion", "pound", "yen", "krone");

    private final StepReader steps;

    NamedSteps(StepReader steps) {
        this.steps = steps;
    }

    /** The steps in which the {@code phrases} of {@code document} stand, in order. */
    List<Found> find(Document document, Mentions mentions, List<Phrase> phrases) {
        PartyReader parties = new PartyReader(document.text(), mentions);
        Context context = new Context(document, mentions);
        List<Found> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Sentence sentence = document.sentences().get(phrase.sentence());
            steps.read(sentence, phrase)
                    .flatMap(r -> found(sentence, phrase, r, parties, context, all))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Found> found(
            Sentence sentence,
            Phrase phrase,
            StepReader.Reading reading,
            PartyReader reader,
            Context context,
            List<Found> before) {
        List<Participant> parties = reader.read(sentence, phrase, reading);
        Optional<Found> earlier = earlier(sentence, phrase, before);
        if (earlier.isPresent() && parties.size() < 2) {
            parties = joined(earlier.get().parties(), parties);
        }
        if (!phrase.parties().isEmpty()) {
            parties = known(phrase, parties, sentence);
        }
        if (parties.size() < 2 && !alone(phrase, parties)) {
            parties = inContext(parties, context);
        }
        return enough(sentence, phrase, reading, parties, earlier.isPresent())
                ? Optional.of(new Found(
                                phrase.kind(),
                                earlier.filter(e -> phrase.strength() != Phrase.Strength.NAMED)
                                        .map(Found::name)
                                        .orElse(phrase.name()),
                                parties,
                                stepFor(phrase, reading),
                                sentence.index(),
                                reading.governor().orElse(phrase.head()),
                                phrase.head(),
                                reading.told(),
                                (phrase.strength() == Phrase.Strength.NAMED ? "name" : "noun")
                                        + (reading.told()
                                                ? ":"
                                                        + reading.governor()
                                                                .map(g -> Clause.lemma(sentence.token(g)))
                                                                .orElse("")
                                                : ""))
                        .withAcronym(phrase.acronym()))
                : Optional.empty();
    }

    private static Step stepFor(Phrase phrase, StepReader.Reading reading) {
        boolean document = phrase.kind() == InstrumentKind.POLICY_DOCUMENT && reading.step() == Step.ANNOUNCED;
        boolean statement = phrase.kind() == InstrumentKind.JOINT_STATEMENT && !reading.told();
        return document ? Step.RELEASED : statement ? Step.ANNOUNCED : reading.step();
    }

    /** Whether {@code phrase} is recorded at all. */
    private static boolean enough(
            Sentence sentence, Phrase phrase, StepReader.Reading reading, List<Participant> parties, boolean resumed) {
        if (parties.isEmpty()) {
            return false;
        }
        return switch (phrase.strength()) {
            case NAMED -> true;
            case STRONG -> reading.told() || parties.size() >= 2 || resumed;
            case STEPPED -> reading.told() && (parties.size() >= 2 || phrase.kind() == InstrumentKind.POLICY_DOCUMENT);
            case WEAK ->
                (reading.told() && parties.size() >= 2)
                        || (phrase.kind() == InstrumentKind.AID_PACKAGE && hasMoney(sentence, phrase));
        };
    }

    private static boolean hasMoney(Sentence sentence, Phrase phrase) {
        for (int i = Math.max(0, phrase.first() - 6); i < Math.min(sentence.size(), phrase.end() + 6); i++) {
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

    private static List<Participant> joined(List<Participant> first, List<Participant> second) {
        PartyReader.Parties all = new PartyReader.Parties();
        first.forEach(all::add);
        second.forEach(all::add);
        return all.list();
    }

    /** The parties of a known instrument: as the text names them, else as the table does. */
    private static List<Participant> known(Phrase phrase, List<Participant> told, Sentence sentence) {
        PartyReader.Parties all = new PartyReader.Parties();
        told.stream().filter(p -> phrase.parties().contains(p.actor().code())).forEach(all::add);
        for (String code : phrase.parties()) {
            boolean organisation = code.length() > 3
                    || Set.of("EUR", "UNO", "OAS", "AFU", "GCC", "PIF", "LAS").contains(code);
            Actor actor = new Actor(
                    code,
                    List.of(organisation ? "IGO" : "GOV"),
                    organisation ? ActorKind.ORGANISATION : ActorKind.STATE,
                    code,
                    Optional.empty(),
                    Optional.empty());
            all.add(new Participant(
                    actor,
                    phrase.name(),
                    sentence.token(phrase.first())
                            .span()
                            .union(sentence.token(phrase.end() - 1).span())));
        }
        return all.list();
    }

    private static boolean alone(Phrase phrase, List<Participant> parties) {
        return ALONE.contains(phrase.kind()) && !parties.isEmpty() && phrase.strength() != Phrase.Strength.STRONG;
    }

    private static List<Participant> inContext(List<Participant> parties, Context context) {
        OptionalInt shared = context.pair().stream()
                .mapToInt(p -> parties.stream()
                                .anyMatch(q -> q.actor().code().equals(p.actor().code()))
                        ? 1
                        : 0)
                .reduce(Integer::sum);
        boolean fits = parties.isEmpty() || shared.orElse(0) > 0;
        return fits ? joined(parties, context.pair()) : parties;
    }
}
