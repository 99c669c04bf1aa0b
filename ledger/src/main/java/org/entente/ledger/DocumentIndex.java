package org.entente.ledger;

import java.util.Arrays;
import org.entente.model.ContentId;

/**
 * Which documents the store holds, in 28 bytes each: from the 128 bits of an id's hash to 64 bits of the content's hash and
 * the key. Ten million documents take half a gigabyte.
 */
final class DocumentIndex {
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private long[] content = new long[1 << 10];
    /** 0 is free; a key is kept one higher. */
    private int[] keys = new int[1 << 10];

    private int size;

    /** Key of the document, or -1. */
    int key(String id) {
        return keys[slot(id)] - 1;
    }

    /** Whether the document that is held under {@code id} has this content. */
    boolean same(String id, String contentHash) {
        int slot = slot(id);
        return keys[slot] != 0 && content[slot] == bits(contentHash, 0);
    }

    void put(String id, String contentHash, int key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        String hash = ContentId.of(id);
        put(bits(hash, 0), bits(hash, 16), bits(contentHash, 0), key + 1);
    }

    private void put(long h, long l, long c, int kept) {
        int slot = slot(h, l);
        if (keys[slot] == 0) {
            size++;
        }
        high[slot] = h;
        low[slot] = l;
        content[slot] = c;
        keys[slot] = kept;
    }

    private int slot(String id) {
        String hash = ContentId.of(id);
        return slot(bits(hash, 0), bits(hash, 16));
    }

    private int slot(long h, long l) {
        int mask = keys.length - 1;
        int slot = (int) h & mask;
        while (keys[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldContent = content;
        int[] oldKeys = keys;
        int length = oldKeys.length * 2;
        high = new long[length];
        low = Arrays.copyOf(high, length);
        content = Arrays.copyOf(high, length);
        keys = new int[length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldHigh[i], oldLow[i], oldContent[i], oldKeys[i]);
            }
        }
    }

    private static long bits(String hex, int from) {
        return Long.parseUnsignedLong(hex, from, from + 16, 16);
    }
}
