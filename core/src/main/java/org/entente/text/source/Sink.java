package org.entente.text.source;

import org.entente.model.Article;
import org.entente.model.Problem;

/** Takes what a source yields, in order of the source. */
public interface Sink {
    /**
     * An article.
     *
     * @param offsets maps the article's text back to what was read
     */
    void article(Article article, OffsetMap offsets);

    /** Something that could not be read; the rest goes on. */
    void problem(Problem problem);
}
