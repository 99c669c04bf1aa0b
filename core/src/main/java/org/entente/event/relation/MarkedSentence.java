package org.entente.event.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * The words of a sentence, each inside the source, inside the target, or outside both.
 *
 * @param words as written
 * @param sides of each word
 */
public record MarkedSentence(List<String> words, List<Side> sides) {
    /** Where a word stands. */
    public enum Side {
        SOURCE,
        TARGET,
        OUTSIDE
    }

    private static final Pattern WORD = Pattern.compile(
            "(?i)(?:[a-z]\\.){2,}|\\b(?:mr|mrs|ms|dr|gen|col|lt|sgt|st|gov|sen|rep|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\\.|"
                    + "n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b|[\\p{L}\\p{M}]+?(?=n['’]t\\b)|[\\p{L}\\p{M}\\p{N}]+(?:[-&][\\p{L}\\p{M}\\p{N}]+)*|"
                    + "[$€£][\\d.,]*\\d|[^\\s\\p{L}\\p{N}]");

    public MarkedSentence {
        words = List.copyOf(words);
        sides = List.copyOf(sides);
        if (words.size() != sides.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + sides.size() + " sides");
        }
    }

    /** A sentence as plain text, with the pieces of it that name the source and the target. */
    public static MarkedSentence of(String text, List<Span> source, List<Span> target) {
        List<String> words = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
            sides.add(side(new Span(m.start(), m.end()), source, target));
        }
        return new MarkedSentence(words, sides);
    }

    /** A sentence that was split into tokens, and the pieces of the article that name the source and the target. */
    public static MarkedSentence of(Sentence sentence, List<Span> source, List<Span> target) {
        List<String> words = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.add(token.text());
            sides.add(side(token.span(), source, target));
        }
        return new MarkedSentence(words, sides);
    }

    /** Text with {@code <s>source</s>} and {@code <t>target</t>} in it, once or more often, or one inside the other. */
    public static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        int s = -1;
        int t = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith("<s>", i)) {
                s = text.length();
                i += 2;
            } else if (marked.startsWith("<t>", i)) {
                t = text.length();
                i += 2;
            } else if (marked.startsWith("</s>", i) && s >= 0) {
                source.add(new Span(s, text.length()));
                i += 3;
            } else if (marked.startsWith("</t>", i) && t >= 0) {
                target.add(new Span(t, text.length()));
                i += 3;
            } else {
                text.append(marked.charAt(i));
            }
        }
        return of(text.toString(), source, target);
    }

    /** The first place of {@code piece} in {@code text}, if it is there. */
    public static Optional<Span> find(String text, String piece) {
        String wanted = piece.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int at = text.indexOf(wanted);
        if (at < 0) {
            at = text.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
        }
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + wanted.length()));
    }

    private static Side side(Span word, List<Span> source, List<Span> target) {
        Optional<Span> in = shortest(word, source);
        Optional<Span> to = shortest(word, target);
        if (in.isPresent() && to.isPresent()) {
            return in.get().length() <= to.get().length() ? Side.SOURCE : Side.TARGET;
        }
        return in.isPresent() ? Side.SOURCE : to.isPresent() ? Side.TARGET : Side.OUTSIDE;
    }

    private static Optional<Span> shortest(Span word, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.overlaps(word))
                .min((a, b) -> Integer.compare(a.length(), b.length()));
    }
}
