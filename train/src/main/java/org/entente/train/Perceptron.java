package org.entente.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.nlp.internal.Weights;

/**
 * An averaged perceptron (Collins 2002) over hashed features, each with a short list of outcomes. A feature enters once it has taken
 * part in some mistakes; what enters less often would only bloat the model.
 */
final class Perceptron {
    private static final int SKETCH_BITS = 25;
    /** A row's entry: outcome, weight and the weight's sum over time, as floats' bits. */
    private static final int ENTRY = 3;

    private final int outcomes;
    private final int threshold;
    private final byte[] mistakes = new byte[1 << SKETCH_BITS];
    private long[] keys = new long[1 << 20];
    private int[] rows = new int[1 << 20];
    private int used;
    /** Rows: length, capacity, entries. */
    private int[] arena = new int[1 << 22];

    private int end = 1;
    private long step = 1;

    /**
     * @param outcomes how many outcomes there are
     * @param threshold in how many mistakes a feature takes part before it counts
     */
    Perceptron(int outcomes, int threshold) {
        this.outcomes = outcomes;
        this.threshold = threshold;
    }

    /** The outcomes' scores. */
    void score(long[] features, int n, float[] scores) {
        Arrays.fill(scores, 0, outcomes, 0f);
        for (int i = 0; i < n; i++) {
            int row = rows[slot(features[i])];
            if (row != 0) {
                int stop = row + 2 + arena[row] * ENTRY;
                for (int at = row + 2; at < stop; at += ENTRY) {
                    scores[arena[at]] += Float.intBitsToFloat(arena[at + 1]);
                }
            }
        }
    }

    /** One decision was made. */
    void tick() {
        step++;
    }

    /** Learns that {@code right} was wanted where {@code wrong} was chosen. */
    void update(long[] features, int n, int right, int wrong) {
        for (int i = 0; i < n; i++) {
            int slot = slot(features[i]);
            if (rows[slot] == 0 && !admit(features[i])) {
                continue;
            }
            if (rows[slot] == 0) {
                slot = enter(features[i], slot);
            }
            rows[slot] = add(rows[slot], right, 1f);
            rows[slot] = add(rows[slot], wrong, -1f);
        }
    }

    private boolean admit(long feature) {
        int at = (int) (feature >>> 20) & (mistakes.length - 1);
        mistakes[at] += mistakes[at] < 100 ? 1 : 0;
        return mistakes[at] >= threshold;
    }

    private int enter(long feature, int slot) {
        if (used * 2 > keys.length) {
            grow();
            return enter(feature, slot(feature));
        }
        used++;
        keys[slot] = feature;
        rows[slot] = row(2);
        return slot;
    }

    private int row(int capacity) {
        int row = end;
        end += 2 + capacity * ENTRY;
        if (end > arena.length) {
            arena = Arrays.copyOf(arena, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, arena.length * 3L / 2)));
        }
        arena[row] = 0;
        arena[row + 1] = capacity;
        return row;
    }

    private int add(int before, int outcome, float delta) {
        int row = before;
        int stop = row + 2 + arena[row] * ENTRY;
        for (int at = row + 2; at < stop; at += ENTRY) {
            if (arena[at] == outcome) {
                bump(at, delta);
                return row;
            }
        }
        if (arena[row] == arena[row + 1]) {
            int wider = row(arena[row] * 2);
            System.arraycopy(arena, row + 2, arena, wider + 2, arena[row] * ENTRY);
            arena[wider] = arena[row];
            row = wider;
        }
        int at = row + 2 + arena[row] * ENTRY;
        arena[row]++;
        arena[at] = outcome;
        arena[at + 1] = 0;
        arena[at + 2] = 0;
        bump(at, delta);
        return row;
    }

    private void bump(int at, float delta) {
        arena[at + 1] = Float.floatToIntBits(Float.intBitsToFloat(arena[at + 1]) + delta);
        arena[at + 2] = Float.floatToIntBits(Float.intBitsToFloat(arena[at + 2]) + delta * step);
    }

    private int slot(long feature) {
        int mask = keys.length - 1;
        int slot = (int) feature & mask;
        while (rows[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /**
     * The averaged weights in one byte each.
     *
     * @param least a feature none of whose weights reaches this, in steps of the byte, is left out
     */
    Weights averaged(int least) {
        double scale = Weights.GREATEST / quantile(0.99995);
        List<byte[]> lists = new ArrayList<>();
        long[] hashes = new long[used];
        for (int slot = 0; slot < keys.length; slot++) {
            byte[] list = rows[slot] == 0 ? new byte[0] : quantised(rows[slot], scale, least);
            if (list.length > 0) {
                hashes[lists.size()] = keys[slot];
                lists.add(list);
            }
        }
        int bits = 10;
        while ((1 << bits) < lists.size() * 3L / 2) {
            bits++;
        }
        return Weights.of(bits, Arrays.copyOf(hashes, lists.size()), lists.toArray(byte[][]::new));
    }

    private byte[] quantised(int row, double scale, int least) {
        byte[] list = new byte[arena[row] * 2];
        int n = 0;
        int most = 0;
        for (int k = 0; k < arena[row]; k++) {
            int at = row + 2 + k * ENTRY;
            int weight = Weights.code(average(at) * scale);
            if (weight != 0) {
                most = Math.max(most, Math.abs(weight));
                list[n++] = (byte) arena[at];
                list[n++] = (byte) weight;
            }
        }
        return most < least ? new byte[0] : Arrays.copyOf(list, n);
    }

    private float average(int at) {
        return Float.intBitsToFloat(arena[at + 1]) - Float.intBitsToFloat(arena[at + 2]) / step;
    }

    private float quantile(double share) {
        float[] all = new float[1 << 20];
        int n = 0;
        for (int slot = 0; slot < keys.length && n < all.length; slot++) {
            for (int k = 0; rows[slot] != 0 && k < arena[rows[slot]] && n < all.length; k++) {
                all[n++] = Math.abs(average(rows[slot] + 2 + k * ENTRY));
            }
        }
        Arrays.sort(all, 0, n);
        return Math.max(1e-6f, all[(int) ((n - 1) * share)]);
    }

    /** How many features have entered. */
    int size() {
        return used;
    }
}
