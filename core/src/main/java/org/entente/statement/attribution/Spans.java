package org.entente.statement.attribution;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Pieces of a sentence as spans of the article's text. */
final class Spans {
    private Spans() {}

    /** From the first to the last of {@code tokens}, whatever their order. */
    static Span of(Sentence sentence, List<Token> tokens) {
        int first = tokens.stream().mapToInt(Token::index).min().orElse(0);
        int last = tokens.stream().mapToInt(Token::index).max().orElse(0);
        return sentence.token(first).span().union(sentence.token(last).span());
    }
}
