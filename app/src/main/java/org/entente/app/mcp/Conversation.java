package org.entente.app.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Two streams of JSON lines, of questions and of answers. The end of the questions is passed on only when all of them have been
 * answered, so that a program that asks and closes its side at once still hears all the answers.
 */
final class Conversation {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How long an answer is waited for after the end, in nanoseconds. */
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final InputStream in;
    private final OutputStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private int open;

    Conversation(InputStream in, OutputStream out) {
        this.in = new Questions(in);
        this.out = new Answers(out);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /** Waits until nothing more is asked and all is answered. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private synchronized void count(byte[] line, boolean asked) {
        JsonNode message;
        try {
            message = JSON.readTree(new String(line, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            // the protocol itself says what is wrong with it
            return;
        }
        if (message.has("id") && message.has("method") == asked) {
            open += asked ? 1 : -1;
            notifyAll();
        }
    }

    private synchronized void awaitAnswers() throws IOException {
        long until = System.nanoTime() + PATIENCE;
        try {
            while (open > 0 && System.nanoTime() < until) {
                TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("stopped");
        }
    }

    /** Counts what is asked. */
    private final class Questions extends FilterInputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Questions(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                if (bytes[i] == '\n') {
                    count(line.toByteArray(), true);
                    line.reset();
                } else {
                    line.write(bytes[i]);
                }
            }
            if (read < 0) {
                awaitAnswers();
                ended.countDown();
            }
            return read;
        }
    }

    /** Counts what is answered. */
    private final class Answers extends FilterOutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '\n') {
                    out.flush();
                    count(line.toByteArray(), false);
                    line.reset();
                } else {
                    line.write(bytes[i]);
                }
            }
        }
    }
}
