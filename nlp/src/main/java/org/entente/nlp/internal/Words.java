package org.entente.nlp.internal;

import java.util.List;

/**
 * The words of one sentence as the features see them: hashes of forms, endings and shapes. Arrays have two places more than words: the
 * root's at {@code size()} and that of a missing word after it.
 */
public final class Words {
    private static final int SHAPE_LIMIT = 8;

    private final int size;
    private final String[] normal;
    final long[] word;
    final long[] shape;
    final boolean[] capital;
    /** Of the ends and beginnings of the word, by length from 1. */
    final long[][] suffix = new long[4][];

    final long[] prefix2;
    final long[] prefix3;
    final int[] commas;
    final int[] quotes;

    public Words(List<String> forms) {
        size = forms.size();
        normal = new String[size];
        word = new long[size + 2];
        shape = new long[size + 2];
        capital = new boolean[size + 2];
        prefix2 = new long[size + 2];
        prefix3 = new long[size + 2];
        commas = new int[size + 2];
        quotes = new int[size + 2];
        for (int k = 0; k < suffix.length; k++) {
            suffix[k] = new long[size + 2];
        }
        int comma = 0;
        int quote = 0;
        for (int i = 0; i < size; i++) {
            String form = forms.get(i);
            String lower = normal(form);
            normal[i] = lower;
            int n = lower.length();
            word[i] = Hashing.of(lower);
            shape[i] = shapeOf(form);
            capital[i] = Character.isUpperCase(form.charAt(0));
            prefix2[i] = Hashing.of(lower, 0, Math.min(2, n));
            prefix3[i] = Hashing.of(lower, 0, Math.min(3, n));
            for (int k = 0; k < suffix.length; k++) {
                suffix[k][i] = Hashing.of(lower, Math.max(0, n - k - 1), n);
            }
            comma += lower.equals(",") || lower.equals(";") || lower.equals(":") || lower.equals("--") ? 1 : 0;
            quote += lower.equals("``") || lower.equals("''") || lower.equals("\"") ? 1 : 0;
            commas[i] = comma;
            quotes[i] = quote & 1;
        }
        word[size] = 2;
        commas[size] = comma;
        word[size + 1] = 3;
    }

    public int size() {
        return size;
    }

    /** The normal form of the word at {@code i}: lower case, plain quotes, every digit 0. */
    public String normal(int i) {
        return normal[i];
    }

    /** The normal form: lower case, treebank quotes and dashes, every digit 0. */
    public static String normal(String form) {
        switch (form) {
            case "“", "«", "„":
                return "``";
            case "”", "»":
                return "''";
            case "‘":
                return "`";
            case "—", "–", "―", "−":
                return "--";
            case "…":
                return "...";
            default:
                break;
        }
        char[] out = form.toCharArray();
        int n = 0;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if ((c == '[' || c == ']') && out.length > 3) {
                continue;
            }
            out[n++] = Character.isDigit(c)
                    ? '0'
                    : c == '’' || c == 'ʼ' ? '\'' : c == '–' ? '-' : Character.toLowerCase(c);
        }
        return new String(out, 0, n == 0 ? out.length : n);
    }

    /** A hash of the pattern of capitals, small letters, digits and marks; runs count once after the first two. */
    private static long shapeOf(String form) {
        long h = 7;
        char before = 0;
        int run = 0;
        int length = 0;
        for (int i = 0; i < form.length() && length < SHAPE_LIMIT; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLowerCase(c)
                            ? 'x'
                            : Character.isDigit(c) ? '0' : c == '’' ? '\'' : c == '–' ? '-' : c;
            run = kind == before ? run + 1 : 1;
            if (run <= 2) {
                h = Hashing.mix(h, kind);
                length++;
            }
            before = kind;
        }
        return h;
    }
}
