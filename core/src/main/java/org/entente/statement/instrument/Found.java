package org.entente.statement.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Participant;
import org.entente.model.Step;

/**
 * A step as it was read from one sentence, before tellings of the same step are brought together.
 *
 * @param sentence index of the sentence
 * @param anchor index of the token that the step hangs on, the word that tells it or the instrument's own
 * @param head index of the instrument's own head token
 * @param told whether the text tells the step in so many words
 */
record Found(
        InstrumentKind kind,
        String name,
        Optional<String> acronym,
        List<Participant> parties,
        Step step,
        int sentence,
        int anchor,
        int head,
        boolean told,
        List<String> provisions,
        List<InstrumentStep.Milestone> milestones,
        Optional<String> replaces,
        String rule) {
    Found {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(acronym);
        Objects.requireNonNull(step);
        Objects.requireNonNull(replaces);
        Objects.requireNonNull(rule);
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        milestones = List.copyOf(milestones);
    }

    Found(
            InstrumentKind kind,
            String name,
            List<Participant> parties,
            Step step,
            int sentence,
            int anchor,
            int head,
            boolean told,
            String rule) {
        this(
                kind,
                name,
                Optional.empty(),
                parties,
                step,
                sentence,
                anchor,
                head,
                told,
                List.of(),
                List.of(),
                Optional.empty(),
                rule);
    }

    TreeSet<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        parties.forEach(p -> codes.add(p.actor().code()));
        return codes;
    }

    /** Whether it is told by the same words as {@code other}, of which one is as good: "treaties and agreements". */
    boolean repeats(Found other) {
        return sentence == other.sentence
                && kind == other.kind
                && step == other.step
                && told
                && anchor == other.anchor
                && codes().equals(other.codes());
    }

    Found withParties(List<Participant> others) {
        return new Found(
                kind,
                name,
                acronym,
                others,
                step,
                sentence,
                anchor,
                head,
                told,
                provisions,
                milestones,
                replaces,
                rule);
    }

    Found withAcronym(Optional<String> other) {
        return new Found(
                kind, name, other, parties, step, sentence, anchor, head, told, provisions, milestones, replaces, rule);
    }

    Found withProvisions(List<String> others) {
        return new Found(
                kind, name, acronym, parties, step, sentence, anchor, head, told, others, milestones, replaces, rule);
    }

    Found withFuture(List<InstrumentStep.Milestone> others, Optional<String> replaced) {
        return new Found(
                kind, name, acronym, parties, step, sentence, anchor, head, told, provisions, others, replaced, rule);
    }

    Found as(InstrumentKind other, String called) {
        return new Found(
                other,
                called,
                acronym,
                parties,
                step,
                sentence,
                anchor,
                head,
                told,
                provisions,
                milestones,
                replaces,
                rule);
    }
}
