package org.entente.text.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes in bounded memory: of a line that is too long only its being so is kept. Not for several threads. */
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private byte[] line = new byte[0];
    private boolean tooLong;

    /** @param longest bytes of the longest line that is kept */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int stop = at;
            while (stop < filled && buffer[stop] != '\n') {
                stop++;
            }
            if (!tooLong && out.size() + stop - at > longest) {
                tooLong = true;
                out.reset();
            }
            if (!tooLong) {
                out.write(buffer, at, stop - at);
            }
            at = stop + 1;
            if (stop < filled) {
                break;
            }
        }
        line = out.toByteArray();
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = in.read(buffer);
        return filled > 0;
    }

    /** Whether the line was longer than is kept. */
    boolean tooLong() {
        return tooLong;
    }

    /** The line's bytes without its end; empty where it was too long. */
    byte[] bytes() {
        return line;
    }
}
