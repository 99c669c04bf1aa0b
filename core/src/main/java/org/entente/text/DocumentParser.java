package org.entente.text;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Linguistic analysis of English text, in two steps, for the second is dear and most sentences do not need it.
 * Implementations are safe for use by several threads and give the same result every time.
 */
public interface DocumentParser {
    /**
     * Finds sentences and tokens, and tags and lemmatises them.
     *
     * @param article what to analyse
     * @param furniture pieces of its text to leave out, in order, not overlapping
     * @return the document, its sentences not parsed
     */
    Document split(Article article, List<Span> furniture);

    /** The same sentence with a dependency tree: exactly one root, no cycles. */
    Sentence parse(Sentence sentence);
}
