package org.entente.statement.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Attribution;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.statement.attribution.Voices;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Extent;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/**
 * What later became of a plan: "This meeting was then cancelled", "the trip was put off", "that plan fell through". The words need not
 * be an event of their own; they bear on the last plan told before them. Immutable.
 */
public final class Fates {
    /** So many sentences back a plan may have been told. */
    private static final int BACK = 4;

    private static final Set<String> PLANS = Set.of(
            "meeting",
            "summit",
            "visit",
            "trip",
            "talk",
            "talks",
            "plan",
            "call",
            "conversation",
            "event",
            "session",
            "tour",
            "conference",
            "negotiation",
            "dialogue",
            "exercise",
            "drill",
            "signing",
            "ceremony",
            "project",
            "deal",
            "it",
            "they",
            "encounter",
            "gathering",
            "consultation",
            "mission",
            "withdrawal",
            "deployment",
            "transfer",
            "sale");
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "such");

    private final Set<String> cancelling;
    private final Set<String> postponing;

    /** Words of a later fate, and what they make of the plan. */
    public record Fate(Status status, Span span, Attribution attribution) {}

    public Fates(Lexicons lexicons) {
        List<String> cancel = new ArrayList<>();
        List<String> postpone = new ArrayList<>();
        for (Row row : lexicons.table("statements/status")) {
            boolean verb = row.get("part").equals("verb");
            if (verb
                    && (row.get("object").equals("cancelled")
                            || row.get("subject").equals("cancelled"))) {
                cancel.add(row.required("word"));
            } else if (verb && row.get("object").equals("postponed")) {
                postpone.add(row.required("word"));
            }
        }
        this.cancelling = Set.copyOf(cancel);
        this.postponing = Set.copyOf(postpone);
    }

    /** The fate of the plan told in {@code plan}, where a later sentence, or the rest of its own, tells one. */
    public Optional<Fate> of(Document document, Telling plan, Voices voices) {
        if (plan.status() != Status.PLANNED) {
            return Optional.empty();
        }
        int first = plan.sentence().index();
        int last = Math.min(document.sentences().size() - 1, first + BACK);
        for (int i = first; i <= last; i++) {
            Sentence sentence = document.sentences().get(i);
            Optional<Fate> fate = in(sentence, plan, voices);
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    private Optional<Fate> in(Sentence sentence, Telling plan, Voices voices) {
        if (!sentence.parsed()) {
            return Optional.empty();
        }
        for (Token verb : sentence.tokens()) {
            boolean later = sentence.index() > plan.sentence().index()
                    || verb.index() > plan.candidate().trigger();
            if (verb.isVerb() && later) {
                Optional<Status> status = status(sentence, verb);
                if (status.isPresent()
                        && object(sentence, verb)
                                .filter(o -> pointsTo(sentence, o, plan))
                                .isPresent()) {
                    return Optional.of(new Fate(
                            status.get(),
                            Extent.of(sentence, verb, List.of()),
                            voices.of(sentence, verb, plan.candidate())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Status> status(Sentence sentence, Token verb) {
        String phrase = Clause.phrase(sentence, verb);
        Form form = Tenses.form(sentence, verb);
        boolean told = form != Form.FUTURE && form != Form.MODAL && !Clause.negated(sentence, verb);
        if (!told || Clause.infinitive(sentence, verb)) {
            return Optional.empty();
        }
        return cancelling.contains(phrase)
                ? Optional.of(Status.CANCELLED)
                : postponing.contains(phrase) ? Optional.of(Status.POSTPONED) : Optional.empty();
    }

    private static Optional<Token> object(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj").or(() -> Clause.subject(sentence, verb));
    }

    /** Whether a noun takes up the plan: the same word, or a word for plans with "the" or "this". */
    private static boolean pointsTo(Sentence sentence, Token noun, Telling plan) {
        boolean pronoun = noun.tag().equals("PRP");
        boolean pointing = pronoun
                || sentence.children(noun).stream()
                        .anyMatch(c -> Clause.is(c, "det", "nmod:poss") && POINTING.contains(Clause.lower(c)));
        boolean named = sentence.child(noun, "nmod").isPresent()
                || sentence.child(noun, "compound").isPresent();
        boolean fits = PLANS.contains(noun.lemma())
                || noun.lemma().equals(plan.trigger().lemma());
        return fits
                && pointing
                && (!named || sentence.index() == plan.sentence().index());
    }
}
