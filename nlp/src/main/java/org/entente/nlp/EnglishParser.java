package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.text.DocumentParser;

/** English text: sentences, tokens, tags, lemmas and dependencies. Safe for use by several threads. */
public final class EnglishParser implements DocumentParser {
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "a", "an", "this", "that", "these", "those");

    private final SentenceSplitter splitter;
    private final Lemmatizer lemmatizer;

    /** A parser with the packaged lexicons. */
    public EnglishParser() {
        this(Lexicons.packaged());
    }

    public EnglishParser(Lexicons lexicons) {
        splitter = new SentenceSplitter(lexicons);
        lemmatizer = new Lemmatizer(lexicons);
    }

    @Override
    public Document split(Article article, List<Span> furniture) {
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Cut cut : splitter.split(article.text(), furniture)) {
            List<Token> tokens = new ArrayList<>(cut.tokens().size());
            for (Span span : cut.tokens()) {
                String form = span.of(article.text());
                String tag = tag(form, tokens.isEmpty());
                tokens.add(new Token(tokens.size(), span, form, lemmatizer.lemma(form, tag), tag));
            }
            Span whole = cut.tokens().get(0).union(cut.tokens().get(tokens.size() - 1));
            sentences.add(new Sentence(sentences.size(), cut.paragraph(), whole, tokens));
        }
        return new Document(article, sentences);
    }

    @Override
    public Sentence parse(Sentence sentence) {
        int root = 0;
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                root = token.index();
                break;
            }
        }
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            tokens.add(token.index() == root ? token.under(Token.ROOT, "root") : token.under(root, "dep"));
        }
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    private static String tag(String form, boolean first) {
        char c = form.charAt(0);
        String word = form.toLowerCase(Locale.ROOT);
        if (Character.isDigit(c)) {
            return "CD";
        }
        if (!Character.isLetter(c)) {
            return form.equals("'s") || form.equals("’s") ? "POS" : ".,:".contains(form) ? form : ":";
        }
        if (FUNCTION_WORDS.contains(word)) {
            return "DT";
        }
        if (Character.isUpperCase(c) && !first) {
            return "NNP";
        }
        return word.endsWith("ed") ? "VBD" : word.endsWith("ing") ? "VBG" : word.endsWith("ly") ? "RB" : "NN";
    }
}
