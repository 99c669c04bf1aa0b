package org.entente.nlp.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of hashed features: for each feature a short list of outcomes with a weight of one byte. A feature is known by its place in
 * the table and 16 bits more of its hash, so one in some 40,000 that the training never saw is taken for another. Immutable.
 */
public final class Weights {
    private static final double RATIO = 1.06;
    private static final double FINEST = 60;

    /** The greatest weight that a byte can stand for. */
    public static final double GREATEST = FINEST * (StrictMath.pow(RATIO, 127) - 1);

    private final int mask;
    /** Per place: 16 bits of the hash above 32 bits of the place of the feature's list, 0 where the place is empty. */
    private final long[] table;
    /** What each byte of weight stands for: steps grow with the weight, so that small ones keep their precision. */
    private static final int[] VALUES = values();

    /** Lists: number of outcomes, then outcome and weight of each. */
    private final byte[] lists;

    private Weights(int mask, long[] table, byte[] lists) {
        this.mask = mask;
        this.table = table;
        this.lists = lists;
    }

    /**
     * A table of features.
     *
     * @param bits the table has 2 to this power places, more than there are features
     * @param hashes of the features, all different
     * @param featureLists the list of each feature: outcome and weight in turn
     */
    public static Weights of(int bits, long[] hashes, byte[][] featureLists) {
        long[] table = new long[1 << bits];
        int mask = table.length - 1;
        int length = 1;
        for (byte[] list : featureLists) {
            length += 1 + list.length;
        }
        byte[] lists = new byte[length];
        int at = 1;
        for (int i = 0; i < hashes.length; i++) {
            int slot = (int) hashes[i] & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = fingerprint(hashes[i]) << 32 | at;
            lists[at++] = (byte) (featureLists[i].length / 2);
            System.arraycopy(featureLists[i], 0, lists, at, featureLists[i].length);
            at += featureLists[i].length;
        }
        return new Weights(mask, table, lists);
    }

    private static int[] values() {
        int[] values = new int[256];
        for (int i = 1; i < 128; i++) {
            int value = (int) StrictMath.round(FINEST * (StrictMath.pow(RATIO, i) - 1));
            values[i] = value;
            values[256 - i] = -value;
        }
        return values;
    }

    /** The byte that comes nearest to a weight, which is at most {@link #GREATEST} either way. */
    public static byte code(double weight) {
        double size = StrictMath.min(StrictMath.abs(weight), GREATEST);
        long step = StrictMath.round(StrictMath.log(size / FINEST + 1) / StrictMath.log(RATIO));
        return (byte) (weight < 0 ? -StrictMath.min(127, step) : StrictMath.min(127, step));
    }

    private static long fingerprint(long hash) {
        return hash >>> 48;
    }

    /** Adds the weights of each of {@code features[0, count)} to the scores of its outcomes. */
    public void score(long[] features, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            long hash = features[i];
            long mark = hash >>> 48;
            int slot = (int) hash & mask;
            long entry = table[slot];
            while (entry != 0) {
                if (entry >>> 32 == mark) {
                    add((int) entry, scores);
                    break;
                }
                slot = (slot + 1) & mask;
                entry = table[slot];
            }
        }
    }

    private void add(int list, int[] scores) {
        int at = list;
        int end = at + 1 + 2 * (lists[at] & 0xFF);
        for (at++; at < end; at += 2) {
            scores[lists[at] & 0xFF] += VALUES[lists[at + 1] & 0xFF];
        }
    }

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        for (long entry : table) {
            used += entry != 0 ? 1 : 0;
        }
        out.writeInt(table.length);
        out.writeInt(used);
        out.writeInt(lists.length);
        int gap = 0;
        for (long entry : table) {
            if (entry == 0) {
                gap++;
                continue;
            }
            for (; gap >= 255; gap -= 255) {
                out.writeByte(255);
            }
            out.writeByte(gap);
            gap = 0;
            out.writeShort((int) (entry >>> 32));
            int list = (int) entry;
            out.write(lists, list, 1 + 2 * (lists[list] & 0xFF));
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        long[] table = new long[in.readInt()];
        int used = in.readInt();
        byte[] lists = new byte[in.readInt()];
        int slot = -1;
        int at = 1;
        for (int i = 0; i < used; i++) {
            int gap = in.readUnsignedByte();
            while (gap == 255) {
                slot += 255;
                gap = in.readUnsignedByte();
            }
            slot += gap + 1;
            long mark = in.readUnsignedShort();
            table[slot] = mark << 32 | at;
            int n = in.readUnsignedByte();
            lists[at++] = (byte) n;
            in.readFully(lists, at, 2 * n);
            at += 2 * n;
        }
        return new Weights(table.length - 1, table, lists);
    }
}
