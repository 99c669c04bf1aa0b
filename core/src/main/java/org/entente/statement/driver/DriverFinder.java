package org.entente.statement.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Voices;
import org.entente.statement.clause.Clause;

/** Finds stated reasons: causes, purposes, concessions, reactions. Immutable and safe for use by several threads. */
public final class DriverFinder {
    private final ConnectiveTable table;
    private final LinkFinder links;
    private final AttributionReader attributions;

    /** @param lexicons has the tables under {@code drivers} */
    public DriverFinder(Lexicons lexicons) {
        table = new ConnectiveTable(lexicons);
        links = new LinkFinder(table);
        attributions = new AttributionReader(lexicons);
    }

    /** The reasons that {@code document} states for what states and those who act for them do, in order of the text. */
    public List<Driver> find(Document document, Mentions mentions, List<Event> events) {
        List<Driver> drivers = new ArrayList<>();
        List<Link> found = links.find(document);
        if (found.isEmpty()) {
            return drivers;
        }
        Voices voices = attributions.read(document, mentions);
        for (Link link : found) {
            driver(document, mentions, events, link, voices).ifPresent(drivers::add);
        }
        return drivers;
    }

    private Optional<Driver> driver(
            Document document, Mentions mentions, List<Event> events, Link link, Voices voices) {
        String cause = words(document, link.cause());
        String effect = words(document, link.effect());
        List<String> parties = parties(document, mentions, link);
        if (cause.isEmpty() || effect.isEmpty() || parties.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(link.sentence());
        Optional<Event> from = event(document, events, link.cause());
        Optional<Event> to = event(document, events, link.effect());
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(sentence.span(), document.text())));
        String id = ContentId.of(
                "driver",
                document.article().id(),
                link.type().label(),
                cause,
                effect,
                Integer.toString(sentence.token(link.word()).span().start()));
        return Optional.of(new Driver(
                id,
                document.article().id(),
                link.type(),
                cause,
                effect,
                from.map(Event::id),
                to.map(Event::id),
                parties,
                hedged(document, link),
                voices.of(sentence, sentence.token(link.word())),
                evidence,
                "driver/" + link.rule()));
    }

    private static String words(Document document, Link.Piece piece) {
        return piece.isEmpty()
                ? ""
                : Clause.words(document.sentences().get(piece.sentence()), document.text(), piece.first(), piece.end());
    }

    private static List<String> parties(Document document, Mentions mentions, Link link) {
        TreeSet<String> codes = new TreeSet<>();
        for (Link.Piece piece : List.of(link.cause(), link.effect())) {
            for (Mention mention : mentions.in(document.sentences().get(piece.sentence()))) {
                if (piece.covers(mention.head())) {
                    mention.actors().stream()
                            .map(a -> a.code())
                            .filter(c -> !c.isEmpty())
                            .forEach(codes::add);
                }
            }
        }
        if (codes.isEmpty()) {
            codes.addAll(codesOf(mentions.in(document.sentences().get(link.sentence()))));
        }
        return List.copyOf(codes);
    }

    private static Set<String> codesOf(List<Mention> all) {
        TreeSet<String> codes = new TreeSet<>();
        all.forEach(m ->
                m.actors().stream().map(a -> a.code()).filter(c -> !c.isEmpty()).forEach(codes::add));
        return codes;
    }

    private boolean hedged(Document document, Link link) {
        Sentence sentence = document.sentences().get(link.sentence());
        Set<Integer> near = new TreeSet<>();
        Token at = sentence.token(link.word());
        for (int i = 0; i < sentence.size(); i++) {
            near.add(at.index());
            sentence.children(at).forEach(c -> near.add(c.index()));
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                break;
            }
            at = head.get();
        }
        sentence.children(sentence.token(
                        link.effect().sentence() == link.sentence()
                                ? link.effect().head()
                                : link.word()))
                .forEach(c -> near.add(c.index()));
        return near.stream()
                .filter(i -> link.type() != Driver.Type.PURPOSE || !link.cause().covers(i))
                .map(sentence::token)
                .anyMatch(t -> !t.isNoun() && table.isHedge(Clause.lemma(t)));
    }

    /** The event that {@code piece} tells: one whose evidence and participants stand in it. */
    private static Optional<Event> event(Document document, List<Event> events, Link.Piece piece) {
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(piece.sentence());
        Span span = sentence.token(piece.first())
                .span()
                .union(sentence.token(piece.end() - 1).span());
        return events.stream()
                .filter(e -> e.evidence().stream().anyMatch(v -> v.span().overlaps(span)))
                .filter(e -> e.actors().stream().anyMatch(p -> span.contains(p.span())))
                .findFirst();
    }
}
