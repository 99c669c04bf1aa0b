package org.entente.text.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of content, told by what the content begins with and never by a name. */
enum SourceKind {
    EMPTY,
    GZIP,
    WARC,
    JSON_LINES,
    FEED,
    HTML,
    TEXT,
    BINARY;

    /** How many bytes are enough to tell. */
    static final int WINDOW = 4096;

    private static final Pattern FEED_START = Pattern.compile("<(rss|feed|rdf:rdf)[\\s>]");
    private static final Pattern HTML_START =
            Pattern.compile("^<(!doctype html|html|head|body|article|main|div|section|h1|p|meta|title)[\\s>/]");
    private static final double MOST_CONTROLS = 0.02;

    /**
     * Tells the kind.
     *
     * @param head the first bytes, up to {@link #WINDOW}
     * @param length how many of them there are
     */
    static SourceKind of(byte[] head, int length) {
        if (length <= 0) {
            return EMPTY;
        }
        if (length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        if (binary(head, length)) {
            return BINARY;
        }
        String start = new String(head, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return length < WINDOW ? EMPTY : TEXT;
        }
        if (start.startsWith("warc/")) {
            return WARC;
        }
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        if ((start.startsWith("<?xml") || start.startsWith("<"))
                && FEED_START.matcher(start).find()) {
            return FEED;
        }
        String markup = start.replaceAll("^(<\\?xml[^>]*>|<!--.*?-->|\\s)+", "");
        return HTML_START.matcher(markup).find() ? HTML : TEXT;
    }

    private static boolean binary(byte[] head, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = head[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > length * MOST_CONTROLS;
    }
}
