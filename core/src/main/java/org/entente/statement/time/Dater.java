package org.entente.statement.time;

import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.model.When.Basis;
import org.entente.statement.time.Chronicle.Dated;
import org.entente.statement.time.TimeExpression.Bound;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/**
 * Gives a deed the time that dates it: the expression that its own clause or phrase holds, or the clause that it is part of; failing
 * that, for what a main clause tells, the time that the running text is at, or the document's day where it is news of the day.
 * Immutable and safe for use by several threads.
 */
public final class Dater {
    /** An expression further away in the tree than this dates something else. */
    private static final int FARTHEST = 8;

    /** The same for what a headline tells, which is news of the day unless it says otherwise of itself. */
    private static final int NEAR = 3;

    private static final int BARRIER = 9;
    private static final Set<String> WITHIN = Set.of("in", "at", "during", "on", "through");
    private static final Set<String> SAME_TIME = Set.of("when", "while", "as", "by", "in", "where");

    private final TimeFinder finder;
    private final TimeResolver resolver = new TimeResolver();

    public Dater(Lexicons lexicons) {
        this.finder = new TimeFinder(lexicons);
    }

    /** The times of {@code document}. */
    public Chronicle read(Document document) {
        return new Chronicle(document, finder, resolver);
    }

    /** When the deed of {@code trigger} was or is to be. */
    public When date(Chronicle chronicle, Sentence sentence, Token trigger, Status status) {
        Optional<When> own = attached(chronicle, sentence, trigger, status);
        if (own.isPresent()) {
            return own.get();
        }
        boolean real = status == Status.HAPPENED
                || status == Status.ONGOING
                || status == Status.DENIED
                || status == Status.CANCELLED;
        if (!real || !sentence.parsed()) {
            return When.unknown();
        }
        return fromText(chronicle, sentence, trigger, status);
    }

    private static Optional<When> attached(Chronicle chronicle, Sentence sentence, Token trigger, Status status) {
        Optional<When> best = Optional.empty();
        int bestCost = headline(chronicle, sentence, trigger) ? NEAR : FARTHEST;
        for (Dated dated : chronicle.in(sentence)) {
            TimeExpression expression = dated.expression();
            int cost = sentence.parsed() ? cost(sentence, trigger, expression) : 3;
            cost += bound(expression.bound(), status) + offset(sentence, trigger, expression);
            if (cost < bestCost) {
                best = Optional.of(dated.when());
                bestCost = cost;
            }
        }
        return best;
    }

    /** Whether {@code trigger} is what the main clause of an item in the present tense tells. */
    private static boolean headline(Chronicle chronicle, Sentence sentence, Token trigger) {
        return chronicle.headlines()
                && trigger.isVerb()
                && sentence.parsed()
                && Tenses.form(sentence, trigger) == Form.PRESENT;
    }

    /** "A day after the summit" counts from the summit and does not date it. */
    private static int offset(Sentence sentence, Token trigger, TimeExpression expression) {
        String last = Clause.lower(sentence.token(expression.end() - 1));
        boolean counts = last.equals("after") || last.equals("before");
        int gap = trigger.index() - expression.end();
        return counts && gap >= 0 && gap < 12 && !trigger.tag().matches("VB[DZP]?") ? BARRIER : 0;
    }

    private static int bound(Bound bound, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.HYPOTHETICAL;
        return switch (bound) {
            case AT -> 0;
            case SINCE -> status == Status.ONGOING || status == Status.PLANNED || status == Status.DENIED ? 0 : 5;
            case BEFORE -> ahead ? 1 : BARRIER;
            case UNTIL, AFTER -> BARRIER;
        };
    }

    /** How far an expression is from dating {@code trigger}, by the steps of the tree between them. */
    static int cost(Sentence sentence, Token trigger, TimeExpression expression) {
        Token head = expression.head(sentence);
        int up = 0;
        Token at = trigger;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (sentence.dominates(at, head)) {
                return up + down(sentence, at, head);
            }
            Optional<Token> next = sentence.head(at);
            if (next.isEmpty()) {
                return BARRIER;
            }
            up += upward(sentence, at, next.get());
            if (up >= BARRIER) {
                return BARRIER;
            }
            at = next.get();
        }
        return BARRIER;
    }

    /** What a step up costs: nothing within one deed, everything out of a told, relative or background part. */
    private static int upward(Sentence sentence, Token from, Token to) {
        Optional<String> mark = Clause.mark(sentence, from);
        return switch (Clause.relation(from)) {
            case "xcomp", "conj", "cop", "aux" -> 1;
            case "advcl" ->
                Tenses.form(sentence, from) == Form.NONFINITE && mark.isEmpty()
                                || mark.filter(SAME_TIME::contains).isPresent()
                        ? 1
                        : Clause.infinitive(sentence, from) ? 2 : BARRIER;
            case "obj", "nsubj", "nsubjpass" -> Light.is(to) || Clause.is(from, "nsubj:pass", "nsubjpass") ? 1 : 5;
            case "obl" -> Clause.preposition(sentence, from)
                            .filter(WITHIN::contains)
                            .isPresent()
                    ? 1
                    : 4;
            case "ccomp" -> 5;
            case "nmod" -> 4;
            case "acl" -> from.relation().contains("relcl") ? BARRIER : from.tag().equals("VBG") ? 1 : 3;
            default -> BARRIER;
        };
    }

    private static int down(Sentence sentence, Token from, Token to) {
        int cost = 0;
        Token at = to;
        while (at.index() != from.index()) {
            Token up = sentence.head(at).orElse(from);
            if (up.index() == from.index() && at.index() == to.index()) {
                break;
            }
            cost += switch (Clause.relation(at)) {
                case "acl", "advcl" -> 3;
                case "ccomp" -> 6;
                case "conj" -> Clause.heads(sentence, at) ? 4 : 2;
                case "parataxis" -> 5;
                case "xcomp" -> 2;
                case "nmod", "obl", "obj" -> at.index() == to.index() ? 0 : 2;
                default -> at.index() == to.index() ? 0 : 1;
            };
            at = up;
        }
        return cost;
    }

    private static When fromText(Chronicle chronicle, Sentence sentence, Token trigger, Status status) {
        if (headline(chronicle, sentence, trigger) && chronicle.newsOfTheDay() && status != Status.ONGOING) {
            return Chronicle.onDay(chronicle.date().orElseThrow());
        }
        Optional<Form> main = mainForm(sentence, trigger);
        if (main.isEmpty()) {
            return When.unknown();
        }
        Form form = main.get();
        Optional<When> scene = chronicle.scene(sentence);
        boolean present = form == Form.PRESENT || form == Form.PROGRESSIVE || form == Form.NONFINITE;
        if (chronicle.newsOfTheDay() && (present || (form == Form.PAST && scene.isEmpty()))) {
            return Chronicle.onDay(chronicle.date().orElseThrow());
        }
        if (form == Form.PAST && scene.isPresent()) {
            When when = scene.get();
            boolean today = chronicle
                    .date()
                    .filter(day -> when.equals(When.at(org.entente.model.PartialDate.of(day), when.basis())))
                    .isPresent();
            return new When(when.from(), when.to(), today ? Basis.DOCUMENT : Basis.RELATIVE);
        }
        return When.unknown();
    }

    /** The form of the main clause, if {@code trigger} is its deed; empty for background and what is told. */
    private static Optional<Form> mainForm(Sentence sentence, Token trigger) {
        Token at = trigger;
        int cost = 0;
        while (at.head() != Token.ROOT) {
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return Optional.empty();
            }
            cost += Clause.is(at, "xcomp", "conj") ? 0 : upward(sentence, at, up.get());
            if (cost > 3) {
                return Optional.empty();
            }
            at = up.get();
        }
        return Optional.of(Tenses.form(sentence, at));
    }
}
