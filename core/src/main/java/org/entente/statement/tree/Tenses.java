package org.entente.statement.tree;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Tense, aspect and modality of a clause. */
public final class Tenses {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "sha");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "can", "should", "must", "ca", "'d", "’d", "ought", "cannot");

    /** Form of a predicate. */
    public enum Form {
        /** "met", "was closed" */
        PAST,
        /** "meets", "is closed" */
        PRESENT,
        /** "will meet", "will be meeting", "is to meet" */
        FUTURE,
        /** "has met" */
        PERFECT,
        /** "had met" */
        PLUPERFECT,
        /** "is meeting", "has been meeting" */
        PROGRESSIVE,
        /** "was meeting" */
        PAST_PROGRESSIVE,
        /** "would meet", "could meet", "should meet" */
        MODAL,
        /** "to meet", "meeting", "signed" without a finite verb */
        NONFINITE
    }

    private Tenses() {}

    /** The form of {@code predicate}, whose auxiliaries may stand at the verb that it is joined to ("will meet and sign"). */
    public static Form form(Sentence sentence, Token predicate) {
        Form own = own(sentence, predicate);
        if (own == Form.NONFINITE && Clause.is(predicate, "conj")) {
            Optional<Token> first = sentence.head(predicate).map(h -> predicate.isVerb() ? Clause.of(sentence, h) : h);
            if (first.isPresent()
                    && first.get().index() != predicate.index()
                    && shares(sentence, first.get(), predicate)) {
                return form(sentence, first.get());
            }
        }
        return own;
    }

    /** Whether a conjunct without auxiliaries of its own has those of the first. */
    private static boolean shares(Sentence sentence, Token first, Token second) {
        return (first.isVerb() || sentence.child(first, "cop").isPresent())
                && sentence.child(second, "nsubj").isEmpty()
                && sentence.child(second, "aux").isEmpty();
    }

    private static Form own(Sentence sentence, Token predicate) {
        Token have = null;
        Token be = null;
        for (Token child : sentence.children(predicate)) {
            if (!Clause.is(child, "aux", "cop")) {
                continue;
            }
            String word = Clause.lower(child);
            if (FUTURE.contains(word)) {
                return Form.FUTURE;
            } else if (MODAL.contains(word) && child.tag().equals("MD")) {
                return Form.MODAL;
            } else if (child.lemma().equals("have")) {
                have = child;
            } else if (child.lemma().equals("be") || child.lemma().equals("get")) {
                be = be == null || !finite(be) ? child : be;
            } else if (child.lemma().equals("do")) {
                return child.tag().equals("VBD") ? Form.PAST : Form.PRESENT;
            }
        }
        if (Clause.infinitive(sentence, predicate)) {
            // "is to meet", "were to meet"
            boolean toBe = be != null && finite(be) && !Clause.is(be, "cop");
            return toBe ? Form.FUTURE : Form.NONFINITE;
        }
        boolean running = predicate.tag().equals("VBG");
        if (have != null) {
            return running
                    ? Form.PROGRESSIVE
                    : have.tag().equals("VBD")
                            ? Form.PLUPERFECT
                            : have.tag().equals("VBG") ? Form.NONFINITE : Form.PERFECT;
        }
        if (be != null) {
            return ofBe(be, running);
        }
        return switch (predicate.tag()) {
            case "VBD" -> Form.PAST;
            case "VBZ", "VBP" -> Form.PRESENT;
            // taggers take "they start talks" for an infinitive and "she called" for a participle
            case "VB" -> bare(sentence, predicate) ? Form.PRESENT : Form.NONFINITE;
            case "VBN" -> bare(sentence, predicate) ? Form.PAST : Form.NONFINITE;
            default -> Form.NONFINITE;
        };
    }

    private static boolean bare(Sentence sentence, Token predicate) {
        return sentence.children(predicate).stream()
                        .anyMatch(c -> c.relation().equals("nsubj") && c.index() < predicate.index())
                && sentence.child(predicate, "mark").isEmpty();
    }

    private static boolean finite(Token be) {
        return be.tag().equals("VBD") || be.tag().equals("VBZ") || be.tag().equals("VBP");
    }

    private static Form ofBe(Token be, boolean running) {
        return switch (be.tag()) {
            case "VBD" -> running ? Form.PAST_PROGRESSIVE : Form.PAST;
            case "VBZ", "VBP" -> running ? Form.PROGRESSIVE : Form.PRESENT;
            default -> Form.NONFINITE;
        };
    }
}
