package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.InstrumentKind;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Reads who is party to an instrument from where the mentions of a sentence stand to it. */
final class PartyReader {
    private static final Set<String> AT_NOUN = Set.of("between", "with", "among", "by", "from", "of", "amongst", "and");
    private static final Set<String> TARGETS =
            Set.of("on", "against", "for", "to", "over", "of", "upon", "toward", "towards");
    private static final Set<String> AT_VERB = Set.of("with", "between", "by", "among");
    private static final Set<InstrumentKind> AIMED = Set.of(
            InstrumentKind.SANCTIONS,
            InstrumentKind.AID_PACKAGE,
            InstrumentKind.RECOGNITION,
            InstrumentKind.ENDORSEMENT,
            InstrumentKind.DEFENCE_PACT);
    private static final Set<InstrumentKind> POSTED =
            Set.of(InstrumentKind.EMBASSY, InstrumentKind.INVESTMENT_SCREENING);
    private static final Set<String> LISTING = Set.of("between", "among", "with", "linking", "joining");
    private static final Set<String> BETWEEN = Set.of(",", "and", "the", "&", "both", "as", "well", "or");
    private static final int NEAR = 10;
    private static final Set<String> PLACES = Set.of("in", "at", "near");

    /** Who only helped others to it. */
    private static final Pattern MEDIATED = Pattern.compile(
            ".*-(?:mediated|brokered|sponsored|backed|drafted|supervised|monitored|facilitated|negotiated|proposed)");

    private final String text;
    private final Mentions mentions;

    PartyReader(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Parties by code, in order of the text within each place that is looked at. */
    static final class Parties {
        private final Map<String, Participant> byCode = new LinkedHashMap<>();

        void add(Participant participant) {
            if (!participant.actor().code().isEmpty()) {
                byCode.putIfAbsent(participant.actor().code(), participant);
            }
        }

        int size() {
            return byCode.size();
        }

        List<Participant> list() {
            return List.copyOf(byCode.values());
        }
    }

    /** Who is party to the instrument that {@code phrase} names, as far as its own sentence tells. */
    List<Participant> read(Sentence sentence, Phrase phrase, StepReader.Reading reading) {
        Parties parties = new Parties();
        if (!sentence.parsed()) {
            mentions.in(sentence).forEach(m -> add(parties, m));
            return parties.list();
        }
        atNoun(sentence, phrase, phrase.head(sentence), parties);
        listed(sentence, phrase.end()).forEach(m -> add(parties, m));
        reading.governor().map(sentence::token).ifPresent(word -> {
            atGovernor(sentence, phrase, word, reading, parties);
            if (parties.size() < 2 && !word.isVerb() && word.index() < phrase.first()) {
                inBetween(sentence, word.index(), phrase.first()).forEach(m -> add(parties, m));
            }
            if (parties.size() < 2) {
                around(sentence, word, parties);
            }
        });
        return parties.list();
    }

    /** The mentions of a list that begins with "between" or "with" at token {@code at}, by their order alone: "A, the B, and C". */
    List<Mention> listed(Sentence sentence, int at) {
        List<Mention> found = new ArrayList<>();
        int i = at;
        while (i < sentence.size() && i < at + 3 && isBracket(sentence.token(i).text(), sentence, i)) {
            i++;
        }
        if (i >= sentence.size() || !LISTING.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
            return found;
        }
        i++;
        while (i < sentence.size()) {
            Optional<Mention> mention = mentions.at(sentence, sentence.token(i))
                    .filter(m -> !m.actors().isEmpty());
            if (mention.isPresent() && mention.get().form() != Mention.Form.MODIFIER) {
                found.add(mention.get());
                i = mention.get().end();
            } else if (BETWEEN.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                i++;
            } else {
                break;
            }
        }
        return found;
    }

    private static boolean isBracket(String text, Sentence sentence, int at) {
        return text.equals("(")
                || text.equals(")")
                || (at > 0 && sentence.token(at - 1).text().equals("("));
    }

    private List<Mention> inBetween(Sentence sentence, int from, int to) {
        return to - from > NEAR
                ? List.of()
                : mentions.in(sentence).stream()
                        .filter(m -> m.first() > from && m.end() <= to)
                        .toList();
    }

    /** Who is met where a paper is signed, and who "after signing" it goes on to do what the sentence tells. */
    private void around(Sentence sentence, Token word, Parties parties) {
        Optional<Token> verb = Clause.governingVerb(sentence, word);
        if (!word.isVerb()) {
            verb.flatMap(v -> sentence.child(v, "obj")).ifPresent(o -> at(sentence, o, parties));
        }
        boolean free = verb.filter(v -> v.tag().equals("VBG")).isPresent();
        if (free && parties.size() < 2) {
            sentence.root().ifPresent(r -> Clause.subjects(sentence, r).forEach(s -> at(sentence, s, parties)));
        }
    }

    private void atNoun(Sentence sentence, Phrase phrase, Token head, Parties parties) {
        for (Mention mention : mentions.in(sentence)) {
            Token own = sentence.token(mention.head());
            if (MEDIATED.matcher(own.text()).matches()) {
                continue;
            }
            boolean inside = phrase.covers(mention.head()) && mention.head() != phrase.head();
            if (inside || (sentence.dominates(head, own) && belongs(sentence, phrase, head, own))) {
                add(parties, mention);
            }
        }
    }

    /** Whether the way from {@code own} up to {@code head} is one by which parties are named. */
    private static boolean belongs(Sentence sentence, Phrase phrase, Token head, Token own) {
        Token at = own;
        for (int i = 0; i < sentence.size() && !at.equals(head); i++) {
            if (Clause.is(at, "acl")
                    || Clause.is(at, "advcl")
                    || Clause.is(at, "parataxis")
                    || Clause.is(at, "appos")) {
                return false;
            }
            if (Clause.is(at, "conj") && !Clause.is(own, "conj")) {
                return false;
            }
            if (Clause.is(at, "nmod") && !at.relation().equals("nmod:poss") && !named(sentence, phrase, at)) {
                return false;
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return false;
            }
            at = up.get();
        }
        return true;
    }

    private static boolean named(Sentence sentence, Phrase phrase, Token noun) {
        String preposition = Clause.preposition(sentence, noun);
        return AT_NOUN.contains(preposition)
                || (AIMED.contains(phrase.kind()) && TARGETS.contains(preposition))
                || (POSTED.contains(phrase.kind()) && (PLACES.contains(preposition) || preposition.equals("to")))
                || preposition.isEmpty()
                || preposition.equals("such as")
                || preposition.equals("including");
    }

    private void atGovernor(Sentence sentence, Phrase phrase, Token word, StepReader.Reading reading, Parties parties) {
        Token verb = word.isVerb() ? word : Clause.governingVerb(sentence, word).orElse(word);
        between(sentence, phrase.head(sentence), word).forEach(n -> below(sentence, n, parties, phrase));
        if (!word.isVerb()) {
            below(sentence, word, parties, phrase);
        }
        boolean subjects = word.isVerb() ? reading.claimsSubject() : parties.size() < 2;
        boolean passive = verb.isVerb() && Clause.passive(sentence, verb);
        if (verb.isVerb()
                && subjects
                && !(passive && sentence.dominates(verb, word) && isSubject(sentence, verb, phrase))) {
            Clause.subjects(sentence, verb).forEach(s -> at(sentence, s, parties));
        }
        if (verb.isVerb()) {
            for (Token oblique : Clause.children(sentence, verb, "obl", "iobj")) {
                String preposition = Clause.preposition(sentence, oblique);
                boolean aimed = AIMED.contains(phrase.kind()) && TARGETS.contains(preposition);
                boolean posted = POSTED.contains(phrase.kind()) && PLACES.contains(preposition);
                boolean withdrawn = reading.step() == Step.PROPOSED && preposition.equals("by");
                if ((AT_VERB.contains(preposition) || aimed || posted || Clause.is(oblique, "iobj")) && !withdrawn) {
                    Clause.withConjuncts(sentence, oblique).forEach(o -> at(sentence, o, parties));
                }
            }
        }
        if (parties.size() < 2 && verb.isVerb()) {
            Clause.subjects(sentence, verb).forEach(s -> at(sentence, s, parties));
        }
    }

    /** The nouns on the way from an instrument up to the word that tells its step: "presence" in "a review of its presence in X". */
    private static List<Token> between(Sentence sentence, Token head, Token word) {
        List<Token> nouns = new ArrayList<>();
        Optional<Token> at = sentence.head(head);
        for (int i = 0; i < sentence.size() && at.isPresent() && !at.get().equals(word); i++) {
            if (!at.get().isNoun()) {
                return List.of();
            }
            nouns.add(at.get());
            at = sentence.head(at.get());
        }
        return at.isPresent() ? nouns : List.of();
    }

    private static boolean isSubject(Sentence sentence, Token verb, Phrase phrase) {
        return Clause.children(sentence, verb, "nsubj").stream()
                .anyMatch(s -> sentence.dominates(s, phrase.head(sentence)));
    }

    /** Mentions under a noun that tells a step: "Arnor's ratification of", "the signing by both of". */
    private void below(Sentence sentence, Token noun, Parties parties, Phrase phrase) {
        for (Token child : Clause.children(sentence, noun, "nmod", "amod", "compound")) {
            String preposition = Clause.preposition(sentence, child);
            if (child.relation().equals("nmod:poss")
                    || AT_VERB.contains(preposition)
                    || (preposition.isEmpty() && !sentence.dominates(child, phrase.head(sentence)))) {
                Clause.withConjuncts(sentence, child).forEach(c -> at(sentence, c, parties));
            }
        }
    }

    /** The mention at {@code token}, or where the token is no mention the one that stands for it: "the government of Arnor". */
    void at(Sentence sentence, Token token, Parties parties) {
        Optional<Mention> own =
                mentions.at(sentence, token).filter(m -> !m.actors().isEmpty());
        if (own.isPresent()) {
            add(parties, own.get());
            return;
        }
        for (Token child : Clause.children(sentence, token, "nmod", "amod", "compound", "appos")) {
            String preposition = Clause.preposition(sentence, child);
            if (preposition.isEmpty()
                    || preposition.equals("of")
                    || preposition.equals("from")
                    || preposition.equals("such as")) {
                Clause.withConjuncts(sentence, child)
                        .forEach(c -> mentions.at(sentence, c).ifPresent(m -> add(parties, m)));
            }
        }
    }

    void add(Parties parties, Mention mention) {
        for (Actor actor : mention.actors()) {
            parties.add(new Participant(actor, mention.span().of(text), mention.span()));
        }
    }

    /** All parties that the mentions at {@code tokens} stand for. */
    List<Participant> of(Sentence sentence, List<Token> tokens) {
        Parties parties = new Parties();
        tokens.forEach(t -> at(sentence, t, parties));
        return new ArrayList<>(parties.list());
    }
}
