package org.entente.statement.driver;

import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Cuts out of a sentence the words of a cause or an effect. */
final class Pieces {
    private static final Set<String> LOOSE = Set.of("parataxis", "acl:relcl", "punct", "cc", "discourse", "mark");

    private Pieces() {}

    /** What {@code head} governs, without its preposition or conjunction. */
    static Link.Piece under(Sentence sentence, Token head) {
        TreeSet<Integer> without = new TreeSet<>();
        for (Token child : sentence.children(head)) {
            if (Clause.is(child, "case")
                    || Clause.is(child, "mark")
                    || Clause.is(child, "cc")
                    || isClauseBeside(sentence, head, child)) {
                without.add(child.index());
            }
        }
        int[] reach = Clause.reach(sentence, head, without);
        return new Link.Piece(sentence.index(), reach[0], reach[1], head.index());
    }

    /** A clause that is only joined on, or comes with its own subject behind a comma. */
    private static boolean isClauseBeside(Sentence sentence, Token head, Token child) {
        return (Clause.is(child, "conj")
                        && child.isVerb()
                        && head.isVerb()
                        && sentence.child(child, "nsubj").isPresent())
                || Clause.is(child, "parataxis");
    }

    /** The clause of {@code head} as far as it stands on one side of {@code other}, which is left out of it. */
    static Link.Piece clause(Sentence sentence, Token head, Link.Piece other, int connective) {
        TreeSet<Integer> without = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean beside = sentence.head(token).filter(h -> h.equals(head)).isPresent()
                    && (LOOSE.contains(token.relation())
                            || isClauseBeside(sentence, head, token)
                            || (!isArgument(token) && sentence.dominates(token, sentence.token(other.head()))));
            if (beside || other.covers(token.index()) || token.index() == connective) {
                without.add(token.index());
            }
        }
        int[] reach = Clause.reach(sentence, head, without);
        int first = reach[0];
        int end = reach[1];
        int cut = Math.min(other.first(), connective);
        int resume = Math.max(other.end(), connective + 1);
        if (head.index() < cut) {
            end = Math.min(end, cut);
        } else if (head.index() >= resume) {
            first = Math.max(first, resume);
        }
        return new Link.Piece(sentence.index(), first, end, head.index());
    }

    private static boolean isArgument(Token token) {
        return Clause.is(token, "obj") || Clause.is(token, "nsubj");
    }

    /** A whole sentence. */
    static Link.Piece whole(Sentence sentence) {
        return new Link.Piece(
                sentence.index(),
                0,
                sentence.size(),
                sentence.root().map(Token::index).orElse(0));
    }
}
