package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Lexicons;
import org.entente.model.Span;

/**
 * Cuts a text into paragraphs, sentences and tokens. The end of a paragraph ends a sentence, so headings and list items are
 * sentences of their own; so are the dateline of a dispatch and the speaker's name before a colon in a transcript. Marks that
 * only introduce a list item are left out. Immutable.
 */
public final class SentenceSplitter {
    /** No sentence is longer, in tokens; a longer one is cut after a mark near the limit. */
    static final int LONGEST = 250;

    private static final int LONGEST_DATELINE = 16;
    private static final int LONGEST_SPEAKER = 8;

    private final Tokenizer tokenizer;
    private final Abbreviations abbreviations;

    /** A splitter that knows the abbreviations and compounds of {@code lexicons}. */
    public SentenceSplitter(Lexicons lexicons) {
        abbreviations = new Abbreviations(lexicons);
        tokenizer = new Tokenizer(abbreviations, new Compounds(lexicons));
    }

    /**
     * One sentence as cut.
     *
     * @param paragraph which paragraph of the text it stands in, from 0
     * @param tokens at least one, in order
     */
    public record Cut(int paragraph, List<Span> tokens) {
        public Cut {
            tokens = List.copyOf(tokens);
        }
    }

    /** The sentences of {@code text} outside {@code furniture}, in order. */
    public List<Cut> split(String text, List<Span> furniture) {
        List<Cut> cuts = new ArrayList<>();
        int paragraph = 0;
        for (Span piece : Paragraphs.of(text, furniture)) {
            List<Span> tokens = withoutBullet(text, tokenizer.tokens(text, piece.start(), piece.end()));
            if (!tokens.isEmpty()) {
                splitParagraph(text, tokens, paragraph, cuts);
                paragraph++;
            }
        }
        return cuts;
    }

    private static List<Span> withoutBullet(String text, List<Span> tokens) {
        int first = 0;
        while (first < tokens.size() - 1 && isBulletToken(text, tokens.get(first))) {
            first++;
        }
        return tokens.subList(first, tokens.size());
    }

    private static boolean isBulletToken(String text, Span token) {
        char c = text.charAt(token.start());
        return Characters.isBullet(c) || (token.length() == 1 && (Characters.isDash(c) || c == '-' || c == '>'));
    }

    private void splitParagraph(String text, List<Span> tokens, int paragraph, List<Cut> out) {
        int start = Math.max(dateline(text, tokens), speaker(text, tokens));
        if (start > 0) {
            out.add(new Cut(paragraph, tokens.subList(0, start)));
        }
        int first = start;
        int quotes = 0;
        for (int i = start; i < tokens.size(); i++) {
            quotes += is(text, tokens.get(i), "\"") ? 1 : 0;
            int last = endAt(text, tokens, i, quotes);
            if (last >= i || i == tokens.size() - 1) {
                int end = Math.max(last, i) + 1;
                for (int k = i + 1; k < end; k++) {
                    quotes += is(text, tokens.get(k), "\"") ? 1 : 0;
                }
                addLimited(text, tokens.subList(first, end), paragraph, out);
                first = end;
                i = end - 1;
            }
        }
    }

    private static void addLimited(String text, List<Span> tokens, int paragraph, List<Cut> out) {
        int from = 0;
        while (tokens.size() - from > LONGEST) {
            int to = from + LONGEST;
            int at = to;
            while (at > from + LONGEST / 2
                    && !is(text, tokens.get(at - 1), ";")
                    && !is(text, tokens.get(at - 1), ",")) {
                at--;
            }
            to = at > from + LONGEST / 2 ? at : to;
            out.add(new Cut(paragraph, tokens.subList(from, to)));
            from = to;
        }
        if (from < tokens.size()) {
            out.add(new Cut(paragraph, tokens.subList(from, tokens.size())));
        }
    }

    /** Index of the last token of the sentence that the token at {@code i} ends, closing marks included; -1 where it ends none. */
    private int endAt(String text, List<Span> tokens, int i, int quotes) {
        Span token = tokens.get(i);
        char c = text.charAt(token.end() - 1);
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return -1;
        }
        int last = i;
        boolean open = quotes % 2 == 1;
        while (last + 1 < tokens.size() && closes(text, tokens.get(last + 1), tokens.get(last), open)) {
            last++;
            open &= !is(text, tokens.get(last), "\"");
        }
        if (last == tokens.size() - 1) {
            return last;
        }
        boolean word = token.length() > 1 && Character.isLetterOrDigit(text.charAt(token.start()));
        boolean ends = word ? abbreviationEnds(text, tokens, i, last) : markEnds(text, tokens, i, last);
        return ends ? last : -1;
    }

    private static boolean closes(String text, Span token, Span before, boolean open) {
        char c = text.charAt(token.start());
        if (c == '"') {
            return open && token.start() == before.end();
        }
        boolean note = c == '[' && token.length() > 1;
        boolean sameMark = token.start() == before.end() && (c == '.' || c == '!' || c == '?' || c == '…');
        boolean closing = c == ')'
                || c == ']'
                || c == '}'
                || c == '”'
                || c == '»'
                || ((c == '’' || c == '\'')
                        && token.end() - token.start() <= 2
                        && !Character.isLetter(text.charAt(token.end() - 1)));
        return note || sameMark || (closing && (token.start() == before.end() || c == '”'));
    }

    private boolean markEnds(String text, List<Span> tokens, int i, int last) {
        Span mark = tokens.get(i);
        char c = text.charAt(mark.start());
        char next = firstLetter(text, tokens, last + 1);
        char following = text.charAt(tokens.get(last + 1).start());
        if (following == '.' || Character.isLowerCase(next) || ",;:)]".indexOf(following) >= 0) {
            return false;
        }
        if (c == '…' || mark.length() > 1 && c == '.') {
            return i > 0 && Characters.isUpper(next) && last + 2 < tokens.size();
        }
        if (c != '.' && last > i && (Characters.isDash(following) || following == '-')) {
            return false;
        }
        return true;
    }

    private boolean abbreviationEnds(String text, List<Span> tokens, int i, int last) {
        String form = tokens.get(i).of(text);
        if (!form.endsWith(".")) {
            return markAfterWord(form);
        }
        Abbreviations.Kind kind = abbreviations.kind(form).orElse(Abbreviations.Kind.INNER);
        String next = tokens.get(last + 1).of(text);
        boolean quoted = Characters.isOpening(next.charAt(0)) && !next.equals("(") && last + 2 < tokens.size();
        String opener = quoted ? tokens.get(last + 2).of(text) : next;
        return switch (kind) {
            case TITLE, NUMBER, INNER -> false;
            case MONTH, DAY -> Characters.isUpper(opener.charAt(0)) && abbreviations.opens(opener);
            case ANY -> last > i && Characters.isUpper(opener.charAt(0)) || abbreviations.opens(opener);
        };
    }

    /** "Yahoo!" and the like: a mark inside a word ends nothing. */
    private static boolean markAfterWord(String form) {
        return form.isEmpty();
    }

    /** The first letter or digit at or after the token at {@code i}, past marks that open; a space where none follows. */
    private static char firstLetter(String text, List<Span> tokens, int i) {
        for (int k = i; k < tokens.size(); k++) {
            char c = text.charAt(tokens.get(k).start());
            if (Character.isLetterOrDigit(c)) {
                return c;
            }
            if (!Characters.isOpening(c)
                    && !Characters.isClosing(c)
                    && !Characters.isDash(c)
                    && c != '-'
                    && c != '…'
                    && c != '.') {
                return ' ';
            }
        }
        return ' ';
    }

    /** How many tokens at the head of a paragraph are a dateline, its dash included: "ROME, Jan. 10 (Agency) —"; 0 where there is none. */
    private static int dateline(String text, List<Span> tokens) {
        Span first = tokens.get(0);
        boolean capitals = first.length() > 2 && Characters.allCapitals(text, first.start(), first.end());
        boolean agency = false;
        for (int i = 0; i < Math.min(tokens.size() - 2, LONGEST_DATELINE); i++) {
            Span token = tokens.get(i);
            char c = text.charAt(token.start());
            if (i > 0 && isSpacedDash(text, tokens, i)) {
                return capitals || agency ? i + 1 : 0;
            }
            boolean word = Character.isLetter(c);
            if (word && !agency && i > 0 && capitals && !Characters.isUpper(c)) {
                return 0;
            }
            if (word && !Characters.isUpper(c) && !is(text, token, "de") && !is(text, token, "and")) {
                return 0;
            }
            if (!word && !Character.isDigit(c) && ",./()".indexOf(c) < 0) {
                return 0;
            }
            agency |= c == ')';
        }
        return 0;
    }

    private static boolean isSpacedDash(String text, List<Span> tokens, int i) {
        Span token = tokens.get(i);
        char c = text.charAt(token.start());
        boolean dash = Characters.isDash(c) || c == '-';
        boolean spaced = c != '-'
                || token.length() > 1
                || (token.start() > tokens.get(i - 1).end()
                        && token.end() < tokens.get(i + 1).start());
        return dash && spaced && !Character.isLetterOrDigit(text.charAt(token.end() - 1));
    }

    /** How many tokens at the head of a paragraph name who speaks: "MR. BROWN:", "QUESTION:"; 0 where none do. */
    private static int speaker(String text, List<Span> tokens) {
        for (int i = 0; i < Math.min(tokens.size() - 1, LONGEST_SPEAKER); i++) {
            Span token = tokens.get(i);
            if (is(text, token, ":")) {
                return i > 0 ? i + 1 : 0;
            }
            char c = text.charAt(token.start());
            boolean capitals = Characters.allCapitals(text, token.start(), token.end()) && token.length() + i > 0;
            boolean titled = Characters.isUpper(c) && text.charAt(token.end() - 1) == '.';
            if (!capitals && !titled && ",./&-’'".indexOf(c) < 0) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean is(String text, Span token, String mark) {
        return token.length() == mark.length() && text.startsWith(mark, token.start());
    }
}
