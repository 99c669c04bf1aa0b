package org.entente.statement.status;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.statement.status.Governors.Governor;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/** One way up a tree, from a trigger to where nothing more is said of it. Used once. */
final class Ascent {
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "lest", "provided", "providing", "assuming");
    private static final Set<String> AFTERWARDS =
            Set.of("after", "when", "once", "before", "until", "upon", "following", "since");
    private static final Set<String> INSTEAD = Set.of("without", "instead", "rather");
    private static final Set<String> CONTENT = Set.of("of", "for", "to", "on", "in", "into", "about", "over", "from");
    private static final Set<String> FIRST = Set.of("first", "last", "only", "latest", "second", "third");
    private static final Set<String> MEANWHILE = Set.of("during", "at", "in", "with", "through");

    private final Governors governors;
    private final Sentence sentence;
    private final Token trigger;
    private final boolean lasting;
    private final Optional<String> support;
    private final OwnForm own;
    private Status status = Status.HAPPENED;
    private boolean settled;
    private boolean background;
    private Token at;

    Ascent(Governors governors, Sentence sentence, Token trigger, boolean lasting, Optional<String> support) {
        this.governors = governors;
        this.sentence = sentence;
        this.trigger = trigger;
        this.lasting = lasting;
        this.support = support;
        this.own = new OwnForm(governors, sentence);
        this.at = trigger;
    }

    Status status() {
        boolean nominal = !Clause.heads(sentence, trigger)
                || (trigger.isNoun() && sentence.child(trigger, "cop").isEmpty())
                || (trigger.tag().equals("VBG")
                        && sentence.child(trigger, "det", "nmod:poss").isPresent());
        if (nominal) {
            within(own.ofNoun(trigger));
        }
        boolean formCounts = !nominal;
        for (int steps = 0; steps < sentence.size() && !settled; steps++) {
            boolean clause = Clause.heads(sentence, at) && !(at == trigger && nominal);
            if (clause && formCounts) {
                form(at);
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                break;
            }
            formCounts = clause ? clauseUnder(head.get()) : nounUnder(head.get());
        }
        boolean lasts = (background || held()) && status == Status.HAPPENED && lasts() && !own.past(trigger, nominal);
        return lasts ? Status.ONGOING : status;
    }

    private boolean lasts() {
        return lasting(trigger) || held();
    }

    private boolean lasting(Token noun) {
        return governors
                .noun(lemma(noun))
                .filter(g -> g.subject() == Effect.ONGOING)
                .isPresent();
    }

    /** "soldiers stationed there": a participle of a state, without a verb of its own. */
    private boolean held() {
        return trigger.tag().equals("VBN")
                && governors.in("result", trigger.lemma())
                && sentence.child(trigger, "aux", "nsubj", "auxpass").isEmpty()
                && !Clause.is(trigger, "conj");
    }

    private void form(Token predicate) {
        within(own.of(predicate, lasting && predicate == trigger));
        if (own.negated(predicate) && status != Status.DENIED) {
            status = Effect.within(status == Status.PLANNED ? Status.HAPPENED : status, Status.DENIED);
        }
    }

    /** Goes from a clause to what governs it; returns whether the governor's own form counts. */
    private boolean clauseUnder(Token head) {
        Optional<String> mark = Clause.mark(sentence, at);
        if (mark.filter(CONDITION::contains).isPresent()) {
            return settle(Status.HYPOTHETICAL);
        }
        switch (Clause.relation(at)) {
            case "conj" -> {
                at = head;
                return false;
            }
            case "xcomp", "ccomp", "csubj" -> {
                return complement(head);
            }
            case "advcl", "obl" -> {
                return adverbial(head, mark.orElse(""));
            }
            case "acl" -> {
                if (head.isVerb()) {
                    return complement(head);
                }
                return at.relation().contains("relcl") ? stop() : adnominal(head, mark.orElse(""));
            }
            case "nmod", "obj", "nsubj", "dep" -> {
                return at.tag().equals("VBG") && head.isVerb() ? complement(head) : nounUnder(head);
            }
            default -> {
                background = background || at.tag().equals("VBN");
                return stop();
            }
        }
    }

    private boolean complement(Token head) {
        boolean infinitive = Clause.is(at, "xcomp") || Clause.infinitive(sentence, at);
        Effect effect = governor(head).map(Governor::clause).orElse(Effect.NONE);
        boolean toBe = head.lemma().equals("be")
                || (head.lemma().equals("go") && head.tag().equals("VBG"));
        if (toBe && Clause.infinitive(sentence, at)) {
            effect = Effect.PLANNED;
        }
        boolean finite = !infinitive && Tenses.form(sentence, at) != Form.NONFINITE;
        if (finite && effect != Effect.DENIED) {
            // a finite clause has its own tense; only what makes all its content doubtful counts
            boolean wished = effect == Effect.HYPOTHETICAL && governors.in("wish", head.lemma());
            return governed(head, wished ? effect : Effect.NONE, false);
        }
        if (effect == Effect.NONE && Clause.infinitive(sentence, at) && head.isVerb()) {
            return ofObjectOrPurpose(head);
        }
        return governed(head, effect, infinitive);
    }

    /** "dropped plans to visit", where the tree hangs the infinitive on the verb; else what the verb is done for. */
    private boolean ofObjectOrPurpose(Token head) {
        Optional<Token> object = sentence.child(head, "obj").filter(o -> o.index() < at.index());
        Optional<Effect> ofObject = object.flatMap(o -> governors.noun(lemma(o)))
                .map(Governor::clause)
                .filter(e -> e != Effect.NONE);
        if (ofObject.isPresent() && ofObject.get() != Effect.ENDED) {
            within(ofObject.get().status());
            at = object.orElseThrow();
            return nounUnder(head);
        }
        return purpose(head);
    }

    private boolean adverbial(Token head, String mark) {
        if (INSTEAD.contains(mark) || caseOf("without", "instead", "rather")) {
            return settle(Status.DENIED);
        }
        if (Clause.infinitive(sentence, at)) {
            Effect effect = governor(head).map(Governor::clause).orElse(Effect.NONE);
            boolean says = effect == Effect.PLANNED || effect == Effect.HYPOTHETICAL || effect == Effect.DENIED;
            return says ? governed(head, effect, true) : ofObjectOrPurpose(head);
        }
        if (Tenses.form(sentence, at) != Form.NONFINITE) {
            return stop();
        }
        if (AFTERWARDS.contains(mark) || caseOf("after", "before", "upon", "following", "since")) {
            boolean ahead = Tenses.form(sentence, head) == Form.FUTURE && !mark.equals("after") && !caseOf("after");
            return ahead ? settle(Status.PLANNED) : stop();
        }
        if ((mark.equals("of") || caseOf("of")) && governors.in("course", at.lemma())) {
            within(Status.ONGOING);
        }
        Effect effect = governor(head)
                .filter(g -> g.prepositions().contains(mark)
                        || caseOf(g.prepositions().toArray(new String[0])))
                .map(Governor::clause)
                .orElse(Effect.SAME);
        return governed(head, effect, true);
    }

    private boolean caseOf(String... words) {
        return Clause.preposition(sentence, at)
                .filter(p -> Arrays.asList(words).contains(p))
                .isPresent();
    }

    /** What is done for a purpose is still to be done, unless it is what a meeting or a visit consists in. */
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
        Optional<Governor> governor = governors.noun(lemma(head));
        if (Clause.infinitive(sentence, at)) {
            boolean firstToDo = sentence.children(head).stream()
                    .anyMatch(c -> FIRST.contains(Clause.lower(c)) || c.tag().equals("JJS"));
            if (firstToDo) {
                return stop();
            }
            if (Clause.passive(sentence, at) && governor.isEmpty()) {
                return settle(Status.PLANNED);
            }
            return noun(
                    head,
                    governor.map(Governor::clause).filter(e -> e != Effect.NONE).orElse(Effect.HYPOTHETICAL));
        }
        boolean participle =
                mark.isEmpty() && sentence.child(at, "case").isEmpty() && Tenses.form(sentence, at) == Form.NONFINITE;
        if (participle) {
            background = at == trigger;
            return stop();
        }
        return noun(head, governor.map(Governor::clause).orElse(Effect.NONE));
    }

    /** Goes on from a noun that governs, which is itself governed. */
    private boolean noun(Token head, Effect effect) {
        if (effect == Effect.NONE || effect == Effect.ENDED) {
            return backgroundHere();
        }
        within(effect.status());
        at = head;
        return true;
    }

    /** Goes from a noun to what governs it. */
    private boolean nounUnder(Token head) {
        String relation = Clause.relation(at);
        String preposition = Clause.preposition(sentence, at).orElse("");
        if (relation.equals("conj")) {
            at = head;
            return true;
        }
        if (Clause.heads(sentence, head) || head.isVerb()) {
            boolean passive = Clause.is(at, "nsubj:pass", "nsubjpass") || Clause.passive(sentence, head);
            return switch (relation) {
                case "obj", "iobj", "dobj", "nsubjpass", "xcomp", "ccomp" -> object(head);
                case "nsubj" -> passive ? object(head) : subject(head);
                case "obl", "nmod" -> oblique(head, preposition);
                default -> backgroundHere();
            };
        }
        if (relation.equals("nmod") && !at.relation().equals("nmod:poss") && CONTENT.contains(preposition)) {
            Optional<Governor> governor = governors
                    .noun(lemma(head))
                    .filter(g -> g.prepositions().isEmpty() || g.prepositions().contains(preposition));
            return noun(head, governor.map(Governor::object).orElse(Effect.NONE));
        }
        return backgroundHere();
    }

    private boolean object(Token head) {
        Effect effect = governor(head).map(Governor::object).orElse(Effect.NONE);
        boolean doubts = effect == Effect.HYPOTHETICAL || effect == Effect.DENIED;
        if (doubts && exists(at)) {
            return backgroundHere();
        }
        if (effect == Effect.NONE && support.filter(head.lemma()::equals).isPresent()) {
            effect = Effect.SAME;
        }
        if (effect == Effect.NONE) {
            boolean subject =
                    Clause.is(at, "nsubj") && sentence.child(head, "xcomp").isPresent();
            return subject ? subject(head) : backgroundHere();
        }
        return governed(head, effect, true);
    }

    /** A demand that is rejected was made, a plan that is discussed is there. */
    private boolean exists(Token noun) {
        return status == Status.HAPPENED
                && governors
                        .noun(lemma(noun))
                        .filter(g -> g.subject() == Effect.ONGOING
                                || (g.clause() != Effect.NONE && g.clause() != Effect.ENDED))
                        .isPresent();
    }

    private boolean oblique(Token head, String preposition) {
        if (INSTEAD.contains(preposition)) {
            return settle(Status.DENIED);
        }
        if (governor(head).filter(g -> g.prepositions().contains(preposition)).isPresent()) {
            return object(head);
        }
        if (AFTERWARDS.contains(preposition) && !preposition.equals("before") && !preposition.equals("until")) {
            return stop();
        }
        Form form = Tenses.form(sentence, head);
        boolean before = (preposition.equals("ahead") || preposition.equals("before"))
                && form != Form.PAST
                && form != Form.PERFECT
                && form != Form.PLUPERFECT;
        boolean meanwhile = form == Form.FUTURE && MEANWHILE.contains(preposition) && !lasting(at);
        if (before || meanwhile) {
            return settle(Status.PLANNED);
        }
        return backgroundHere();
    }

    private boolean subject(Token head) {
        Optional<Governor> governor = governor(head);
        boolean controls = sentence.child(head, "xcomp")
                .filter(x -> Clause.infinitive(sentence, x))
                .isPresent();
        if (controls && governor.filter(g -> g.clause() != Effect.NONE).isPresent()) {
            return governed(head, governor.get().clause(), true);
        }
        Effect effect = head.isNoun()
                ? Effect.NONE
                : governor.map(head.isVerb() ? Governor::subject : Governor::object)
                        .orElse(Effect.NONE);
        return effect == Effect.NONE ? underPredicate(head) : governed(head, effect, true);
    }

    /** What will do something will be there; what could do something may be. */
    private boolean underPredicate(Token head) {
        Form form = Tenses.form(sentence, head);
        if (form == Form.FUTURE
                && !governors
                        .noun(lemma(at))
                        .filter(g -> g.subject() == Effect.ONGOING)
                        .isPresent()) {
            return settle(Status.PLANNED);
        }
        boolean indefinite = sentence.child(at, "det")
                .map(det -> Set.of("a", "an", "any").contains(Clause.lower(det)))
                .orElse(sentence.child(at, "nmod:poss").isEmpty() && !at.isName());
        return form == Form.MODAL && indefinite ? settle(Status.HYPOTHETICAL) : backgroundHere();
    }

    /** Applies what {@code head} says of what it governs and goes on from there. */
    private boolean governed(Token head, Effect effect, boolean formCounts) {
        Form form = Tenses.form(sentence, head);
        boolean negated = Clause.negated(sentence, head);
        at = head;
        return switch (effect) {
            case NONE, SAME, HAPPENED -> formCounts;
            case BEGUN -> {
                within(form == Form.PRESENT || form == Form.PROGRESSIVE ? Status.ONGOING : Status.HAPPENED);
                yield formCounts;
            }
            case ONGOING -> {
                boolean now = form == Form.PRESENT || form == Form.PERFECT || form == Form.NONFINITE;
                within(now ? Status.ONGOING : Status.HAPPENED);
                yield true;
            }
            case ENDED -> {
                boolean stillThere = form != Form.PAST && form != Form.PRESENT && form != Form.PERFECT;
                background = stillThere;
                settled = true;
                yield false;
            }
            case DENIED -> negated ? settle(Status.HYPOTHETICAL) : goOn(Status.DENIED);
            case CANCELLED, POSTPONED ->
                goOn(
                        negated || form == Form.MODAL || form == Form.FUTURE || wished(head)
                                ? Status.PLANNED
                                : effect.status());
            case PLANNED -> negated ? settle(Status.DENIED) : goOn(Status.PLANNED);
            case HYPOTHETICAL -> goOn(Status.HYPOTHETICAL);
        };
    }

    /** Whether a cancelling is only wished or planned itself. */
    private boolean wished(Token cancelling) {
        return Clause.is(cancelling, "xcomp", "ccomp", "advcl", "acl") && Clause.infinitive(sentence, cancelling);
    }

    private Optional<Governor> governor(Token head) {
        if (head.isVerb()) {
            return governors
                    .verb(Clause.phrase(sentence, head))
                    .filter(g -> !Clause.phrase(sentence, head).equals(head.lemma()))
                    .or(() -> withPreposition(head))
                    .or(() -> governors.verb(head.lemma()));
        }
        return head.isNoun() ? governors.noun(lemma(head)) : governors.adjective(Clause.lower(head));
    }

    /** "call on", "provide for", "insist on", where the table has the verb with its preposition. */
    private Optional<Governor> withPreposition(Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> Clause.is(c, "obl", "advcl"))
                .flatMap(c -> Clause.preposition(sentence, c).stream())
                .flatMap(p -> governors.verb(verb.lemma() + " " + p).stream())
                .findFirst();
    }

    private boolean goOn(Status outer) {
        within(outer);
        return false;
    }

    private boolean settle(Status outer) {
        within(outer);
        return stop();
    }

    private boolean backgroundHere() {
        background = true;
        return stop();
    }

    private boolean stop() {
        settled = true;
        return false;
    }

    private void within(Status outer) {
        status = Effect.within(status, outer);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
