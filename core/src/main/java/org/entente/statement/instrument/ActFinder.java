package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
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

/** Finds steps told by a verb or noun alone: recognition, accession, sanctions, money given, investments blocked. Immutable. */
final class ActFinder {
    private static final Set<String> MONEY =
            Set.of("million", "billion", "dollar", "euro", "pound", "yen", "$", "trillion");
    private static final Set<String> STATES = Set.of("state", "organisation", "actor", "money");
    private static final Set<String> COURTS =
            Set.of("ICC", "ICJ", "WTO", "WHO", "IMF", "ILO", "IAEA", "UNESCO", "UNHRC");
    private static final Set<ActorKind> STATE_KINDS = Set.of(ActorKind.STATE, ActorKind.GOVERNMENT);

    private final ActTable acts;
    private final StepReader steps;

    ActFinder(Lexicons lexicons, StepReader steps) {
        acts = new ActTable(lexicons);
        this.steps = steps;
    }

    /** The steps that are told so, in order; none at a token that {@code phrases} already cover. */
    List<Found> find(Document document, Mentions mentions, List<Phrase> phrases) {
        PartyReader reader = new PartyReader(document.text(), mentions);
        PartyFiller filler = new PartyFiller(document, mentions);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed() && mentions.touch(sentence) && !Heading.is(sentence)) {
                Here here = new Here(document, sentence, mentions, reader, filler, phrases);
                sentence.tokens().forEach(t -> at(here, t).ifPresent(found::add));
            }
        }
        return found;
    }

    private record Here(
            Document document,
            Sentence sentence,
            Mentions mentions,
            PartyReader reader,
            PartyFiller filler,
            List<Phrase> phrases) {
        boolean taken(Token token) {
            return phrases.stream()
                    .anyMatch(p -> p.sentence() == sentence.index()
                            && p.covers(token.index())
                            && p.strength() != Phrase.Strength.WEAK);
        }

        Optional<Mention> actor(Token token) {
            return mentions.at(sentence, token)
                    .filter(m -> m.actors().stream().anyMatch(a -> !a.code().isEmpty()));
        }
    }

    private Optional<Found> at(Here here, Token word) {
        if (word.isVerb()) {
            String verb = Clause.verb(here.sentence, word);
            List<ActTable.Act> readings = new ArrayList<>(acts.of("verb", verb));
            if (!verb.equals(Clause.lemma(word))) {
                readings.addAll(acts.of("verb", Clause.lemma(word)));
            }
            return first(here, word, readings);
        }
        return word.isNoun() && !here.taken(word)
                ? first(here, word, acts.of("noun", Clause.lemma(word)))
                : Optional.empty();
    }

    private Optional<Found> first(Here here, Token word, List<ActTable.Act> readings) {
        for (ActTable.Act act : readings) {
            for (Token object : objects(here.sentence, word, act.role())) {
                if (!here.taken(object) && fits(here, object, act)) {
                    return found(here, word, object, act);
                }
            }
        }
        return Optional.empty();
    }

    /** What stands to {@code word} in {@code role}. */
    private static List<Token> objects(Sentence sentence, Token word, String role) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word)) {
            boolean object = role.equals("object")
                    && (Clause.is(child, "obj")
                            || child.relation().equals("nsubj:pass")
                            || (Clause.is(child, "nsubj") && Clause.passive(sentence, word)));
            boolean compound = role.equals("compound")
                    && (Clause.is(child, "compound")
                            || Clause.is(child, "amod")
                            || child.relation().equals("nmod:poss"));
            boolean oblique = (Clause.is(child, "obl") || Clause.is(child, "nmod"))
                    && Clause.preposition(sentence, child).equals(role);
            if (object || compound || oblique) {
                found.addAll(Clause.withConjuncts(sentence, child));
            }
        }
        if (found.isEmpty()
                && role.equals("object")
                && word.relation().equals("acl")
                && Clause.passive(sentence, word)) {
            sentence.head(word).ifPresent(found::add);
        }
        return found;
    }

    private boolean fits(Here here, Token object, ActTable.Act act) {
        String wanted = act.object().get(0);
        if (!STATES.contains(wanted)) {
            return act.object().contains(Clause.lemma(object))
                    && (act.kind() == InstrumentKind.DIPLOMATIC_RELATIONS
                            || act.kind() == InstrumentKind.STRATEGIC_PARTNERSHIP
                            || !here.reader.of(here.sentence, List.of(object)).isEmpty()
                            || possessed(here, object));
        }
        if (wanted.equals("money")) {
            return MONEY.contains(Clause.lemma(object))
                    || here.sentence.children(object).stream().anyMatch(c -> MONEY.contains(Clause.lemma(c)));
        }
        Optional<Mention> actor = here.actor(object).filter(m -> m.head() == object.index());
        return actor.isPresent()
                && actor.get().actors().stream().anyMatch(a -> switch (wanted) {
                    case "state" -> STATE_KINDS.contains(a.kind());
                    case "organisation" ->
                        (a.kind() == ActorKind.ORGANISATION || COURTS.contains(a.code()))
                                && (actor.get().form() == Mention.Form.NAME
                                        || actor.get().form() == Mention.Form.MODIFIER);
                    default -> true;
                });
    }

    private static boolean possessed(Here here, Token object) {
        return here.sentence.children(object).stream()
                .anyMatch(c -> here.actor(c).isPresent());
    }

    private Optional<Found> found(Here here, Token word, Token object, ActTable.Act act) {
        Optional<StepReader.Reading> reading = reading(here, word, act);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> parties = parties(here, word, object, act);
        if (parties.size() == 1 && act.kind() == InstrumentKind.SANCTIONS) {
            parties = PartyFiller.joined(parties, here.filler.before(here.sentence, parties.get(0)));
        }
        if (parties.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                act.kind(),
                name(here, word, object, act),
                parties,
                reading.get().step(),
                here.sentence.index(),
                word.index(),
                object.index(),
                true,
                "act:" + Clause.lemma(word)));
    }

    /** A noun's step is that of what governs it, where that tells one: "reviews its membership". */
    private Optional<StepReader.Reading> reading(Here here, Token word, ActTable.Act act) {
        Optional<StepReader.Reading> above = word.isVerb() ? Optional.empty() : steps.above(here.sentence, word);
        return above.isPresent() ? above : steps.read(here.sentence, word, stepOf(here.sentence, word, act));
    }

    /** "Stopped recognising" and "withdrew its recognition" undo what the word does. */
    private static Step stepOf(Sentence sentence, Token word, ActTable.Act act) {
        Optional<Token> above = sentence.head(word);
        boolean undone = above.isPresent()
                && Set.of("stop", "cease", "withdraw", "revoke", "rescind", "end", "cancel")
                        .contains(Clause.lemma(above.get()))
                && (Clause.is(word, "xcomp") || Clause.is(word, "obj") || Clause.is(word, "dep"));
        return undone ? Step.WITHDRAWN : act.step();
    }

    private List<Participant> parties(Here here, Token word, Token object, ActTable.Act act) {
        PartyReader.Parties all = new PartyReader.Parties();
        Sentence sentence = here.sentence;
        boolean passive = word.isVerb() && Clause.passive(sentence, word);
        if (word.isVerb() && !passive) {
            boolean tools = act.kind() == InstrumentKind.INVESTMENT_SCREENING;
            Clause.subjects(sentence, word).stream()
                    .filter(s -> !tools || here.actor(s).isPresent())
                    .forEach(s -> here.reader.at(sentence, s, all));
        }
        for (Token child :
                Clause.children(sentence, word, "obl", "iobj", "obj", "nsubj:pass", "nmod", "amod", "compound")) {
            String preposition = Clause.preposition(sentence, child);
            boolean side = preposition.isEmpty()
                    || Set.of("with", "by", "between", "to", "for", "from", "of")
                            .contains(preposition)
                    || preposition.equals(act.role())
                    || (act.kind() == InstrumentKind.INVESTMENT_SCREENING && preposition.equals("in"));
            if (side) {
                Clause.withConjuncts(sentence, child).forEach(c -> inside(here, c, all, act));
            }
        }
        inside(here, object, all, act);
        if (all.size() < 2 && !word.isVerb()) {
            Clause.governingVerb(sentence, word)
                    .ifPresent(v -> Clause.subjects(sentence, v).forEach(s -> here.reader.at(sentence, s, all)));
        }
        return all.list();
    }

    private static void inside(Here here, Token token, PartyReader.Parties all, ActTable.Act act) {
        here.reader.at(here.sentence, token, all);
        for (Token child : Clause.children(here.sentence, token, "nmod", "amod", "compound")) {
            String preposition = Clause.preposition(here.sentence, child);
            if (Set.of("", "with", "between", "of", "from").contains(preposition)
                    || (act.kind() == InstrumentKind.AID_PACKAGE
                            && Set.of("to", "for").contains(preposition))
                    || (act.kind() == InstrumentKind.INVESTMENT_SCREENING && preposition.equals("in"))) {
                Clause.withConjuncts(here.sentence, child)
                        .forEach(c -> here.mentions.at(here.sentence, c).ifPresent(m -> here.reader.add(all, m)));
            }
        }
    }

    private static String name(Here here, Token word, Token object, ActTable.Act act) {
        Sentence sentence = here.sentence;
        String text = here.document.text();
        if (act.kind() == InstrumentKind.INVESTMENT_SCREENING) {
            Optional<Token> tool = Clause.subjects(sentence, word).stream()
                    .filter(s -> here.actor(s).isEmpty())
                    .findFirst();
            if (tool.isPresent()) {
                Token named = Clause.children(sentence, tool.get(), "nmod").stream()
                        .findFirst()
                        .orElse(tool.get());
                int[] reach = Clause.reach(sentence, named, caseAndDet(sentence, named));
                return Clause.words(sentence, text, reach[0], reach[1]);
            }
        }
        boolean whole = act.kind() != InstrumentKind.SANCTIONS && act.kind() != InstrumentKind.MEMBERSHIP;
        Token top = whole ? object : (act.kind() == InstrumentKind.MEMBERSHIP ? object : word);
        int[] reach = Clause.reach(sentence, top, caseAndDet(sentence, top));
        return Clause.words(sentence, text, reach[0], reach[1]);
    }

    private static Set<Integer> caseAndDet(Sentence sentence, Token noun) {
        Set<Integer> without = new java.util.TreeSet<>();
        for (Token child : sentence.children(noun)) {
            if (Set.of(
                            "case",
                            "det",
                            "acl:relcl",
                            "acl",
                            "punct",
                            "parataxis",
                            "advcl",
                            "nsubj",
                            "aux",
                            "cc",
                            "conj",
                            "mark",
                            "obl",
                            "advmod",
                            "aux:pass",
                            "nsubj:pass")
                    .contains(child.relation())) {
                without.add(child.index());
            }
        }
        return without;
    }
}
