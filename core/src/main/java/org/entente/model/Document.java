package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * An article with its linguistic analysis.
 *
 * @param article what was read
 * @param sentences in order of the text; furniture of a page (menus, credits) is not among them
 */
public record Document(Article article, List<Sentence> sentences) {
    public Document {
        Objects.requireNonNull(article);
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return article.text();
    }
}
