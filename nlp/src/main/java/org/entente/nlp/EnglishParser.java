package org.entente.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.internal.Model;
import org.entente.nlp.internal.State;
import org.entente.nlp.internal.Tagger;
import org.entente.nlp.internal.TreeBuilder;
import org.entente.nlp.internal.Words;
import org.entente.text.DocumentParser;

/**
 * English text: sentences and tokens by rules, tags and dependencies by a model that was trained on public-domain text (see
 * {@code english.manifest.json} beside the model), lemmas by rules. Parsing takes time in proportion to a sentence's length. Safe for use by
 * several threads.
 */
public final class EnglishParser implements DocumentParser {
    private static final String MODEL = "english.model";

    private final SentenceSplitter splitter;
    private final Lemmatizer lemmatizer;
    private final Model model;
    private final Tagger tagger;
    private final TreeBuilder builder;

    /** A parser with the packaged lexicons and model. */
    public EnglishParser() {
        this(Lexicons.packaged());
    }

    /**
     * A parser with the packaged model.
     *
     * @param lexicons what is known of English words
     * @throws EntenteException if the model or a table cannot be read
     */
    public EnglishParser(Lexicons lexicons) {
        this(lexicons, packagedModel());
    }

    EnglishParser(Lexicons lexicons, Model model) {
        splitter = new SentenceSplitter(lexicons);
        lemmatizer = new Lemmatizer(lexicons);
        this.model = model;
        tagger = new Tagger(model);
        builder = new TreeBuilder(model);
    }

    private static Model packagedModel() {
        try (InputStream in = EnglishParser.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            return Model.read(in);
        } catch (IOException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.INTERNAL, MODEL, "the parser's model cannot be read: " + e.getMessage()), e);
        }
    }

    @Override
    public Document split(Article article, List<Span> furniture) {
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Cut cut : splitter.split(article.text(), furniture)) {
            List<Span> spans = cut.tokens();
            List<Token> tokens = tagged(article.text(), spans);
            Span whole = spans.get(0).union(spans.get(spans.size() - 1));
            sentences.add(new Sentence(sentences.size(), cut.paragraph(), whole, tokens));
        }
        return new Document(article, sentences);
    }

    private List<Token> tagged(String text, List<Span> spans) {
        List<String> forms = spans.stream().map(span -> span.of(text)).toList();
        int[] tags = tagger.tag(forms, new Words(forms));
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            String form = forms.get(i);
            String tag = model.tags().name(tags[i]);
            tokens.add(new Token(i, spans.get(i), form, lemmatizer.lemma(form, tag), tag));
        }
        return tokens;
    }

    @Override
    public Sentence parse(Sentence sentence) {
        int[] tags = new int[sentence.size()];
        for (int i = 0; i < tags.length; i++) {
            int tag = model.tags().number(sentence.token(i).tag());
            tags[i] = tag >= 0 ? tag : model.tags().number("NN");
        }
        Words words = new Words(sentence.tokens().stream().map(Token::text).toList());
        State state = builder.parse(words, tags);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            tokens.add(token.under(state.head(i), model.labels().name(state.label(i))));
        }
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }
}
