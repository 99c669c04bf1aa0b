package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span without the marks
 * @param first index of the sentence where they begin
 * @param last index of the sentence where they end
 */
public record Quotation(Span span, int first, int last) {
    /** The quotations of {@code document}, in order. A quotation ends at the latest with its paragraph. */
    public static List<Quotation> in(Document document) {
        List<Quotation> found = new ArrayList<>();
        String text = document.text();
        List<Sentence> sentences = document.sentences();
        int from = 0;
        while (from < sentences.size()) {
            int to = from;
            while (to + 1 < sentences.size()
                    && sentences.get(to + 1).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            scan(
                    text,
                    sentences.subList(from, to + 1),
                    new Span(
                            Math.max(0, sentences.get(from).span().start() - 1),
                            Math.min(text.length(), sentences.get(to).span().end() + 1)),
                    found);
            from = to + 1;
        }
        return found;
    }

    private static void scan(String text, List<Sentence> sentences, Span paragraph, List<Quotation> found) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean closes = c == '\u201d' || (c == '"' && open >= 0);
            if (closes && open >= 0) {
                add(sentences, open, i, found);
                open = -1;
            } else if (c == '\u201c' || (c == '"' && open < 0)) {
                open = i + 1;
            }
        }
        if (open >= 0) {
            add(sentences, open, paragraph.end(), found);
        }
    }

    private static void add(List<Sentence> sentences, int start, int end, List<Quotation> found) {
        Span span = new Span(start, Math.max(start, end));
        int first = -1;
        int last = -1;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                first = first < 0 ? sentence.index() : first;
                last = sentence.index();
            }
        }
        if (first >= 0 && span.length() > 0) {
            found.add(new Quotation(span, first, last));
        }
    }
}
