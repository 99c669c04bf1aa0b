package org.entente.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Trees kept in a file in CoNLL-U, each under a line {@code # text = …}, so that tests need no parser. */
public final class Trees {
    private static final String TEXT = "# text = ";

    private final Map<String, Document> byText = new LinkedHashMap<>();

    private Trees() {}

    /** The trees of a file beside this class. */
    public static Trees of(String file) {
        Trees trees = new Trees();
        String text = "";
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (String line : read(file).split("\n", -1)) {
            if (line.startsWith(TEXT)) {
                trees.put(text, sentences);
                text = line.substring(TEXT.length());
                sentences = new ArrayList<>();
            } else if (line.isBlank() && !tokens.isEmpty()) {
                Span span =
                        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
                sentences.add(new Sentence(sentences.size(), 0, span, tokens));
                tokens = new ArrayList<>();
            } else if (!line.isBlank()) {
                int from = tokens.isEmpty() && sentences.isEmpty()
                        ? 0
                        : tokens.isEmpty()
                                ? sentences.get(sentences.size() - 1).span().end()
                                : tokens.get(tokens.size() - 1).span().end();
                tokens.add(token(line.split("\t", -1), tokens.size(), text, from));
            }
        }
        trees.put(text, sentences);
        return trees;
    }

    private static Token token(String[] cells, int index, String text, int from) {
        int start = text.indexOf(cells[1], from);
        Span span = new Span(start, start + cells[1].length());
        return new Token(index, span, cells[1], cells[2], cells[4], Integer.parseInt(cells[6]) - 1, cells[7]);
    }

    private void put(String text, List<Sentence> sentences) {
        if (!text.isEmpty()) {
            byText.put(text, new Document(new Article("case", Optional.empty(), text), sentences));
        }
    }

    /** The document of {@code text}. */
    public Document get(String text) {
        return Objects.requireNonNull(byText.get(text), () -> "no tree of: " + text);
    }

    private static String read(String file) {
        try (InputStream in = Trees.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
