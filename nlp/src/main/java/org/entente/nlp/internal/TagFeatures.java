package org.entente.nlp.internal;

/** What the tagger looks at: the word, its neighbours, and the two tags before it. */
public final class TagFeatures {
    /** No word has more features. */
    public static final int MOST = 32;

    private TagFeatures() {}

    /**
     * Writes the hashes of the features of the word at {@code i} and returns their number.
     *
     * @param tags the tags of the words before {@code i}, as numbers
     */
    public static int of(Words words, int i, int[] tags, long[] out) {
        int none = words.size() + 1;
        int before = i > 0 ? i - 1 : none;
        int before2 = i > 1 ? i - 2 : none;
        int after = i + 1 < words.size() ? i + 1 : none;
        int after2 = i + 2 < words.size() ? i + 2 : none;
        long w = words.word[i];
        long wb = words.word[before];
        long wa = words.word[after];
        long t1 = i > 0 ? tags[i - 1] + 1 : 0;
        long t2 = (i > 1 ? tags[i - 2] + 1 : 0) * 64 + t1;
        long shape = words.shape[i];
        long first =
                i == 0 || (i == 1 && !Character.isLetterOrDigit(words.normal(0).charAt(0))) ? 1 : 0;
        int n = 0;
        out[n++] = f(1, w);
        out[n++] = f(2, w, t1);
        out[n++] = f(3, w, wb);
        out[n++] = f(4, w, wa);
        out[n++] = f(5, wb);
        out[n++] = f(6, words.word[before2]);
        out[n++] = f(7, wa);
        out[n++] = f(8, words.word[after2]);
        out[n++] = f(9, t1);
        out[n++] = f(10, t2);
        out[n++] = f(11, t2, w);
        out[n++] = f(12, t1, wa);
        out[n++] = f(13, words.suffix[0][i], t1);
        out[n++] = f(14, words.suffix[1][i]);
        out[n++] = f(15, words.suffix[2][i]);
        out[n++] = f(16, words.suffix[3][i]);
        out[n++] = f(17, words.suffix[2][i], t1);
        out[n++] = f(18, words.prefix2[i]);
        out[n++] = f(19, words.prefix3[i]);
        out[n++] = f(20, shape, first);
        out[n++] = f(21, shape, t1);
        out[n++] = f(22, shape, words.shape[after]);
        out[n++] = f(23, shape, words.suffix[1][i]);
        out[n++] = f(24, words.suffix[2][before]);
        out[n++] = f(25, words.suffix[2][after]);
        out[n++] = f(26, words.suffix[1][i], words.suffix[1][after]);
        out[n++] = f(27, words.shape[before], shape, words.shape[after]);
        out[n++] = f(28, wb, wa);
        out[n++] = f(29, 0);
        out[n++] = f(30, t1, words.suffix[2][i], words.suffix[2][after]);
        return n;
    }

    private static long f(long template, long a) {
        return Hashing.mix(Hashing.mix(template, a), template);
    }

    private static long f(long template, long a, long b) {
        return Hashing.mix(Hashing.mix(Hashing.mix(template, a), b), template);
    }

    private static long f(long template, long a, long b, long c) {
        return Hashing.mix(Hashing.mix(Hashing.mix(Hashing.mix(template, a), b), c), template);
    }
}
