package org.entente.text;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Span;

/** Finds what belongs to the page and not to the report: menus, credits, repeated titles, advertisements. */
public final class Furniture {
    /** Pieces of the article's text that are not to be coded, in order, not overlapping. */
    public List<Span> in(Article article) {
        return List.of();
    }
}
