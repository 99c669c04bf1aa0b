package org.entente.format;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Event;

/** A layout of events in lines. Implementations are immutable and safe for use by several threads. */
public interface EventFormat {
    /** The lines that come before the first event. */
    List<String> header();

    /** The lines of one event. */
    List<String> lines(Event event, Article article);
}
