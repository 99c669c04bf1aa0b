package org.entente.app.web;

/**
 * Builds HTML. Words and the values of attributes are escaped here and nowhere else, so that nothing that a text or a visitor
 * says can become markup; tags and names of attributes come from the code alone.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Opens an element; {@code attributes} are names and values by turns. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Closes an element that ends its line. */
    Html end(String tag) {
        close(tag);
        out.append('\n');
        return this;
    }

    /** An element with words in it. */
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).end(tag);
    }

    /** An element that is part of a line, with words in it. */
    Html inline(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Words. */
    Html text(String words) {
        out.append(escape(words));
        return this;
    }

    /** What other code of this class has built. */
    Html add(Html other) {
        out.append(other.out);
        return this;
    }

    /** An attribute without a value, as {@code <input required>} has, needs a whole tag of the code's own. */
    Html constant(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Words as they may stand in an element or an attribute in double quotes; control characters, which HTML has none of, are dropped. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    /** A value as a part of an address. */
    static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
