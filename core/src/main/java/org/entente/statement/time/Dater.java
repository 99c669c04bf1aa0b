package org.entente.statement.time;

import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.model.When.Basis;
import org.entente.statement.time.Chronicle.Dated;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/**
 * Gives a deed the time that dates it: the expression that its own clause or phrase holds, or the clause that it is part of; failing
 * that, for what a main clause tells, the time that the running text is at, or the document's day where it is news of the day.
 * Immutable and safe for use by several threads.
 */
public final class Dater {
    /** An expression at this cost or more dates something else. */
    static final int FARTHEST = 8;

    /** The same for what a headline tells, which is news of the day unless it says otherwise of itself. */
    private static final int NEAR = 3;

    /** How far from the main clause a deed may stand to be what the clause tells. */
    private static final int MAIN = 4;

    private final TimeFinder finder;
    private final TimeResolver resolver = new TimeResolver();

    public Dater(Lexicons lexicons) {
        this.finder = new TimeFinder(lexicons);
    }

    /** The times of {@code document}. */
    public Chronicle read(Document document) {
        return new Chronicle(document, finder, resolver);
    }

    /** When the deed of {@code trigger}, which stands {@code status}, was or is to be. */
    public When date(Chronicle chronicle, Sentence sentence, Token trigger, Status status) {
        boolean headline = headline(chronicle, sentence, trigger);
        Optional<When> own = attached(chronicle, sentence, trigger, status, headline ? NEAR : FARTHEST);
        if (own.isPresent()) {
            return own.get();
        }
        boolean real = status != Status.PLANNED && status != Status.HYPOTHETICAL && status != Status.POSTPONED;
        if (status == Status.ONGOING && chronicle.date().isPresent() && underWay(sentence, trigger)) {
            return Chronicle.onDay(chronicle.date().get());
        }
        // a plan told in the past, "was set to be held", belongs to the time that the text tells of
        boolean past = status == Status.PLANNED && !chronicle.newsOfTheDay();
        return (real || past) && sentence.parsed() ? fromText(chronicle, sentence, trigger, headline) : When.unknown();
    }

    private static Optional<When> attached(
            Chronicle chronicle, Sentence sentence, Token trigger, Status status, int limit) {
        Optional<When> best = Optional.empty();
        int bestCost = limit;
        for (Dated dated : chronicle.in(sentence)) {
            int cost = Reach.cost(sentence, trigger, status, dated.expression());
            if (cost < bestCost) {
                best = Optional.of(dated.when());
                bestCost = cost;
            }
        }
        return best;
    }

    /** Whether {@code trigger} is what a clause in the present tense tells, in a text that tells its news so. */
    private static boolean headline(Chronicle chronicle, Sentence sentence, Token trigger) {
        if (!chronicle.headlines() || !chronicle.newsOfTheDay() || !sentence.parsed()) {
            return false;
        }
        Optional<Token> carrier = sentence.head(trigger)
                .filter(h -> trigger.isNoun() && Clause.is(trigger, "obj", "nsubj:pass", "nsubjpass") && Light.is(h));
        Token verb = carrier.orElse(trigger);
        Form form = Tenses.form(sentence, verb);
        boolean running = form == Form.PROGRESSIVE
                && sentence.children(verb).stream().noneMatch(c -> c.lemma().equals("have"));
        boolean predicate = verb.isVerb() || sentence.child(verb, "cop").isPresent();
        return predicate && (running || form == Form.PRESENT);
    }

    /** "is visiting", "are meeting": told as of the day of the document. */
    private static boolean underWay(Sentence sentence, Token trigger) {
        return trigger.isVerb()
                && Tenses.form(sentence, trigger) == Form.PROGRESSIVE
                && sentence.children(trigger).stream().noneMatch(c -> c.lemma().equals("have"));
    }

    private static When fromText(Chronicle chronicle, Sentence sentence, Token trigger, boolean headline) {
        if (headline) {
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
                    .filter(day -> when.to().isEmpty()
                            && when.from().filter(PartialDate.of(day)::equals).isPresent())
                    .isPresent();
            return new When(when.from(), when.to(), today ? Basis.DOCUMENT : Basis.RELATIVE);
        }
        return When.unknown();
    }

    /** The form of the main clause, if {@code trigger} is its deed; empty for background and what is told. */
    private static Optional<Form> mainForm(Sentence sentence, Token trigger) {
        Token at = trigger;
        int cost = 0;
        Form form = Tenses.form(sentence, at);
        while (at.head() != Token.ROOT) {
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return Optional.empty();
            }
            cost += Clause.is(at, "xcomp", "conj") ? 0 : Reach.up(sentence, at, up.get());
            if (cost > MAIN) {
                return Optional.empty();
            }
            at = up.get();
            Form outer = Tenses.form(sentence, at);
            form = outer == Form.NONFINITE ? form : outer;
        }
        return Optional.of(form);
    }
}
