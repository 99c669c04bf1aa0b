package org.entente.text;

import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** Tells whether an article can be coded at all. */
public final class Screening {
    /** Why {@code article} cannot be coded; empty where it can. */
    public Optional<Problem> check(Article article) {
        return article.text().isBlank()
                ? Optional.of(new Problem(ErrorCode.TEXT_EMPTY, article.id(), "the document has no text"))
                : Optional.empty();
    }
}
