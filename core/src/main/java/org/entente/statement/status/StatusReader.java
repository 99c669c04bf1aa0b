package org.entente.statement.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.statement.status.Governors.Governor;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/**
 * Tells how far a deed has come from the words around its trigger: its own tense, modality, negation and modifiers, then, going up
 * the tree, everything that governs it, each step from a table that says what a word makes of its clause, its object and its
 * subject. Where nothing governs a noun it is background: it happened, or lasts if it is a thing that lasts. Stateless.
 */
public final class StatusReader {
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "lest", "provided", "providing", "should", "assuming");
    private static final Set<String> AFTERWARDS = Set.of("after", "when", "once", "before", "until", "upon");
    private static final Set<String> INSTEAD = Set.of("without", "instead");
    private static final Set<String> CONTENT = Set.of("of", "for", "to", "on", "in", "into", "about", "over", "from");
    private static final Set<String> FIRST = Set.of("first", "last", "only", "latest", "second", "third");

    private final Governors governors;

    public StatusReader(Lexicons lexicons) {
        this.governors = new Governors(lexicons);
    }

    /**
     * How the deed of {@code trigger} stands.
     *
     * @param lasting whether a present tense tells of a state, because the deed is material and the text is no string of headlines
     */
    public Status read(Sentence sentence, Token trigger, boolean lasting) {
        return new Walk(sentence, trigger, lasting).run();
    }

    /** One way up a tree. */
    private final class Walk {
        private final Sentence sentence;
        private final Token trigger;
        private final boolean lasting;
        private Status status = Status.HAPPENED;
        private boolean settled;
        private boolean background;
        private Token at;

        Walk(Sentence sentence, Token trigger, boolean lasting) {
            this.sentence = sentence;
            this.trigger = trigger;
            this.lasting = lasting;
            this.at = trigger;
        }

        Status run() {
            boolean nominal = !Clause.heads(sentence, trigger) || nominalGerund();
            if (nominal) {
                modifiers();
            }
            boolean formCounts = !nominal;
            for (int steps = 0; steps < sentence.size() && !settled; steps++) {
                boolean clause = Clause.heads(sentence, at) && !(at == trigger && nominal);
                if (clause && formCounts) {
                    form(at);
                }
                Optional<Token> head = sentence.head(at);
                if (head.isEmpty() || settled) {
                    break;
                }
                formCounts = clause ? clauseUnder(head.get()) : nounUnder(head.get());
            }
            if (background && status == Status.HAPPENED && lasts()) {
                return Status.ONGOING;
            }
            return status;
        }

        private boolean nominalGerund() {
            return trigger.tag().equals("VBG")
                    && sentence.child(trigger, "det", "nmod:poss").isPresent();
        }

        private boolean lasts() {
            return governors
                            .noun(lemma(trigger))
                            .filter(g -> g.subject() == Effect.ONGOING)
                            .isPresent()
                    || (trigger.tag().equals("VBN")
                            && Clause.is(trigger, "acl", "amod")
                            && governors.in("result", trigger.lemma()));
        }

        /** Reads a noun's own modifiers. */
        private void modifiers() {
            for (Token child : sentence.children(trigger)) {
                String word = Clause.lower(child);
                if (Clause.is(child, "det") && word.equals("no")) {
                    within(Status.DENIED);
                } else if (Clause.is(child, "amod", "compound", "advmod")) {
                    governors.adjective(word).ifPresent(g -> {
                        within(g.object().status());
                        if (g.object() == Effect.HAPPENED) {
                            settleAsPast = true;
                        }
                    });
                } else if (Clause.is(child, "acl") && !child.relation().contains("relcl")) {
                    held(child);
                } else if (child.relation().equals("acl:relcl")) {
                    relative(child);
                }
            }
        }

        private boolean settleAsPast;

        /** "the talks to be held in May", "the visit planned for May". */
        private void held(Token participle) {
            if (Clause.infinitive(sentence, participle) && Clause.passive(sentence, participle)) {
                within(Status.PLANNED);
            } else if (participle.tag().equals("VBN")) {
                governors
                        .verb(Clause.phrase(sentence, participle))
                        .map(Governor::object)
                        .filter(e -> e != Effect.SAME && e != Effect.BEGUN && e != Effect.ENDED)
                        .ifPresent(e -> within(e.status()));
            }
        }

        /** "the talks, which will be held in May". */
        private void relative(Token verb) {
            boolean takesPlace = Clause.passive(sentence, verb)
                    || governors
                            .verb(Clause.phrase(sentence, verb))
                            .filter(g -> g.subject() == Effect.SAME)
                            .isPresent();
            if (takesPlace && Tenses.form(sentence, verb) == Form.FUTURE) {
                within(Status.PLANNED);
            } else if (takesPlace && Clause.passive(sentence, verb)) {
                governors
                        .verb(Clause.phrase(sentence, verb))
                        .map(Governor::object)
                        .filter(e -> e == Effect.CANCELLED || e == Effect.POSTPONED)
                        .ifPresent(e -> within(e.status()));
            }
        }

        /** What tense, modality and negation of a clause say. */
        private void form(Token predicate) {
            Form form = Tenses.form(sentence, predicate);
            String lemma = predicate.lemma();
            switch (form) {
                case FUTURE -> within(Status.PLANNED);
                case MODAL -> within(foretold(predicate) ? Status.PLANNED : Status.HYPOTHETICAL);
                case PROGRESSIVE -> within(Status.ONGOING);
                case PRESENT -> {
                    if (lasting
                            || governors.in("lasting", lemma)
                            || governors.in("journey", lemma)
                            || habitual(predicate)) {
                        within(Status.ONGOING);
                    }
                }
                case PAST, PERFECT, PLUPERFECT, PAST_PROGRESSIVE, NONFINITE -> {}
            }
            if (Clause.negated(sentence, predicate) || sharedNegation(predicate)) {
                status = Effect.within(status == Status.PLANNED ? Status.HAPPENED : status, Status.DENIED);
            }
        }

        private boolean sharedNegation(Token predicate) {
            return Clause.is(predicate, "conj")
                    && predicate.tag().equals("VB")
                    && sentence.head(predicate)
                            .filter(first -> first.tag().equals("VB") && Clause.negated(sentence, first))
                            .isPresent();
        }

        private boolean habitual(Token predicate) {
            return sentence.children(predicate).stream()
                    .anyMatch(c -> Clause.is(c, "advmod") && governors.in("adverb", Clause.lower(c)));
        }

        /** "said that it would withdraw": the future seen from the past. */
        private boolean foretold(Token predicate) {
            boolean would = sentence.children(predicate).stream()
                    .anyMatch(c ->
                            Clause.is(c, "aux") && Set.of("would", "'d", "’d").contains(Clause.lower(c)));
            Token reported = predicate;
            while (would
                    && Clause.is(reported, "conj")
                    && sentence.head(reported).isPresent()) {
                reported = sentence.head(reported).get();
            }
            return would
                    && Clause.is(reported, "ccomp")
                    && sentence.children(predicate).stream().noneMatch(c -> conditional(c))
                    && sentence.head(reported)
                            .filter(h -> Set.of(Form.PAST, Form.PERFECT, Form.PLUPERFECT)
                                    .contains(Tenses.form(sentence, h)))
                            .isPresent();
        }

        private boolean conditional(Token clause) {
            return Clause.is(clause, "advcl")
                    && Clause.mark(sentence, clause).filter(CONDITION::contains).isPresent();
        }

        /** Goes from a clause to what governs it; returns whether the governor's own form counts. */
        private boolean clauseUnder(Token head) {
            Optional<String> mark = Clause.mark(sentence, at);
            if (mark.filter(CONDITION::contains).isPresent()) {
                return settle(Status.HYPOTHETICAL);
            }
            String relation = Clause.relation(at);
            boolean first = status == Status.HAPPENED;
            switch (relation) {
                case "conj" -> {
                    at = head;
                    return false;
                }
                case "xcomp", "ccomp", "csubj" -> {
                    return complement(head, relation.equals("xcomp") || Clause.infinitive(sentence, at));
                }
                case "advcl", "obl" -> {
                    return adverbial(head, mark.orElse(""));
                }
                case "acl" -> {
                    if (at.relation().contains("relcl")) {
                        return stop();
                    }
                    return adnominal(head, mark.orElse(""));
                }
                case "nmod", "obj", "nsubj", "dep" -> {
                    return nounUnder(head);
                }
                default -> {
                    background = background || first && at.tag().equals("VBN") && relation.equals("amod");
                    return stop();
                }
            }
        }

        private boolean complement(Token head, boolean infinitive) {
            Optional<Governor> governor = governor(head);
            Effect effect = governor.map(Governor::clause).orElse(Effect.NONE);
            if (head.lemma().equals("be") && Clause.infinitive(sentence, at)) {
                effect = Effect.PLANNED;
            }
            if (going(head)) {
                effect = Effect.PLANNED;
            }
            if (!infinitive && at.tag().startsWith("VB") && finite(at) && effect != Effect.DENIED) {
                // a finite clause has its own tense; only what makes all its content doubtful counts
                effect = effect == Effect.HYPOTHETICAL && wishes(head) ? effect : Effect.NONE;
                return governed(head, effect, false);
            }
            return governed(head, effect, infinitive);
        }

        private boolean going(Token head) {
            return head.lemma().equals("go") && head.tag().equals("VBG") && Clause.infinitive(sentence, at);
        }

        private boolean finite(Token predicate) {
            return Tenses.form(sentence, predicate) != Form.NONFINITE;
        }

        /** Verbs whose that-clause is wished, asked or feared and not told. */
        private boolean wishes(Token head) {
            return Set.of(
                            "hope",
                            "wish",
                            "demand",
                            "request",
                            "ask",
                            "urge",
                            "propose",
                            "suggest",
                            "insist",
                            "recommend",
                            "fear",
                            "worry",
                            "expect",
                            "require",
                            "doubt",
                            "consider",
                            "want",
                            "plead")
                    .contains(head.lemma());
        }

        private boolean adverbial(Token head, String mark) {
            boolean infinitive = Clause.infinitive(sentence, at);
            Form form = Tenses.form(sentence, at);
            if (INSTEAD.contains(mark) || caseOf("without", "instead")) {
                return settle(Status.DENIED);
            }
            if (infinitive) {
                Effect effect = governor(head).map(Governor::clause).orElse(Effect.NONE);
                if (effect != Effect.NONE && effect != Effect.ONGOING && effect != Effect.BEGUN) {
                    return governed(head, effect, true);
                }
                return purpose(head);
            }
            if (form != Form.NONFINITE) {
                return stop();
            }
            Form outer = Tenses.form(sentence, head);
            if (AFTERWARDS.contains(mark) || caseOf("after", "before", "upon", "following")) {
                if (outer == Form.FUTURE && !mark.equals("after")) {
                    within(Status.PLANNED);
                }
                return stop();
            }
            Effect effect = governor(head)
                    .filter(g -> !g.prepositions().isEmpty()
                            && g.prepositions().stream().anyMatch(p -> p.equals(mark) || caseOf(p)))
                    .map(Governor::clause)
                    .orElse(Effect.SAME);
            return governed(head, effect, true);
        }

        private boolean caseOf(String... words) {
            return Clause.preposition(sentence, at)
                    .filter(p -> java.util.Arrays.asList(words).contains(p))
                    .isPresent();
        }

        private boolean purpose(Token head) {
            if (governors.in("purpose", at.lemma())) {
                at = head;
                return true;
            }
            Form form = Tenses.form(sentence, head);
            boolean underWay = form == Form.FUTURE
                    || form == Form.PROGRESSIVE
                    || (form == Form.PRESENT && governors.in("journey", head.lemma()));
            return settle(underWay ? Status.PLANNED : Status.HYPOTHETICAL);
        }

        private boolean adnominal(Token head, String mark) {
            boolean infinitive = Clause.infinitive(sentence, at);
            Optional<Governor> governor = governors.noun(lemma(head));
            if (infinitive) {
                if (Clause.passive(sentence, at) && governor.isEmpty()) {
                    return settle(Status.PLANNED);
                }
                boolean firstToDo = sentence.children(head).stream()
                        .anyMatch(
                                c -> FIRST.contains(Clause.lower(c)) || c.tag().equals("JJS"));
                if (firstToDo) {
                    return stop();
                }
                return noun(
                        head,
                        governor.map(Governor::clause)
                                .filter(e -> e != Effect.NONE)
                                .orElse(Effect.HYPOTHETICAL));
            }
            if (mark.isEmpty() && sentence.child(at, "case").isEmpty() && !finite(at)) {
                background = at == trigger;
                return stop();
            }
            return noun(head, governor.map(Governor::clause).orElse(Effect.NONE));
        }

        /** Goes on from a noun that governs, which is itself governed. */
        private boolean noun(Token head, Effect effect) {
            if (effect == Effect.NONE) {
                return stop();
            }
            if (effect == Effect.ENDED) {
                background = true;
                return stop();
            }
            within(effect.status());
            at = head;
            return true;
        }

        /** Goes from a noun to what governs it. */
        private boolean nounUnder(Token head) {
            String relation = Clause.relation(at);
            Optional<String> preposition = Clause.preposition(sentence, at);
            if (relation.equals("conj")) {
                at = head;
                return true;
            }
            if (Clause.heads(sentence, head) || head.isVerb()) {
                return switch (relation) {
                    case "obj", "iobj", "dobj" -> object(head);
                    case "nsubj" ->
                        Clause.is(at, "nsubj:pass", "nsubjpass") || passiveOf(head) ? object(head) : subject(head);
                    case "nsubjpass" -> object(head);
                    case "obl", "nmod" -> oblique(head, preposition.orElse(""));
                    case "xcomp", "ccomp" -> object(head);
                    default -> backgroundHere();
                };
            }
            if (relation.equals("nmod") && !at.relation().equals("nmod:poss")) {
                Optional<Governor> governor = governors.noun(lemma(head));
                boolean content = preposition.filter(CONTENT::contains).isPresent()
                        && governor.filter(g -> g.prepositions().isEmpty()
                                        || g.prepositions().contains(preposition.orElse("")))
                                .isPresent();
                Effect effect = content ? governor.get().object() : Effect.NONE;
                if (effect != Effect.NONE && effect != Effect.ENDED) {
                    return noun(head, effect);
                }
            }
            return backgroundHere();
        }

        private boolean passiveOf(Token head) {
            return Clause.passive(sentence, head);
        }

        private boolean object(Token head) {
            Optional<Governor> governor = governor(head);
            Effect effect = governor.map(Governor::object).orElse(Effect.NONE);
            if (settling(effect) && isSpeech(at)) {
                return backgroundHere();
            }
            if (effect == Effect.NONE) {
                Optional<Token> inner = sentence.child(head, "xcomp");
                if (Clause.is(at, "nsubj") && inner.isPresent()) {
                    return subject(head);
                }
                return backgroundHere();
            }
            return governed(head, effect, true);
        }

        /** A demand that is rejected was made, a plan that is discussed exists. */
        private boolean isSpeech(Token noun) {
            return governors
                            .noun(lemma(noun))
                            .filter(g -> g.clause() != Effect.NONE)
                            .isPresent()
                    && (status == Status.HAPPENED);
        }

        private static boolean settling(Effect effect) {
            return effect == Effect.HYPOTHETICAL || effect == Effect.DENIED;
        }

        private boolean oblique(Token head, String preposition) {
            if (INSTEAD.contains(preposition)) {
                return settle(Status.DENIED);
            }
            Optional<Governor> governor = governor(head);
            if (governor.filter(g -> g.prepositions().contains(preposition)).isPresent()) {
                return object(head);
            }
            boolean before = preposition.equals("ahead") || preposition.equals("before");
            Form form = Tenses.form(sentence, head);
            if ((before && at.index() > head.index() && form != Form.PAST && form != Form.PERFECT)
                    || (form == Form.FUTURE
                            && Set.of("during", "at", "in", "with", "through").contains(preposition))) {
                within(Status.PLANNED);
                return stop();
            }
            return backgroundHere();
        }

        private boolean subject(Token head) {
            Optional<Governor> governor = governor(head);
            Optional<Token> inner = sentence.child(head, "xcomp").filter(x -> Clause.infinitive(sentence, x));
            if (inner.isPresent()
                    && governor.filter(g -> g.clause() != Effect.NONE).isPresent()) {
                return governed(head, governor.get().clause(), true);
            }
            if (!head.isVerb() && governor.isPresent()) {
                Effect predicate = governor.get().object();
                return predicate == Effect.NONE ? bySubjectForm(head) : governed(head, predicate, true);
            }
            Effect effect = governor.map(Governor::subject).orElse(Effect.NONE);
            return switch (effect) {
                case NONE -> bySubjectForm(head);
                default -> governed(head, effect, true);
            };
        }

        private boolean bySubjectForm(Token head) {
            Form form = Tenses.form(sentence, head);
            if (form == Form.FUTURE) {
                within(Status.PLANNED);
            } else if (form == Form.MODAL && indefinite(at)) {
                within(Status.HYPOTHETICAL);
            }
            return backgroundHere();
        }

        private boolean indefinite(Token noun) {
            return sentence.child(noun, "det")
                    .map(det -> Set.of("a", "an", "any").contains(Clause.lower(det)))
                    .orElse(sentence.child(noun, "nmod:poss").isEmpty());
        }

        /** Applies what {@code head} says of what it governs and goes on from there. */
        private boolean governed(Token head, Effect effect, boolean formCounts) {
            Form form = Tenses.form(sentence, head);
            boolean negated = Clause.negated(sentence, head);
            at = head;
            switch (effect) {
                case NONE, SAME, HAPPENED -> {
                    return formCounts;
                }
                case BEGUN -> {
                    if (form == Form.PRESENT || form == Form.PROGRESSIVE) {
                        within(Status.ONGOING);
                    }
                    return formCounts;
                }
                case ONGOING -> {
                    if (form == Form.PRESENT || form == Form.PERFECT || form == Form.NONFINITE) {
                        within(Status.ONGOING);
                    }
                    return true;
                }
                case ENDED -> {
                    background = form != Form.PAST && form != Form.PRESENT && form != Form.PERFECT;
                    return stop();
                }
                case DENIED -> {
                    if (negated) {
                        return settle(Status.HYPOTHETICAL);
                    }
                    within(Status.DENIED);
                    return false;
                }
                case CANCELLED, POSTPONED -> {
                    boolean real = form != Form.MODAL && !negated;
                    if (real) {
                        within(
                                form == Form.FUTURE || form == Form.NONFINITE && hopes(head)
                                        ? Status.PLANNED
                                        : effect.status());
                    } else {
                        within(Status.PLANNED);
                    }
                    return false;
                }
                case PLANNED, HYPOTHETICAL -> {
                    within(effect.status());
                    if (negated && effect == Effect.PLANNED) {
                        return settle(Status.DENIED);
                    }
                    return false;
                }
            }
            return formCounts;
        }

        /** Whether a cancelling is only wished or planned itself. */
        private boolean hopes(Token cancelling) {
            return Clause.is(cancelling, "xcomp", "ccomp", "advcl", "acl") && Clause.infinitive(sentence, cancelling);
        }

        private Optional<Governor> governor(Token head) {
            if (head.isVerb()) {
                Optional<Governor> phrase = governors.verb(Clause.phrase(sentence, head));
                return phrase.isPresent() ? phrase : governors.verb(head.lemma());
            }
            return head.isNoun() ? governors.noun(lemma(head)) : governors.adjective(Clause.lower(head));
        }

        private boolean backgroundHere() {
            background = true;
            return stop();
        }

        private boolean stop() {
            settled = true;
            if (settleAsPast) {
                background = false;
            }
            return false;
        }

        private boolean settle(Status outer) {
            within(outer);
            return stop();
        }

        private void within(Status outer) {
            status = Effect.within(status, outer);
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
