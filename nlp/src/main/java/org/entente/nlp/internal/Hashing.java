package org.entente.nlp.internal;

/** Hashes of features and words. Part of the model's format: a change here asks for a new model. */
public final class Hashing {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /** {@code hash} with {@code value} added to it. */
    public static long mix(long hash, long value) {
        long h = (hash ^ value) * MULTIPLIER;
        return h ^ (h >>> 29);
    }

    /** The hash of {@code text[start, end)}, the same on every machine. */
    public static long of(String text, int start, int end) {
        long h = 0xCBF29CE484222325L ^ (end - start);
        for (int i = start; i < end; i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(h, 1);
    }

    /** The hash of a text. */
    public static long of(String text) {
        return of(text, 0, text.length());
    }
}
