package org.entente.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Span;

/**
 * Finds words and marks in English text, much as the Penn Treebank and Universal Dependencies cut them: clitics ("'s", "n't") and
 * marks stand alone, abbreviations keep their stop, hyphenated words stay whole save where the hyphen joins two names. A
 * token is always a piece of the text. Immutable.
 */
public final class Tokenizer {
    private static final Set<String> CLITIC_WORDS =
            Set.of("'s", "'m", "'d", "'re", "'ve", "'ll", "'em", "'til", "'till", "'cause", "'twas", "'tis", "n't");
    private static final String TRAILING = ",;:?!%)]}>\"”’'»*†‡";

    private final Abbreviations abbreviations;
    private final Compounds compounds;

    /** A tokenizer that knows the abbreviations and compounds of {@code lexicons}. */
    public Tokenizer(Lexicons lexicons) {
        this(new Abbreviations(lexicons), new Compounds(lexicons));
    }

    Tokenizer(Abbreviations abbreviations, Compounds compounds) {
        this.abbreviations = abbreviations;
        this.compounds = compounds;
    }

    /** The tokens of {@code text[start, end)}, a paragraph, in order. */
    public List<Span> tokens(String text, int start, int end) {
        Scan scan = new Scan(text, end);
        int at = start;
        while (at < end) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at + 1;
            while (stop < end && !Characters.isSpace(text.charAt(stop))) {
                stop++;
            }
            scan.chunk(at, stop);
            at = stop;
        }
        return scan.out;
    }

    /** One pass over one paragraph. */
    private final class Scan {
        private final String text;
        private final int limit;
        private final List<Span> out = new ArrayList<>();

        Scan(String text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        private void emit(int start, int end) {
            if (end > start) {
                out.add(new Span(start, end));
            }
        }

        /** A run without spaces: marks are peeled off its two ends. */
        void chunk(int from, int to) {
            int start = peelFront(from, to);
            if (start >= to) {
                return;
            }
            if (isAddress(start, to)) {
                int end = to;
                while (end > start + 1 && ".,;:!?)\"”’'".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                emit(start, end);
                for (int i = end; i < to; i++) {
                    emit(i, i + 1);
                }
                return;
            }
            Deque<Span> tail = new ArrayDeque<>();
            int end = to;
            int peeled = trailing(start, end);
            while (peeled > 0) {
                tail.push(new Span(end - peeled, end));
                end -= peeled;
                peeled = end > start ? trailing(start, end) : 0;
            }
            if (end > start) {
                core(start, end);
            }
            out.addAll(tail);
        }

        private int peelFront(int from, int to) {
            int start = from;
            while (start < to) {
                int length = leading(start, to);
                if (length == 0) {
                    return start;
                }
                emit(start, start + length);
                start += length;
            }
            return start;
        }

        /** Length of the mark at the front of {@code [start, end)}; 0 where a word begins. */
        private int leading(int start, int end) {
            char c = text.charAt(start);
            if (Characters.isApostrophe(c) || c == '‘') {
                return isCliticWord(start, end) || (start + 1 < end && Character.isDigit(text.charAt(start + 1)))
                        ? 0
                        : run(start, end, c);
            }
            if (c == '[' && isMendedWord(start, end)) {
                return 0;
            }
            if (c == '[' && footnote(start, end) == end - start) {
                return end - start;
            }
            if (Characters.isDash(c) || c == '…' || c == '`') {
                return c == '`' ? run(start, end, c) : 1;
            }
            if (c == '.') {
                int run = run(start, end, '.');
                return run > 1 || start + 1 == end ? run : Character.isDigit(text.charAt(start + 1)) ? 0 : 1;
            }
            if (c == '-') {
                int run = run(start, end, '-');
                return run > 1 || end == start + 1 || Characters.isUpper(text.charAt(start + 1)) ? run : 0;
            }
            return Characters.isOpening(c)
                            || Characters.isClosing(c)
                            || Characters.isBullet(c)
                            || ",;:!?%/|=~".indexOf(c) >= 0
                    ? 1
                    : 0;
        }

        private int run(int start, int end, char c) {
            int at = start;
            while (at < end && text.charAt(at) == c) {
                at++;
            }
            return at - start;
        }

        private boolean isCliticWord(int start, int end) {
            int stop = end;
            while (stop > start + 1 && !Character.isLetter(text.charAt(stop - 1))) {
                stop--;
            }
            return CLITIC_WORDS.contains(text.substring(start, stop)
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replace('‘', '\''));
        }

        /** A word with a letter that an editor put in: "[t]he". */
        private boolean isMendedWord(int start, int end) {
            int close = text.indexOf(']', start);
            return close > start
                    && close <= start + 2
                    && close + 1 < end
                    && Character.isLetter(text.charAt(start + 1))
                    && Character.isLetter(text.charAt(close + 1));
        }

        /** Length of a reference to a note, "[12]", at the end of {@code [start, end)}; 0 where there is none. */
        private int footnote(int start, int end) {
            if (end - start < 3 || text.charAt(end - 1) != ']') {
                return 0;
            }
            int at = end - 2;
            while (at > start && Character.isDigit(text.charAt(at))) {
                at--;
            }
            return at < end - 2 && text.charAt(at) == '[' ? end - at : 0;
        }

        /** Length of the mark at the back of {@code [start, end)}; 0 where a word ends. */
        private int trailing(int start, int end) {
            char c = text.charAt(end - 1);
            int note = footnote(start, end);
            if (note > 0) {
                return note;
            }
            if (c == '.') {
                return trailingStops(start, end);
            }
            if (c == ')' && isOptionalEnding(start, end)) {
                return 0;
            }
            if (Characters.isApostrophe(c) && end - start == 2 && Characters.isApostrophe(text.charAt(start))) {
                return 1;
            }
            if (c == '!' || c == '?') {
                int at = end;
                while (at > start && (text.charAt(at - 1) == '!' || text.charAt(at - 1) == '?')) {
                    at--;
                }
                return end - at;
            }
            if (c == '-') {
                int run = 0;
                while (end - run > start && text.charAt(end - run - 1) == '-') {
                    run++;
                }
                return run > 1 ? run : 0;
            }
            if (c == '\'' && end - start > 1 && text.charAt(end - 2) == '\'') {
                return 2;
            }
            return TRAILING.indexOf(c) >= 0 || Characters.isDash(c) || c == '…' ? 1 : 0;
        }

        private int trailingStops(int start, int end) {
            int run = 0;
            while (end - run > start && text.charAt(end - run - 1) == '.') {
                run++;
            }
            if (run == 2 && keepsStop(start, end - 1)) {
                return 1;
            }
            if (run > 1) {
                return run;
            }
            return keepsStop(start, end) ? 0 : 1;
        }

        /** "minister(s)". */
        private boolean isOptionalEnding(int start, int end) {
            int open = text.lastIndexOf('(', end - 1);
            return open > start
                    && end - open <= 5
                    && Character.isLetter(text.charAt(open - 1))
                    && allSmall(open + 1, end - 1);
        }

        private boolean allSmall(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
            return end > start;
        }

        /** Whether the full stop that ends {@code [start, end)} belongs to the word. */
        private boolean keepsStop(int start, int end) {
            String form = text.substring(start, end);
            if (out.isEmpty() && end < limit && isEnumerator(form)) {
                return true;
            }
            int hyphen = Math.max(form.lastIndexOf('-', form.length() - 3), form.lastIndexOf('–'));
            if (hyphen > 0 && abbreviations.kind(form.substring(hyphen + 1)).isPresent()) {
                form = form.substring(hyphen + 1);
            }
            var kind = abbreviations.kind(form);
            if (kind.isEmpty()) {
                return false;
            }
            String next = wordAfter(end);
            boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
            if (kind.get() == Abbreviations.Kind.NUMBER) {
                return number
                        || (!next.isEmpty()
                                && Characters.allCapitals(next, 0, next.length())
                                && next.length() < 4
                                && form.length() > 2);
            }
            if (form.length() == 2 && kind.get() == Abbreviations.Kind.ANY) {
                return !next.isEmpty()
                        && Characters.isUpper(next.charAt(0))
                        && !abbreviations.opens(next)
                        && Characters.isUpper(form.charAt(0));
            }
            return true;
        }

        /** What numbers an item at the head of a paragraph: "1.", "IV.", "b.". */
        private boolean isEnumerator(String form) {
            int n = form.length() - 1;
            boolean roman = n <= 5 && form.substring(0, n).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
            return (n <= 3 && Characters.allDigits(form, 0, n))
                    || roman
                    || (n == 1 && Character.isLowerCase(form.charAt(0)));
        }

        /** The letters and digits that follow {@code at} after spaces; empty where a mark or the end of the paragraph follows. */
        private String wordAfter(int at) {
            int start = at;
            while (start < limit && Characters.isSpace(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(start, end);
        }

        private boolean isAddress(int start, int end) {
            String form = text.substring(start, end);
            char c = form.charAt(0);
            if (form.contains("://") || form.startsWith("www.")) {
                return true;
            }
            int at = form.indexOf('@');
            boolean tag = (c == '@' || c == '#') && form.length() > 1 && Character.isLetterOrDigit(form.charAt(1));
            return tag || (at > 0 && form.indexOf('.', at) > at && form.indexOf('—') < 0);
        }

        /** A run whose ends are letters or digits: cut at the marks inside it. */
        private void core(int start, int end) {
            if (text.charAt(start) == '[' && isMendedWord(start, end)) {
                word(start, end);
                return;
            }
            int money = currency(start, end);
            if (money > start) {
                emit(start, money);
                chunk(money, end);
                return;
            }
            for (int i = start + 1; i < end - 1; i++) {
                int length = inner(start, i, end);
                if (length > 0) {
                    core(start, i);
                    emit(i, i + length);
                    chunk(i + length, end);
                    return;
                }
                if (text.charAt(i) == '.' && endsSentenceInside(start, i, end)) {
                    chunk(start, i + 1);
                    chunk(i + 1, end);
                    return;
                }
            }
            if (end - start > 1
                    && Characters.isCurrency(text.charAt(end - 1))
                    && Character.isDigit(text.charAt(end - 2))) {
                emit(start, end - 1);
                emit(end - 1, end);
                return;
            }
            word(start, end);
        }

        /** Where the sum begins in "$200", "US$5m", "€3"; {@code start} where there is none. */
        private int currency(int start, int end) {
            for (int i = start; i < Math.min(end - 1, start + 4); i++) {
                char c = text.charAt(i);
                if (Characters.isCurrency(c)) {
                    return Character.isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '.' ? i + 1 : start;
                }
                if (!Characters.isUpper(c)) {
                    return start;
                }
            }
            return start;
        }

        /** Length of a mark at {@code i} that stands alone inside a run; 0 where the run goes on. */
        private int inner(int start, int i, int end) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            char after = text.charAt(i + 1);
            if (Character.isLetterOrDigit(c)) {
                return 0;
            }
            boolean letters = Character.isLetter(before) && Character.isLetter(after);
            return switch (c) {
                case '—', '―', '…', '“', '”', '"', '«', '»', '„', ';', '[', ']', '|' -> 1;
                case '–', '−' -> Character.isDigit(before) && Character.isDigit(after) ? 0 : 1;
                case '-' -> after == '-' ? run(i, end, '-') : joinsNames(start, i, end) ? 1 : 0;
                case '.' -> after == '.' ? run(i, end, '.') : 0;
                case ',' -> Character.isDigit(before) && Character.isDigit(after) ? 0 : 1;
                case ':' -> letters || Characters.isQuote(after) ? 1 : 0;
                case '!', '?' -> Character.isLetter(after) || Characters.isQuote(after) ? 1 : 0;
                case '(' -> isOptionalEnding(start, text.indexOf(')', i) + 1) ? 0 : 1;
                case ')' -> isOptionalEnding(start, i + 1) ? 0 : 1;
                case '/' -> letters && (i - start > 2 || end - i > 3) ? 1 : 0;
                default -> 0;
            };
        }

        private boolean joinsNames(int start, int i, int end) {
            int stop = i + 1;
            while (stop < end && text.charAt(stop) != '-' && text.charAt(stop) != '–' && text.charAt(stop) != '/') {
                stop++;
            }
            if (stop < end
                    && text.charAt(stop) == '-'
                    && stop + 1 < end
                    && Character.isLowerCase(text.charAt(stop + 1))) {
                return false;
            }
            String right = text.substring(i + 1, stop);
            int clitic = Math.max(right.lastIndexOf('\''), right.lastIndexOf('’'));
            return compounds.joinsNames(text.substring(start, i), clitic > 1 ? right.substring(0, clitic) : right);
        }

        /** A space is missing after the stop at {@code i}: "…was signed.The …", "St.Petersburg". */
        private boolean endsSentenceInside(int start, int i, int end) {
            if (i + 2 >= end || !Characters.isUpper(text.charAt(i + 1)) || !Character.isLowerCase(text.charAt(i + 2))) {
                return false;
            }
            return abbreviations.kind(text.substring(start, i + 1)).isPresent() && i - start > 1
                    || (i - start >= 2
                            && Character.isLowerCase(text.charAt(i - 1))
                            && Character.isLowerCase(text.charAt(i - 2)));
        }

        /** A word without marks inside: its clitic is cut off. */
        private void word(int start, int end) {
            int cut = clitic(start, end);
            if (cut > start && cut < end) {
                word(start, cut);
                emit(cut, end);
            } else {
                emit(start, end);
            }
        }

        private int clitic(int start, int end) {
            int length = end - start;
            if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
                return start + 3;
            }
            if (length > 2
                    && Characters.isApostrophe(text.charAt(end - 2))
                    && "sSmMdD".indexOf(text.charAt(end - 1)) >= 0) {
                return end - 2;
            }
            if (length > 3 && Characters.isApostrophe(text.charAt(end - 3)) && isCliticWord(end - 3, end)) {
                return end - 3;
            }
            boolean not = length > 3
                    && Characters.isApostrophe(text.charAt(end - 2))
                    && Character.toLowerCase(text.charAt(end - 1)) == 't'
                    && Character.toLowerCase(text.charAt(end - 3)) == 'n';
            return not ? end - 3 : end;
        }
    }
}
