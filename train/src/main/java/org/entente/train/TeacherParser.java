package org.entente.train;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.Lemmatizer;
import org.entente.nlp.SentenceSplitter;
import org.entente.text.DocumentParser;

/** The teacher: CoreNLP's tagger and dependency parser over our own sentences, tokens and lemmas. Safe for use by several threads. */
public final class TeacherParser implements DocumentParser {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final SentenceSplitter splitter;
    private final Lemmatizer lemmatizer;
    private final MaxentTagger tagger;
    private final DependencyParser parser;

    /** Loads the teacher's models from the class path, which takes some seconds and 2 GB. */
    public TeacherParser() {
        Lexicons lexicons = Lexicons.packaged();
        splitter = new SentenceSplitter(lexicons);
        lemmatizer = new Lemmatizer(lexicons);
        tagger = new MaxentTagger(TAGGER);
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }

    @Override
    public Document split(Article article, List<Span> furniture) {
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Cut cut : splitter.split(article.text(), furniture)) {
            List<Word> words = new ArrayList<>(cut.tokens().size());
            for (Span span : cut.tokens()) {
                words.add(new Word(treebankForm(span.of(article.text()))));
            }
            List<TaggedWord> tagged = tagger.apply(words);
            List<Token> tokens = new ArrayList<>(cut.tokens().size());
            for (int i = 0; i < tagged.size(); i++) {
                Span span = cut.tokens().get(i);
                String form = span.of(article.text());
                String tag = tagged.get(i).tag();
                tokens.add(new Token(i, span, form, lemmatizer.lemma(form, tag), tag));
            }
            Span whole = cut.tokens().get(0).union(cut.tokens().get(tokens.size() - 1));
            sentences.add(new Sentence(sentences.size(), cut.paragraph(), whole, tokens));
        }
        return new Document(article, sentences);
    }

    @Override
    public Sentence parse(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            String form = treebankForm(token.text());
            label.setWord(form);
            label.setValue(form);
            label.setTag(token.tag());
            labels.add(label);
        }
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, Token.UNPARSED);
        for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
            IndexedWord dependent = arc.dep();
            heads[dependent.index() - 1] =
                    arc.gov().index() == 0 ? Token.ROOT : arc.gov().index() - 1;
            relations[dependent.index() - 1] = arc.reln().toString();
        }
        return withTree(sentence, heads, relations);
    }

    /** The sentence with the tree, which is mended where the teacher leaves a word out or gives more than one root. */
    static Sentence withTree(Sentence sentence, int[] heads, String[] relations) {
        int root = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == Token.ROOT && root < 0) {
                root = i;
            }
        }
        root = Math.max(root, 0);
        List<Token> tokens = new ArrayList<>(heads.length);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (i == root) {
                tokens.add(token.under(Token.ROOT, "root"));
            } else {
                tokens.add(
                        heads[i] < 0
                                ? token.under(root, heads[i] == Token.ROOT ? "parataxis" : "punct")
                                : token.under(heads[i], relations[i]));
            }
        }
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    /** A token as the treebanks write it that the teacher has learned from. */
    static String treebankForm(String form) {
        return switch (form) {
            case "“", "«", "„" -> "``";
            case "”", "»" -> "''";
            case "\"" -> "\"";
            case "‘" -> "`";
            case "’" -> "'";
            case "—", "–", "―", "−" -> "--";
            case "…" -> "...";
            default ->
                form.replace('’', '\'').replace("[", "").replace("]", "").isEmpty()
                        ? form
                        : mended(form.replace('’', '\'').replace('ʼ', '\'').replace('–', '-'));
        };
    }

    private static String mended(String form) {
        return form.length() > 3 && form.charAt(0) == '[' && Character.isLetter(form.charAt(1))
                ? form.replace("[", "").replace("]", "")
                : form;
    }
}
