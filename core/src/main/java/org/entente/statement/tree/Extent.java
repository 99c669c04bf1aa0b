package org.entente.statement.tree;

import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** How far the words reach that tell one deed: its clause from subject to complement, without what is joined to it. */
public final class Extent {
    private static final Set<String> EDGE =
            Set.of(",", ";", ":", ".", "-", "–", "—", "and", "or", "but", "that", "which");

    private Extent() {}

    /**
     * The piece of the article's text that tells the deed of {@code trigger}: its clause, or its noun phrase where it is only
     * named in another's clause; always with {@code also}, where that stands in the same clause.
     */
    public static Span of(Sentence sentence, Token trigger, List<Span> also) {
        if (!sentence.parsed()) {
            return sentence.span();
        }
        Token top = Clause.of(sentence, trigger);
        boolean named = top.index() != trigger.index() && trigger.isNoun() && !carries(sentence, trigger, top);
        Span span = trim(sentence, named ? phrase(sentence, trigger) : clause(sentence, top), trigger);
        span = span.union(trigger.span());
        for (Span other : also) {
            Span wider = span.union(other);
            if (sentence.span().contains(other) && wider.length() <= Math.max(span.length(), 280)) {
                span = wider;
            }
        }
        return span;
    }

    /** Whether a noun is the subject or object of its clause, so that the clause is about it. */
    private static boolean carries(Sentence sentence, Token noun, Token clause) {
        return noun.head() == clause.index() && Clause.is(noun, "obj", "nsubj", "nsubjpass");
    }

    private static Span clause(Sentence sentence, Token top) {
        return reach(sentence, top, Set.of("conj", "parataxis", "advcl", "cc", "mark"));
    }

    private static Span phrase(Sentence sentence, Token noun) {
        return reach(sentence, noun, Set.of("conj", "appos", "cc", "case", "acl:relcl"));
    }

    /** From the first to the last token under {@code top}, leaving out its children by {@code without}. */
    private static Span reach(Sentence sentence, Token top, Set<String> without) {
        int first = top.index();
        int last = top.index();
        for (Token child : sentence.children(top)) {
            boolean out = without.contains(child.relation()) || without.contains(Clause.relation(child));
            boolean kept = out && Clause.is(child, "conj") && !Clause.heads(sentence, child);
            if (!out || kept) {
                for (Token token : sentence.tokens()) {
                    if (sentence.dominates(child, token)) {
                        first = Math.min(first, token.index());
                        last = Math.max(last, token.index());
                    }
                }
            }
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private static Span trim(Sentence sentence, Span span, Token keep) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        while (first < keep.index() && EDGE.contains(Clause.lower(sentence.token(first)))) {
            first++;
        }
        while (last > keep.index() && EDGE.contains(Clause.lower(sentence.token(last)))) {
            last--;
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }
}
