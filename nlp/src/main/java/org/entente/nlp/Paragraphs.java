package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Finds the paragraphs of a text. An empty line always ends one; a single line break does too, unless the lines look as if a program
 * had wrapped them at a margin.
 */
final class Paragraphs {
    private static final int NARROWEST_MARGIN = 45;
    private static final int WIDEST_MARGIN = 140;
    private static final int LONGEST_WORD = 22;

    private Paragraphs() {}

    /** The paragraphs of {@code text} outside {@code furniture}, in order; none is blank. */
    static List<Span> of(String text, List<Span> furniture) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (Span gap : furniture) {
            addBlocks(text, from, Math.max(from, gap.start()), paragraphs);
            from = Math.max(from, gap.end());
        }
        addBlocks(text, from, text.length(), paragraphs);
        return paragraphs;
    }

    private static void addBlocks(String text, int from, int to, List<Span> out) {
        List<Span> block = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = trimmed(text, at, end);
            if (line.length() == 0) {
                addBlock(text, block, out);
                block.clear();
            } else {
                block.add(line);
            }
            boolean pair = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        addBlock(text, block, out);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void addBlock(String text, List<Span> lines, List<Span> out) {
        if (!isWrapped(lines)) {
            out.addAll(lines);
            return;
        }
        Span paragraph = lines.get(0);
        for (Span line : lines.subList(1, lines.size())) {
            if (Characters.isBullet(text.charAt(line.start()))) {
                out.add(paragraph);
                paragraph = line;
            } else {
                paragraph = paragraph.union(line);
            }
        }
        out.add(paragraph);
    }

    /** Whether every line but the last reaches so near the longest that the next line's first word may not have found room. */
    private static boolean isWrapped(List<Span> lines) {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (lines.size() < 2 || longest < NARROWEST_MARGIN || longest > WIDEST_MARGIN) {
            return false;
        }
        for (Span line : lines.subList(0, lines.size() - 1)) {
            if (line.length() < longest - LONGEST_WORD) {
                return false;
            }
        }
        return true;
    }
}
