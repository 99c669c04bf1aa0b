package org.entente.text.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** Unpacks gzip, and stops where what comes out is so much more than what went in that it can only be a bomb. */
final class GuardedGzip extends FilterInputStream {
    /** Text packs 3 to 10 times; JSON with much repetition up to some 50. */
    private static final int MOST_RATIO = 200;

    /** Below this nothing is suspected. */
    private static final long FREE = 64L << 20;

    private final Counter packed;
    private final String where;
    private long unpacked;

    private GuardedGzip(Counter packed, String where) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.where = where;
    }

    static InputStream open(InputStream in, String where) throws IOException {
        return new GuardedGzip(new Counter(in), where);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        unpacked += n;
        if (unpacked > FREE && unpacked / MOST_RATIO > packed.count) {
            throw new EntenteException(new Problem(
                    ErrorCode.ARCHIVE_BOMB,
                    where,
                    "unpacks to more than " + MOST_RATIO + " times its size; the rest of it is left unread"));
        }
    }

    /** Counts the packed bytes. */
    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
