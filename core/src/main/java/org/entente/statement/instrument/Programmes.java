package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep.Milestone;
import org.entente.model.Mentions;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Programmes of several states to make something together: their makers, their names, what is still to come, what they replace. */
final class Programmes {
    private static final Set<String> TOGETHER = Set.of(
            "alliance",
            "collaboration",
            "cooperation",
            "consortium",
            "partnership",
            "project",
            "programme",
            "program",
            "venture",
            "effort",
            "initiative",
            "agreement",
            "deal");
    private static final Set<String> MAKING = Set.of(
            "development",
            "construction",
            "production",
            "design",
            "manufacture",
            "building",
            "develop",
            "build",
            "construct",
            "produce",
            "co-develop",
            "co-produce",
            "assembly",
            "launch");
    private static final Set<String> OUTCOMES = Set.of("result", "product", "fruit", "outcome", "offspring");
    private static final Set<String> CALLED = Set.of("call", "name", "dub", "know", "baptise", "christen", "designate");
    private static final Set<String> AHEAD = Set.of("should", "will", "would", "shall");
    private static final Set<String> REPLACING = Set.of("replace", "supersede", "succeed", "supplant");
    private static final int NEAR = 2;
    private static final int BEHIND = 14;

    private final Document document;
    private final Mentions mentions;
    private final PartyReader reader;

    Programmes(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
        this.reader = new PartyReader(document.text(), mentions);
    }

    /** {@code found} with the programmes among them known as such, those added that only this way are found, and their futures. */
    List<Found> in(List<Found> found, StepReader steps) {
        List<Found> all = new ArrayList<>();
        found.forEach(f -> all.add(asProgramme(f)));
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed()) {
                for (Token token : sentence.tokens()) {
                    outcome(sentence, token)
                            .or(() -> cooperation(sentence, token, all, steps))
                            .ifPresent(all::add);
                }
            }
        }
        List<Found> complete = new ArrayList<>();
        all.forEach(f -> complete.add(f.kind() == InstrumentKind.JOINT_PROGRAMME ? withFuture(f, all) : f));
        return complete;
    }

    private Found asProgramme(Found found) {
        Sentence sentence = document.sentences().get(found.sentence());
        Token head = sentence.token(found.head());
        boolean may = found.kind() == InstrumentKind.ALLIANCE
                || found.kind() == InstrumentKind.STRATEGIC_PARTNERSHIP
                || found.kind() == InstrumentKind.JOINT_PROGRAMME;
        Optional<Token> made = may && sentence.parsed() ? made(sentence, head) : Optional.empty();
        Optional<String> plain = may && made.isEmpty() ? madeBehind(sentence, found.head()) : Optional.empty();
        if (plain.isPresent()) {
            return found.as(InstrumentKind.JOINT_PROGRAMME, plain.get()).withProvisions(List.of(plain.get()));
        }
        return made.map(m -> found.as(InstrumentKind.JOINT_PROGRAMME, nameOf(sentence, m))
                        .withProvisions(List.of(words(sentence, m))))
                .orElse(found);
    }

    /** What is to be made, for a noun such as "alliance for the development of X" or "project to build X". */
    private static Optional<Token> made(Sentence sentence, Token noun) {
        for (Token purpose : Clause.children(sentence, noun, "nmod", "acl")) {
            boolean making =
                    Clause.withConjuncts(sentence, purpose).stream().anyMatch(p -> MAKING.contains(Clause.lemma(p)));
            boolean fits = Clause.is(purpose, "acl")
                    || Set.of("for", "in", "on").contains(Clause.preposition(sentence, purpose));
            if (making && fits) {
                for (Token part : Clause.withConjuncts(sentence, purpose)) {
                    Optional<Token> thing = Clause.children(sentence, part, "obj", "nmod").stream()
                            .findFirst();
                    if (thing.isPresent()) {
                        return thing;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What is to be made, by the order of the words alone: "for the building of a ship called X". */
    private Optional<String> madeBehind(Sentence sentence, int noun) {
        int i = noun + 1;
        while (i < sentence.size() && i - noun <= BEHIND && !MAKING.contains(Clause.lemma(sentence.token(i)))) {
            if (sentence.token(i).isVerb()) {
                return Optional.empty();
            }
            i++;
        }
        boolean purpose = i < sentence.size()
                && i - noun <= BEHIND
                && sentence.tokens().subList(Math.max(noun + 1, i - 4), i).stream()
                        .anyMatch(t -> Set.of("for", "to").contains(Clause.lemma(t)));
        if (!purpose) {
            return Optional.empty();
        }
        int first = i;
        int end = i + 1;
        while (end < sentence.size()
                && !Set.of(",", ".", ";", ")").contains(sentence.token(end).text())) {
            if (CALLED.contains(Clause.lemma(sentence.token(end))) && end + 1 < sentence.size()) {
                return Optional.of(nameAt(sentence, end + 1));
            }
            if (sentence.token(end).text().equals("of")) {
                first = end;
            }
            end++;
        }
        return Optional.of(Clause.words(sentence, document.text(), first + 1, end));
    }

    private String nameAt(Sentence sentence, int first) {
        int end = first + 1;
        while (end < sentence.size() && sentence.token(end).isName()) {
            end++;
        }
        return Clause.words(sentence, document.text(), first, end);
    }

    /** What a thing is called: "a jet called X" is X. */
    private String nameOf(Sentence sentence, Token thing) {
        for (Token clause : Clause.children(sentence, thing, "acl")) {
            if (CALLED.contains(Clause.lemma(clause))) {
                Optional<Token> name = sentence.child(clause, "xcomp", "obj", "obl");
                if (name.isPresent()) {
                    return words(sentence, name.get());
                }
            }
        }
        return words(sentence, thing);
    }

    private String words(Sentence sentence, Token head) {
        Set<Integer> without = new java.util.TreeSet<>();
        for (Token child : sentence.children(head)) {
            if (Set.of("case", "det", "acl:relcl", "punct", "appos", "parataxis", "cc", "conj", "mark", "dep")
                    .contains(child.relation())) {
                without.add(child.index());
            }
        }
        int[] reach = Clause.reach(sentence, head, without);
        int end = head.index() + 1;
        while (end < reach[1] && !sentence.token(end).text().equals("(")) {
            end++;
        }
        return Clause.words(sentence, document.text(), reach[0], end);
    }

    /** "X (the result of a collaboration between A and B)". */
    private Optional<Found> outcome(Sentence sentence, Token token) {
        if (!OUTCOMES.contains(Clause.lemma(token)) || !token.isNoun()) {
            return Optional.empty();
        }
        Optional<Token> joint = Clause.children(sentence, token, "nmod").stream()
                .filter(t -> TOGETHER.contains(Clause.lemma(t)))
                .findFirst();
        Optional<Token> product = product(sentence, token);
        if (joint.isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> makers = makers(sentence, joint.get());
        return makers.size() < 2
                ? Optional.empty()
                : Optional.of(new Found(
                        InstrumentKind.JOINT_PROGRAMME,
                        words(sentence, product.get()),
                        makers,
                        Step.IN_FORCE,
                        sentence.index(),
                        token.index(),
                        product.get().index(),
                        true,
                        "outcome"));
    }

    /** What "the result of" stands beside: what it is in apposition to, or is said of. */
    private static Optional<Token> product(Sentence sentence, Token outcome) {
        if (Clause.is(outcome, "appos") || Clause.is(outcome, "parataxis") || Clause.is(outcome, "dep")) {
            Optional<Token> head = sentence.head(outcome);
            if (head.filter(Token::isNoun).isPresent()) {
                return head;
            }
        }
        for (int i = outcome.index() - 1; i >= Math.max(0, outcome.index() - 3); i--) {
            boolean opens = Set.of("(", ",", "-LRB-", "–", "—")
                    .contains(sentence.token(i).text());
            if (opens && i > 0 && sentence.token(i - 1).isNoun()) {
                return Optional.of(sentence.token(i - 1));
            }
        }
        return sentence.child(outcome, "nsubj").filter(Token::isNoun);
    }

    private List<Participant> makers(Sentence sentence, Token joint) {
        List<Token> named = new ArrayList<>();
        for (Token child : Clause.children(sentence, joint, "nmod", "amod", "compound")) {
            String preposition = Clause.preposition(sentence, child);
            if (Set.of("between", "among", "of", "by", "with", "").contains(preposition)) {
                named.addAll(Clause.withConjuncts(sentence, child));
            }
        }
        PartyReader.Parties all = new PartyReader.Parties();
        reader.of(sentence, named).forEach(all::add);
        reader.listed(sentence, joint.index() + 1).forEach(m -> reader.add(all, m));
        return all.list();
    }

    /** "Cooperation between A and B to build X", which no table of nouns has. */
    private Optional<Found> cooperation(Sentence sentence, Token noun, List<Found> found, StepReader steps) {
        boolean known = found.stream().anyMatch(f -> f.sentence() == sentence.index() && f.head() == noun.index());
        if (known || !noun.isNoun() || !TOGETHER.contains(Clause.lemma(noun))) {
            return Optional.empty();
        }
        Optional<Token> made = made(sentence, noun);
        List<Participant> makers = makers(sentence, noun);
        if (made.isEmpty() || makers.size() < 2) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(
                sentence.index(),
                noun.index(),
                noun.index() + 1,
                noun.index(),
                InstrumentKind.JOINT_PROGRAMME,
                Phrase.Strength.STRONG,
                nameOf(sentence, made.get()),
                Optional.empty(),
                List.of());
        return steps.read(sentence, phrase)
                .map(r -> new Found(
                                InstrumentKind.JOINT_PROGRAMME,
                                phrase.name(),
                                makers,
                                r.step(),
                                sentence.index(),
                                r.governor().orElse(noun.index()),
                                noun.index(),
                                r.told(),
                                "programme")
                        .withProvisions(List.of(words(sentence, made.get()))));
    }

    /** What the sentences behind tell of the programme's time to come. */
    private Found withFuture(Found found, List<Found> all) {
        List<Milestone> milestones = new ArrayList<>(found.milestones());
        Optional<String> replaces = found.replaces();
        int last = Math.min(document.sentences().size() - 1, found.sentence() + NEAR);
        for (int i = found.sentence(); i <= last; i++) {
            Sentence sentence = document.sentences().get(i);
            boolean own = i == found.sentence()
                    || all.stream()
                            .noneMatch(f -> f.sentence() == sentence.index()
                                    && f.kind() == InstrumentKind.JOINT_PROGRAMME
                                    && f.told()
                                    && f.step() != Step.IN_FORCE);
            if (sentence.parsed() && own && found.step() != Step.IN_FORCE) {
                milestones.addAll(milestones(sentence));
                replaces = replaces.or(() -> replaced(sentence));
            }
        }
        return found.withFuture(milestones.stream().distinct().toList(), replaces);
    }

    private List<Milestone> milestones(Sentence sentence) {
        List<Milestone> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<PartialDate> year = year(token);
            Optional<Token> deed = year.flatMap(y -> deed(sentence, token));
            if (deed.isPresent() && AHEAD.contains(Clause.modal(sentence, deed.get()))) {
                found.add(new Milestone(label(sentence, deed.get()), year.get()));
            }
        }
        return found;
    }

    private static Optional<PartialDate> year(Token token) {
        return token.text().matches("(19|20)\\d\\d")
                ? Optional.of(PartialDate.of(Integer.parseInt(token.text())))
                : Optional.empty();
    }

    /** The verb or predicate that a date hangs on. */
    private static Optional<Token> deed(Sentence sentence, Token date) {
        Optional<Token> at = sentence.head(date);
        for (int i = 0; i < NEAR + 1 && at.isPresent(); i++) {
            if (at.get().isVerb() || sentence.child(at.get(), "cop").isPresent()) {
                return at;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    private String label(Sentence sentence, Token deed) {
        boolean copula = sentence.child(deed, "cop").isPresent();
        Optional<Token> subject =
                Clause.children(sentence, deed, "nsubj").stream().findFirst();
        boolean plain = copula || subject.isEmpty() || subject.get().tag().startsWith("PRP");
        return (plain ? "" : nounOf(sentence, subject.get()) + " ") + Clause.lemma(deed);
    }

    private String nounOf(Sentence sentence, Token subject) {
        Set<Integer> without = new java.util.TreeSet<>();
        for (Token child : sentence.children(subject)) {
            if (!Clause.is(child, "compound") && !Clause.is(child, "amod")) {
                without.add(child.index());
            }
        }
        int[] reach = Clause.reach(sentence, subject, without);
        return Clause.words(sentence, document.text(), reach[0], reach[1]).toLowerCase(Locale.ROOT);
    }

    private Optional<String> replaced(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && REPLACING.contains(Clause.lemma(token)) && !Clause.passive(sentence, token)) {
                Optional<Token> object = sentence.child(token, "obj")
                        .filter(o -> mentions.at(sentence, o).isEmpty());
                if (object.isPresent()) {
                    return Optional.of(words(sentence, object.get()));
                }
            }
        }
        return Optional.empty();
    }
}
