package org.entente.model;

import java.util.Objects;

/**
 * One word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the article's text
 * @param text the words as written; equals that piece of the text
 * @param lemma dictionary form, lower case except for names
 * @param tag part of speech in the Penn Treebank's tag set ({@code NNP}, {@code VBD}, ...)
 * @param head index of the governing token in its sentence, {@link #ROOT} for the root, {@link #UNPARSED} where the
 *     sentence was not parsed
 * @param relation Universal Dependencies (version 2, basic) relation to the head: {@code nsubj}, {@code nsubj:pass},
 *     {@code obj}, {@code obl}, {@code nmod:poss}, ...; empty where not parsed
 */
public record Token(int index, Span span, String text, String lemma, String tag, int head, String relation) {
    public static final int ROOT = -1;
    public static final int UNPARSED = -2;

    public Token {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("token \"" + text + "\" does not fill " + span);
        }
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(relation);
    }

    public Token(int index, Span span, String text, String lemma, String tag) {
        this(index, span, text, lemma, tag, UNPARSED, "");
    }

    /** The same token with its place in the tree. */
    public Token under(int newHead, String newRelation) {
        return new Token(index, span, text, lemma, tag, newHead, newRelation);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }
}
