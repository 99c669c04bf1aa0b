package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Attribution;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Utterance;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Quotation;
import org.entente.statement.attribution.Saying;
import org.entente.statement.attribution.Saying.Manner;
import org.entente.statement.attribution.Voices;
import org.entente.statement.tree.Clause;

/**
 * Finds what is said by whom: clauses under verbs of saying, "according to", "as noted by", and quotations, which belong to the
 * nearest verb of saying, to "in her words", or, where there is neither, to whoever spoke before. Immutable and safe for use by
 * several threads.
 */
public final class UtteranceFinder {
    /** Fewer words than this between marks are a term and no utterance, unless a verb is among them. */
    private static final int TERM = 5;

    private final AttributionReader attributions;

    public UtteranceFinder(Lexicons lexicons) {
        this.attributions = new AttributionReader(lexicons);
    }

    /** The utterances of {@code document}, in order of the text. */
    public List<Utterance> find(Document document, Mentions mentions) {
        Voices voices = attributions.read(document, mentions);
        List<Found> found = new ArrayList<>();
        List<Quotation> left = new ArrayList<>(voices.quotations());
        for (Sentence sentence : document.sentences()) {
            for (Saying saying : voices.sayings(sentence)) {
                if (saying.manner() != Manner.NAMED && saying.speaker().isPresent()) {
                    found.add(clause(document, voices, sentence, saying, left));
                }
            }
        }
        for (Quotation quotation : left) {
            quote(document, voices, quotation, found).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(f -> f.evidence));
        Set<Utterance> utterances = new LinkedHashSet<>();
        found.forEach(f -> utterances.add(utterance(document, f)));
        return List.copyOf(utterances);
    }

    private record Found(
            String speaker, Span content, boolean quoted, Attribution attribution, Span evidence, String rule) {}

    /** A clause under a verb of saying, with the rest of a quotation that begins in it. */
    private static Found clause(
            Document document, Voices voices, Sentence sentence, Saying saying, List<Quotation> left) {
        Span content = content(sentence, saying);
        boolean quoted = false;
        for (Quotation quotation : List.copyOf(left)) {
            if (quotation.span().overlaps(content) && isUtterance(document, quotation)) {
                left.remove(quotation);
                quoted = true;
                content = content.union(quotation.span());
            }
        }
        String speaker = voices.speaker(sentence, saying);
        Attribution attribution = saying.manner() == Manner.DENIED
                ? new Attribution.Denied(speaker, saying.saying(), Optional.empty(), saying.span())
                : new Attribution.Claimed(speaker, saying.saying(), Optional.empty(), saying.span());
        return new Found(speaker, content, quoted, attribution, content.union(saying.span()), "saying");
    }

    private static Span content(Sentence sentence, Saying saying) {
        int first = saying.content().index();
        int last = first;
        for (Token token : sentence.tokens()) {
            boolean said = saying.holds(sentence, token) && !(Clause.is(token, "punct") && token.index() > last + 1);
            if (said) {
                first = Math.min(first, token.index());
                last = Math.max(last, token.index());
            }
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private static boolean isUtterance(Document document, Quotation quotation) {
        int words = 0;
        boolean verb = false;
        for (int i = quotation.first(); i <= quotation.last(); i++) {
            for (Token token : document.sentences().get(i).tokens()) {
                if (quotation.span().contains(token.span())
                        && Character.isLetter(token.text().charAt(0))) {
                    words++;
                    verb = verb || token.isVerb() || token.tag().equals("MD");
                }
            }
        }
        return words >= TERM || (verb && words >= 2);
    }

    /** A quotation outside every clause under a verb of saying. */
    private static Optional<Found> quote(Document document, Voices voices, Quotation quotation, List<Found> found) {
        if (!isUtterance(document, quotation)) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(quotation.first());
        Optional<Found> byName = inWords(voices, sentence, quotation);
        return byName.or(() -> bySaying(document, voices, quotation))
                .or(() -> byPrevious(document, sentence, quotation, found));
    }

    /** "In the minister's words, …", "in the words of the minister". */
    private static Optional<Found> inWords(Voices voices, Sentence sentence, Quotation quotation) {
        for (Token token : sentence.tokens()) {
            boolean words = Set.of("words", "word", "phrase", "formulation", "quote", "remark", "remarks", "message")
                    .contains(Clause.lower(token));
            Optional<Token> speaker = words && sentence.parsed()
                    ? sentence.child(token, "nmod:poss").or(() -> sentence.child(token, "nmod"))
                    : Optional.empty();
            if (speaker.isPresent() && !quotation.span().contains(token.span())) {
                String name = voices.name(sentence, speaker.get());
                Span span = token.span().union(speaker.get().span());
                return Optional.of(new Found(
                        name,
                        quotation.span(),
                        true,
                        new Attribution.Claimed(name, "", Optional.empty(), span),
                        quotation.span().union(span),
                        "in-words"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> bySaying(Document document, Voices voices, Quotation quotation) {
        return voices.nearestSaying(quotation)
                .filter(p -> p.saying().speaker().isPresent())
                .map(p -> {
                    Sentence sentence = document.sentences().get(p.sentence());
                    String speaker = voices.speaker(sentence, p.saying());
                    return new Found(
                            speaker,
                            quotation.span(),
                            true,
                            new Attribution.Claimed(
                                    speaker,
                                    p.saying().saying(),
                                    Optional.empty(),
                                    p.saying().span()),
                            quotation.span(),
                            "quote-in-sentence");
                });
    }

    /** Whoever spoke last in the same paragraph. */
    private static Optional<Found> byPrevious(
            Document document, Sentence sentence, Quotation quotation, List<Found> found) {
        return found.stream()
                .filter(f -> f.evidence.start() < quotation.span().start())
                .filter(f -> paragraph(document, f.evidence.start()) == sentence.paragraph())
                .max(Comparator.comparing(f -> f.evidence))
                .map(f -> new Found(
                        f.speaker,
                        quotation.span(),
                        true,
                        new Attribution.Claimed(f.speaker, "", Optional.empty(), quotation.span()),
                        quotation.span(),
                        "quote-after-speaker"));
    }

    private static int paragraph(Document document, int offset) {
        return document.sentences().stream()
                .filter(s -> s.span().start() <= offset && offset <= s.span().end())
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(-1);
    }

    private static Utterance utterance(Document document, Found found) {
        String text = document.text();
        String story = document.article().id();
        String content = found.content.of(text);
        return new Utterance(
                ContentId.of(story, "attribution", found.speaker, content, found.evidence.toString()),
                story,
                found.speaker,
                content,
                found.quoted,
                found.attribution,
                List.of(Evidence.of(found.evidence, text)),
                found.rule);
    }
}
