package org.entente.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorFinder;
import org.entente.event.EventFinder;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Problem;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.statement.StatementFinder;
import org.entente.text.DocumentParser;
import org.entente.text.Furniture;
import org.entente.text.Screening;

/**
 * Codes one article: text in, sourced statements out. Stateless and deterministic, without I/O, safe for use by several
 * threads.
 */
public final class Coder {
    private final Screening screening;
    private final Furniture furniture;
    private final DocumentParser parser;
    private final ActorFinder actors;
    private final EventFinder events;
    private final StatementFinder statements;

    public Coder(
            Screening screening,
            Furniture furniture,
            DocumentParser parser,
            ActorFinder actors,
            EventFinder events,
            StatementFinder statements) {
        this.screening = screening;
        this.furniture = furniture;
        this.parser = parser;
        this.actors = actors;
        this.events = events;
        this.statements = statements;
    }

    /** What {@code article} says of relations between states. Never throws for what a text holds. */
    public CodingResult code(Article article) {
        Optional<Problem> unfit = screening.check(article);
        if (unfit.isPresent()) {
            return new CodingResult.Rejected(article.id(), unfit.get());
        }
        Document split = parser.split(article, furniture.in(article));
        Mentions mentions = actors.find(split);
        Document parsed = parseWhatMatters(split, mentions);
        var candidates = events.find(parsed, mentions);
        List<Statement> found = new ArrayList<>(statements.find(parsed, mentions, candidates));
        found.sort(Comparator.comparing(s -> s.evidence().get(0).span()));
        return new CodingResult.Coded(article.id(), found, parsed.sentences().size());
    }

    private Document parseWhatMatters(Document document, Mentions mentions) {
        List<Sentence> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(mentions.touch(sentence) ? parser.parse(sentence) : sentence);
        }
        return new Document(document.article(), sentences);
    }
}
