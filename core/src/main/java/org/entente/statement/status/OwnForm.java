package org.entente.statement.status;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.statement.status.Governors.Governor;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/** What a predicate or a noun says of its own standing, by its form and its modifiers, before anything that governs it. */
final class OwnForm {
    private static final Set<String> CONDITION = Set.of("if", "unless");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");

    private final Governors governors;
    private final Sentence sentence;

    OwnForm(Governors governors, Sentence sentence) {
        this.governors = governors;
        this.sentence = sentence;
    }

    /** What tense and modality say of {@code predicate}; {@code lasting} as for the reader. */
    Status of(Token predicate, boolean lasting) {
        return switch (Tenses.form(sentence, predicate)) {
            case FUTURE -> Status.PLANNED;
            case MODAL -> foretold(predicate) ? Status.PLANNED : Status.HYPOTHETICAL;
            case PROGRESSIVE -> performed(predicate) ? Status.HAPPENED : Status.ONGOING;
            case PRESENT -> states(predicate, lasting) ? Status.ONGOING : Status.HAPPENED;
            case PAST, PERFECT, PLUPERFECT, PAST_PROGRESSIVE -> Status.HAPPENED;
            case NONFINITE -> toBeDone(predicate) ? Status.PLANNED : Status.HAPPENED;
        };
    }

    /** "Summit to be held in May": a heading without a finite verb. */
    private boolean toBeDone(Token predicate) {
        return predicate.head() == Token.ROOT && Clause.infinitive(sentence, predicate);
    }

    boolean negated(Token predicate) {
        boolean shared = Clause.is(predicate, "conj")
                && predicate.tag().equals("VB")
                && sentence.head(predicate)
                        .filter(first -> first.tag().equals("VB") && Clause.negated(sentence, first))
                        .isPresent();
        return shared || Clause.negated(sentence, predicate);
    }

    /** "is welcoming", "is urging": saying so is doing so. */
    private boolean performed(Token predicate) {
        return governors.in("performative", predicate.lemma());
    }

    private boolean states(Token predicate, boolean lasting) {
        String lemma = predicate.lemma();
        return (lasting && !governors.in("momentary", lemma))
                || governors.in("lasting", lemma)
                || governors.in("journey", lemma)
                || governors
                        .verb(Clause.phrase(sentence, predicate))
                        .filter(g -> g.clause() == Effect.BEGUN || g.clause() == Effect.ONGOING)
                        .isPresent()
                || sentence.children(predicate).stream()
                        .anyMatch(c -> Clause.is(c, "advmod") && governors.in("adverb", Clause.lower(c)));
    }

    /** "said that it would withdraw": the future seen from the past. */
    private boolean foretold(Token predicate) {
        boolean would = sentence.children(predicate).stream()
                .anyMatch(c -> Clause.is(c, "aux") && WOULD.contains(Clause.lower(c)));
        boolean conditional = sentence.children(predicate).stream()
                .anyMatch(c -> Clause.is(c, "advcl")
                        && Clause.mark(sentence, c).filter(CONDITION::contains).isPresent());
        Token reported = predicate;
        while (Clause.is(reported, "conj") && sentence.head(reported).isPresent()) {
            reported = sentence.head(reported).get();
        }
        return would
                && !conditional
                && Clause.is(reported, "ccomp")
                && sentence.head(reported).filter(this::past).isPresent();
    }

    private boolean past(Token predicate) {
        Form form = Tenses.form(sentence, predicate);
        return form == Form.PAST || form == Form.PERFECT || form == Form.PLUPERFECT;
    }

    /** What the modifiers of {@code noun} say of it: "no", "planned", "cancelled", "to be held", "which will open". */
    Status ofNoun(Token noun) {
        Status status = Status.HAPPENED;
        for (Token child : sentence.children(noun)) {
            status = Effect.within(status, modifier(child));
        }
        return status;
    }

    /** Whether a modifier puts {@code noun} in the past: "the recent talks". */
    boolean past(Token noun, boolean nominal) {
        return nominal
                && sentence.children(noun).stream()
                        .anyMatch(c -> Clause.is(c, "amod")
                                && governors
                                        .adjective(Clause.lower(c))
                                        .filter(g -> g.object() == Effect.HAPPENED)
                                        .isPresent());
    }

    private Status modifier(Token child) {
        String word = Clause.lower(child);
        if (Clause.is(child, "det") && word.equals("no")) {
            return Status.DENIED;
        } else if (Clause.is(child, "amod", "compound", "advmod")) {
            return governors.adjective(word).map(g -> g.object().status()).orElse(Status.HAPPENED);
        } else if (child.relation().equals("acl:relcl")) {
            return relative(child);
        } else if (Clause.is(child, "acl", "amod")) {
            return participle(child);
        }
        return Status.HAPPENED;
    }

    /** "the talks to be held in May", "the visit planned for May". */
    private Status participle(Token verb) {
        if (Clause.infinitive(sentence, verb) && Clause.passive(sentence, verb)) {
            return Status.PLANNED;
        }
        return verb.tag().equals("VBN") ? undone(verb) : Status.HAPPENED;
    }

    private Status undone(Token verb) {
        return governors
                .verb(Clause.phrase(sentence, verb))
                .map(Governor::object)
                .filter(e -> e == Effect.PLANNED
                        || e == Effect.CANCELLED
                        || e == Effect.POSTPONED
                        || e == Effect.HYPOTHETICAL)
                .map(Effect::status)
                .orElse(Status.HAPPENED);
    }

    /** "the talks, which will be held in May". */
    private Status relative(Token verb) {
        boolean passive = Clause.passive(sentence, verb);
        boolean takesPlace = passive
                || governors
                        .verb(Clause.phrase(sentence, verb))
                        .filter(g -> g.subject() == Effect.SAME)
                        .isPresent();
        Form form = Tenses.form(sentence, verb);
        if (takesPlace && form == Form.FUTURE) {
            return Status.PLANNED;
        }
        Optional<Status> undone = passive && form != Form.MODAL ? Optional.of(undone(verb)) : Optional.empty();
        return undone.filter(s -> s != Status.HYPOTHETICAL).orElse(Status.HAPPENED);
    }
}
