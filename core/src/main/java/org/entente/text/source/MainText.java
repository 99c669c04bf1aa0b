package org.entente.text.source;

import java.util.ArrayList;
import java.util.List;

/** Gathers the main text of a page piece by piece, with where each stood. Not for several threads. */
final class MainText {
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> pieces = new ArrayList<>();

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Begins a new paragraph. */
    void paragraph() {
        trimEnd();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    /** Begins a new line. */
    void lineBreak() {
        trimEnd();
        text.append('\n');
    }

    /**
     * Adds words, each run of white space as one blank.
     *
     * @param words as decoded
     * @param origin where they begin in the page; negative where that is unknown. Positions behind a character reference are
     *     those of the decoded words and can lie some units early.
     */
    void piece(String words, int origin) {
        boolean blankBefore = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank || !blankBefore) {
                add(blank ? ' ' : c, origin < 0 ? -1 : origin + i);
            }
            blankBefore = blank;
        }
    }

    private void add(char c, int origin) {
        int at = text.length();
        text.append(c);
        if (origin < 0) {
            return;
        }
        int[] last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last[0] + last[1] == at && last[2] + last[1] == origin) {
            last[1]++;
        } else {
            pieces.add(new int[] {at, 1, origin});
        }
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    String text() {
        return text.toString().strip();
    }

    OffsetMap offsets() {
        int n = pieces.size();
        int[] starts = new int[n];
        int[] lengths = new int[n];
        int[] origins = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = pieces.get(i)[0];
            lengths[i] = pieces.get(i)[1];
            origins[i] = pieces.get(i)[2];
        }
        return new OffsetMap(starts, lengths, origins);
    }
}
