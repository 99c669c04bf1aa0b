package org.entente.statement.time;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.statement.time.TimeExpression.Bound;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/** How far an expression of time is from dating a deed, by the steps of the tree between them. */
final class Reach {
    /** Nothing at this cost dates anything. */
    static final int BARRIER = 9;

    private static final Set<String> WITHIN = Set.of("in", "at", "during", "on", "through");
    private static final Set<String> SAME_TIME = Set.of("when", "while", "as", "by", "in", "where", "with");

    private Reach() {}

    /** What it costs to date the deed of {@code trigger}, which stands {@code status}, by {@code expression}. */
    static int cost(Sentence sentence, Token trigger, Status status, TimeExpression expression) {
        int way = sentence.parsed() ? way(sentence, trigger, expression) : 3;
        boolean modifies = Clause.is(expression.head(sentence), "nmod:poss", "compound", "nummod", "amod");
        boolean another = modifies
                && sentence.head(expression.head(sentence))
                        .filter(h -> h.index() != trigger.index())
                        .isPresent();
        return way
                + (modifies ? 0 : bound(expression.bound(), status))
                + offset(sentence, trigger, expression)
                + (another ? 2 : 0);
    }

    private static int bound(Bound bound, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.HYPOTHETICAL;
        return switch (bound) {
            case AT -> 0;
            case SINCE -> status == Status.HAPPENED ? BARRIER : 0;
            case BEFORE -> ahead ? 1 : BARRIER;
            case UNTIL, AFTER -> BARRIER;
        };
    }

    /** "A day after the summit" counts from the summit and does not date it. */
    private static int offset(Sentence sentence, Token trigger, TimeExpression expression) {
        String last = Clause.lower(sentence.token(expression.end() - 1));
        boolean counts = last.equals("after") || last.equals("before");
        int gap = trigger.index() - expression.end();
        return counts && gap >= 0 && gap < 12 && !trigger.tag().matches("VB[DZP]?") ? BARRIER : 0;
    }

    private static int way(Sentence sentence, Token trigger, TimeExpression expression) {
        Token head = expression.head(sentence);
        int up = 0;
        Token at = trigger;
        for (int steps = 0; steps < sentence.size() && up < BARRIER; steps++) {
            if (sentence.dominates(at, head)) {
                return up + down(sentence, at, head);
            }
            Optional<Token> next = sentence.head(at);
            if (next.isEmpty()) {
                return BARRIER;
            }
            up += up(sentence, at, next.get());
            at = next.get();
        }
        return BARRIER;
    }

    /** What a step up costs: little within one deed, everything out of a told, relative or background part. */
    static int up(Sentence sentence, Token from, Token to) {
        return switch (Clause.relation(from)) {
            case "xcomp", "conj", "cop", "aux" -> 1;
            case "advcl" -> adverbial(sentence, from);
            case "obj", "nsubj", "nsubjpass" -> Light.is(to) || Clause.is(from, "nsubj:pass", "nsubjpass") ? 1 : 5;
            case "obl" -> inside(sentence, from) ? 1 : 4;
            case "ccomp" -> Light.is(to) && Tenses.form(sentence, from) == Form.PERFECT ? 2 : 5;
            case "nmod" -> 4;
            case "acl" -> adnominal(sentence, from);
            case "dep" -> 3;
            default -> BARRIER;
        };
    }

    private static boolean inside(Sentence sentence, Token noun) {
        return Clause.preposition(sentence, noun).filter(WITHIN::contains).isPresent();
    }

    private static int adverbial(Sentence sentence, Token clause) {
        Optional<String> mark = Clause.mark(sentence, clause);
        if (Clause.infinitive(sentence, clause)) {
            return 2;
        }
        boolean same = mark.filter(SAME_TIME::contains).isPresent();
        return same || (mark.isEmpty() && Tenses.form(sentence, clause) == Form.NONFINITE) ? 1 : BARRIER;
    }

    private static int adnominal(Sentence sentence, Token clause) {
        if (clause.relation().contains("relcl")) {
            return Clause.mark(sentence, clause).filter(SAME_TIME::contains).isPresent() ? 2 : BARRIER;
        }
        return clause.tag().equals("VBG") ? 1 : 3;
    }

    private static int down(Sentence sentence, Token from, Token to) {
        int cost = 0;
        Token at = to;
        while (at.index() != from.index()) {
            Token up = sentence.head(at).orElse(from);
            boolean own = up.index() == from.index();
            if (own && at.index() == to.index()) {
                return cost;
            }
            cost += switch (Clause.relation(at)) {
                case "acl" -> at.relation().contains("relcl") ? (own ? 3 : BARRIER) : own ? 2 : 3;
                case "advcl" -> 4;
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
}
