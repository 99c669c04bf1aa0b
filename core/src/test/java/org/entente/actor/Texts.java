package org.entente.actor;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Short texts as documents, and the tiny registry of invented countries. */
final class Texts {
    static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final Pattern SENTENCE = Pattern.compile("(?:Mr\\.|[^.!?])+[.!?]?[”\"]?");

    private Texts() {}

    static Registry tiny() {
        return Registry.load(Lexicons.only(folder()));
    }

    static Path folder() {
        try {
            return Path.of(Texts.class.getResource("/actor/lexicon").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document document(String text) {
        return document(text, DAY);
    }

    static Document document(String text, LocalDate day) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher m = SENTENCE.matcher(text);
        while (m.find()) {
            int start = m.start();
            PlainText.sentence(m.group()).ifPresent(s -> sentences.add(shifted(s, start, sentences.size())));
        }
        return new Document(new Article("test", Optional.of(day), text), sentences);
    }

    private static Sentence shifted(Sentence sentence, int by, int index) {
        List<Token> tokens = sentence.tokens().stream()
                .map(t -> new Token(t.index(), shifted(t.span(), by), t.text(), t.lemma(), t.tag()))
                .toList();
        return new Sentence(index, 0, shifted(sentence.span(), by), tokens);
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
