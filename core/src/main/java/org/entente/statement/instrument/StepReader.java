package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Sentence;
import org.entente.model.Step;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;
import org.entente.statement.clause.Modality;
import org.entente.statement.clause.Modality.Force;

/** Reads which step of an instrument a sentence tells, from the words that govern it. Immutable. */
final class StepReader {
    /** Nouns that stand between an instrument and what happens to it without a meaning of their own. */
    private static final Set<String> TRANSPARENT = Set.of(
            "term",
            "text",
            "part",
            "member",
            "party",
            "version",
            "series",
            "number",
            "set",
            "package",
            "round",
            "status",
            "level",
            "framework",
            "provision",
            "form",
            "kind",
            "type",
            "range",
            "basis",
            "project",
            "regime",
            "plan",
            "presence",
            "participation",
            "membership",
            "involvement",
            "role",
            "process",
            "copy",
            "constitution",
            "negotiation",
            "date",
            "agreement",
            "deal");

    private static final Set<Step> LASTING = Set.of(
            Step.WITHDRAWN,
            Step.ENDED,
            Step.SUSPENDED,
            Step.REJECTED,
            Step.NEGOTIATING,
            Step.UNDER_REVIEW,
            Step.PROPOSED);
    private static final Set<Step> BEGINNINGS = Set.of(
            Step.UPGRADED, Step.LAUNCHED, Step.IN_FORCE, Step.ANNOUNCED, Step.SIGNED, Step.EXTENDED, Step.AGREED);
    private static final Set<Step> HELD = Set.of(Step.UNDER_REVIEW, Step.REJECTED, Step.NEGOTIATING);

    /** Verbs and nouns of what goes on, whoever plans or promises it: "will uphold the treaty" has the treaty in force. */
    private static final Set<String> ONGOING = Set.of(
            "implement",
            "implementation",
            "honour",
            "honor",
            "respect",
            "observe",
            "observance",
            "uphold",
            "maintain",
            "reaffirm",
            "have",
            "enforce",
            "enforcement",
            "apply",
            "keep",
            "deepen",
            "strengthen",
            "enhance",
            "welcome",
            "remain",
            "exist",
            "continue",
            "develop",
            "support",
            "violate",
            "violation",
            "breach",
            "commitment",
            "compliance");

    private static final Set<String> HOUSES = Set.of(
            "senate",
            "parliament",
            "congress",
            "legislature",
            "lawmaker",
            "duma",
            "assembly",
            "house",
            "bundestag",
            "knesset",
            "mp",
            "legislator",
            "verkhovna",
            "rada",
            "diet",
            "sejm",
            "voter");
    private static final int WINDOW = 6;
    private static final int MAX_CLIMB = 4;

    /**
     * What is read of a step.
     *
     * @param step which
     * @param governor index of the verb or noun that tells it
     * @param told whether the text tells it, and it is not the step of what merely exists
     * @param claimsSubject whether the subject of the governor takes part in the step, and does not only ask for it
     */
    record Reading(Step step, Optional<Integer> governor, boolean told, boolean claimsSubject) {}

    private record Told(Step step, Token word) {}

    private final StepTable steps;
    private final Modality modality;

    StepReader(Lexicons lexicons) {
        steps = new StepTable(lexicons);
        modality = new Modality(lexicons);
    }

    /** The step of the instrument that {@code phrase} names; empty where the text says that there is none. */
    Optional<Reading> read(Sentence sentence, Phrase phrase) {
        if (!sentence.parsed()) {
            return Optional.of(linear(sentence, phrase));
        }
        Token head = phrase.head(sentence);
        Optional<Told> told = byModifier(sentence, head)
                .or(() -> climb(sentence, head))
                .or(() -> before(sentence, phrase))
                .or(() -> nounBefore(sentence, phrase));
        if (told.isEmpty()) {
            return untold(sentence, head);
        }
        return withModality(sentence, told.get());
    }

    /** The step that {@code word} tells by itself, as far as the text says that it is so; empty where the text denies it. */
    Optional<Reading> read(Sentence sentence, Token word, Step step) {
        return withModality(sentence, new Told(step, word));
    }

    /** The step that governs {@code noun}, where one does: "review" in "reviews its membership". */
    Optional<Reading> above(Sentence sentence, Token noun) {
        return climb(sentence, noun).flatMap(told -> withModality(sentence, told));
    }

    /** The verb right before a phrase, for trees that hang the phrase elsewhere: "sign a 'friendship' treaty". */
    private Optional<Told> before(Sentence sentence, Phrase phrase) {
        for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - WINDOW); i--) {
            Token token = sentence.token(i);
            if (token.isVerb() && !Clause.is(token, "amod")) {
                return steps.of(Clause.verb(sentence, token), "verb", "object", List.of())
                        .filter(s -> sentence.child(token, "obj")
                                .filter(o -> o.index() < phrase.first())
                                .isEmpty())
                        .map(step -> new Told(step, token));
            }
            boolean inside = token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN")
                    || token.tag().equals("DT")
                    || token.tag().equals("CC")
                    || token.tag().equals("CD")
                    || token.tag().equals("PRP$")
                    || token.tag().contains("'")
                    || token.tag().contains("`")
                    || Set.of("\"", "“", "”").contains(token.text());
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a review of A's presence in X", in whatever way the tree hangs it: the noun of a step a few words before. */
    private Optional<Told> nounBefore(Sentence sentence, Phrase phrase) {
        String preposition = "";
        for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - WINDOW - 2); i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("IN") || token.tag().equals("TO")) {
                preposition = Clause.lemma(token);
            } else if (token.isNoun() && !token.isName() && !preposition.isEmpty()) {
                String role = preposition.equals("of") ? "object" : preposition;
                Optional<Step> step = steps.of(Clause.lemma(token), "noun", role, List.of());
                if (step.isPresent() || !TRANSPARENT.contains(Clause.lemma(token))) {
                    return step.map(s -> new Told(s, token));
                }
            } else if (!token.isName() && !Set.of("DT", "POS", "PRP$", "JJ").contains(token.tag())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> untold(Sentence sentence, Token head) {
        if (Clause.negated(sentence, head)) {
            return Optional.empty();
        }
        Optional<Token> verb =
                sentence.head(Clause.firstConjunct(sentence, head)).filter(Token::isVerb);
        boolean wished = verb.map(v -> modality.of(sentence, v))
                .filter(f -> f == Force.PROPOSED || f == Force.SOUGHT || f == Force.DENIED)
                .isPresent();
        return Optional.of(new Reading(
                wished && hasArticle(sentence, head, "a", "an", "any") ? Step.PROPOSED : Step.IN_FORCE,
                verb.map(Token::index),
                false,
                verb.isPresent()));
    }

    private static boolean hasArticle(Sentence sentence, Token noun, String... articles) {
        return Clause.children(sentence, noun, "det").stream()
                .anyMatch(d -> Set.of(articles).contains(Clause.lemma(d)));
    }

    private Optional<Reading> withModality(Sentence sentence, Told told) {
        Token verb = told.word.isVerb()
                ? told.word
                : Clause.governingVerb(sentence, told.word).orElse(told.word);
        Force force = modality.of(sentence, verb);
        if (!told.word.isVerb() && !told.word.equals(verb)) {
            force = ofNoun(sentence, told.word, verb, force);
        }
        Step step = asDone(sentence, told);
        boolean subject = told.word.isVerb() && step != Step.PROPOSED;
        if (force != Force.DENIED && force != Force.REFUSED && lasts(told)) {
            return Optional.of(new Reading(step, Optional.of(told.word.index()), true, subject));
        }
        return switch (force) {
            case FACT -> Optional.of(new Reading(step, Optional.of(told.word.index()), true, subject));
            case ANNOUNCED, AGREED ->
                Optional.of(new Reading(decided(step, force), Optional.of(told.word.index()), true, subject));
            case PLANNED ->
                Optional.of(new Reading(
                        LASTING.contains(step) ? step : Step.PLANNED, Optional.of(told.word.index()), true, subject));
            case SOUGHT ->
                Optional.of(new Reading(
                        LASTING.contains(step) ? step : Step.NEGOTIATING,
                        Optional.of(told.word.index()),
                        true,
                        subject));
            case PROPOSED ->
                Optional.of(new Reading(
                        HELD.contains(step) ? step : Step.PROPOSED, Optional.of(told.word.index()), true, false));
            case REFUSED -> Optional.of(new Reading(Step.REJECTED, Optional.of(told.word.index()), true, subject));
            case DENIED -> Optional.empty();
        };
    }

    /** "temporarily closed", "closed until". */
    private static boolean forATime(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> sentence.dominates(verb, t))
                .anyMatch(t -> Set.of("temporarily", "briefly", "until").contains(Clause.lemma(t)));
    }

    private static boolean lasts(Told told) {
        return told.step == Step.IN_FORCE && ONGOING.contains(Clause.lemma(told.word));
    }

    /** What was negotiated is agreed, and what a parliament approves is ratified. */
    private static Step asDone(Sentence sentence, Told told) {
        String lemma = Clause.lemma(told.word);
        if (lemma.equals("negotiate") && Set.of("VBD", "VBN").contains(told.word.tag())) {
            return Step.AGREED;
        }
        if (told.step == Step.ENDED && lemma.equals("close") && forATime(sentence, told.word)) {
            return Step.SUSPENDED;
        }
        boolean approved = Set.of("approve", "pass", "endorse", "adopt", "back").contains(lemma);
        boolean house = approved
                && Clause.subjects(sentence, told.word).stream().anyMatch(s -> HOUSES.contains(Clause.lemma(s)));
        return house ? Step.RATIFIED : told.step;
    }

    /** A noun such as "signing" under a verb: what the verb makes of it ("announced the launch", "will attend the signing"). */
    private Force ofNoun(Sentence sentence, Token noun, Token verb, Force verbs) {
        if (Clause.negated(sentence, noun)) {
            return Force.DENIED;
        }
        boolean direct = sentence.head(noun).filter(h -> h.equals(verb)).isPresent();
        Optional<Force> governed = direct ? modality.governor(Clause.verb(sentence, verb)) : Optional.empty();
        return verbs == Force.FACT || verbs == Force.ANNOUNCED ? governed.orElse(verbs) : verbs;
    }

    private static Step decided(Step step, Force force) {
        return BEGINNINGS.contains(step) ? (force == Force.ANNOUNCED ? Step.ANNOUNCED : Step.AGREED) : step;
    }

    /** Adjectives and participles at the noun itself: "the proposed pact", "a treaty signed in 1802", "the pact, which lapsed". */
    private Optional<Told> byModifier(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            if (Clause.is(child, "acl")) {
                Optional<Told> told = byClause(sentence, child);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        Optional<Token> governor = sentence.head(head).filter(Token::isVerb);
        boolean governed =
                governor.isPresent() && atVerb(sentence, head, governor.get()).isPresent();
        for (Token child : sentence.children(head)) {
            if (Clause.is(child, "amod") && !governed) {
                Optional<Step> step = steps.of(Clause.lemma(child), "adjective", "modifier", List.of())
                        .or(() -> steps.of(
                                child.text().toLowerCase(java.util.Locale.ROOT), "adjective", "modifier", List.of()));
                if (step.isPresent() && step.get() != Step.IN_FORCE) {
                    return Optional.of(new Told(step.get(), child));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Told> byClause(Sentence sentence, Token verb) {
        boolean relative = verb.relation().equals("acl:relcl");
        if (!verb.isVerb()
                || (relative
                        && Clause.children(sentence, verb, "nsubj").stream().noneMatch(StepReader::isWhich))) {
            return Optional.empty();
        }
        boolean object = Clause.passive(sentence, verb) || verb.tag().equals("VBN");
        if (!object && !relative) {
            return Optional.empty();
        }
        return steps.of(Clause.verb(sentence, verb), "verb", object ? "object" : "subject", around(sentence, verb))
                .map(step -> new Told(step, verb));
    }

    private static boolean isWhich(Token subject) {
        return subject.tag().startsWith("W") || Clause.lemma(subject).equals("that");
    }

    /** Looks above the noun for a word that tells a step, past words that tell nothing. */
    private Optional<Told> climb(Sentence sentence, Token head) {
        Token at = head;
        for (int i = 0; i < MAX_CLIMB; i++) {
            at = Clause.firstConjunct(sentence, at);
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            Optional<Told> told = governor.get().isVerb()
                    ? atVerb(sentence, at, governor.get())
                    : atNoun(sentence, at, governor.get());
            if (told.isPresent()) {
                return told;
            }
            boolean on = Clause.is(at, "appos")
                    || (governor.get().isNoun() && TRANSPARENT.contains(Clause.lemma(governor.get())))
                    || Clause.is(at, "compound");
            if (!on) {
                return Optional.empty();
            }
            at = governor.get();
        }
        return Optional.empty();
    }

    private Optional<Told> atVerb(Sentence sentence, Token noun, Token verb) {
        String word = Clause.verb(sentence, verb);
        List<String> around = around(sentence, verb);
        String role = role(sentence, noun, verb);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        return steps.of(word, "verb", role, around)
                .or(() -> steps.of(Clause.lemma(verb), "verb", role, around))
                .map(step -> new Told(step, verb));
    }

    private static String role(Sentence sentence, Token noun, Token verb) {
        if (Clause.is(noun, "obj") || noun.relation().equals("nsubj:pass")) {
            return "object";
        }
        if (Clause.is(noun, "nsubj")) {
            // a participle without its auxiliary is often taken for an active verb
            return Clause.passive(sentence, verb) ? "object" : "subject";
        }
        return Clause.is(noun, "obl") ? Clause.preposition(sentence, noun) : "";
    }

    private Optional<Told> atNoun(Sentence sentence, Token noun, Token governor) {
        if (!governor.isNoun() && !governor.tag().startsWith("JJ")) {
            return Optional.empty();
        }
        String preposition = Clause.preposition(sentence, noun);
        String role = Clause.is(noun, "compound") || Clause.is(noun, "amod") || preposition.equals("of")
                ? "object"
                : preposition;
        if (!Clause.is(noun, "nmod") && !role.equals("object")) {
            return Optional.empty();
        }
        String word = Clause.lemma(governor);
        return steps.of(word, "noun", role, List.of())
                .or(() -> role.equals("object") ? steps.of(word, "noun", "on", List.of()) : Optional.empty())
                .map(step -> new Told(step, governor));
    }

    private static List<String> around(Sentence sentence, Token verb) {
        List<String> lemmas = new ArrayList<>();
        sentence.children(verb).forEach(c -> lemmas.add(Clause.lemma(c)));
        return lemmas;
    }

    /** Without a tree: the nearest verb of the table before or after the phrase. */
    private Reading linear(Sentence sentence, Phrase phrase) {
        for (int distance = 1; distance <= WINDOW; distance++) {
            for (int i : new int[] {phrase.end() - 1 + distance, phrase.first() - distance}) {
                if (i >= 0 && i < sentence.size() && sentence.token(i).isVerb()) {
                    Optional<Step> step = steps.of(Clause.lemma(sentence.token(i)), "verb", "object", List.of());
                    if (step.isPresent()) {
                        return new Reading(step.get(), Optional.of(i), true, true);
                    }
                }
            }
        }
        return new Reading(Step.IN_FORCE, Optional.empty(), false, true);
    }
}
