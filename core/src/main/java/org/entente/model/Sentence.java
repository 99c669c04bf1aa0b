package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence with its tokens and, where it was parsed, its dependency tree. Not a record: it keeps the tree's children. */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final boolean parsed;
    private final List<List<Token>> children;

    /**
     * @param index position in the document, from 0
     * @param paragraph which paragraph of the document it stands in, from 0
     * @param span from its first to its last token
     * @param tokens at least one, in order
     */
    public Sentence(int index, int paragraph, Span span, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.parsed = tokens.get(0).head() != Token.UNPARSED;
        this.children = parsed ? childrenOf(this.tokens) : List.of();
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether the tokens have heads and relations. */
    public boolean parsed() {
        return parsed;
    }

    /** The tokens that {@code token} governs, in order; empty in a sentence that was not parsed. */
    public List<Token> children(Token token) {
        return parsed ? List.copyOf(children.get(token.index())) : List.of();
    }

    /** The first child of {@code token} whose relation is one of {@code relations}; a relation also stands for its subtypes. */
    public Optional<Token> child(Token token, String... relations) {
        if (!parsed) {
            return Optional.empty();
        }
        for (Token child : children.get(token.index())) {
            for (String relation : relations) {
                if (child.relation().equals(relation)
                        || (child.relation().startsWith(relation)
                                && child.relation().charAt(relation.length()) == ':')) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The token that governs {@code token}; empty for the root and in a sentence that was not parsed. */
    public Optional<Token> head(Token token) {
        return token.head() >= 0 ? Optional.of(tokens.get(token.head())) : Optional.empty();
    }

    public Optional<Token> root() {
        return parsed ? tokens.stream().filter(t -> t.head() == Token.ROOT).findFirst() : Optional.empty();
    }

    /** Whether {@code ancestor} governs {@code token}, at any distance, or is it. */
    public boolean dominates(Token ancestor, Token token) {
        Optional<Token> at = Optional.of(token);
        for (int steps = 0; at.isPresent() && steps <= tokens.size(); steps++) {
            if (at.get().index() == ancestor.index()) {
                return true;
            }
            at = head(at.get());
        }
        return false;
    }
}
