package org.entente.nlp;

/** Classes of characters that both the tokenizer and the splitter go by. */
final class Characters {
    private static final String OPENING = "([{<“\"‘'«„`¿¡§¶";
    private static final String CLOSING = ")]}>”\"’'»";
    private static final String BULLETS = "•·▪●◦■□►‣○◆*✓✔➢➤";
    private static final String CURRENCIES = "$€£¥₹₽₩₺₴₪₦₫฿";

    private Characters() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"' || c == '‘' || c == '’' || c == '\'' || c == '«' || c == '»'
                || c == '„';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isCurrency(char c) {
        return CURRENCIES.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '−';
    }

    static boolean isUpper(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether {@code text[start, end)} holds letters and all of them are capital. */
    static boolean allCapitals(String text, int start, int end) {
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    static boolean allDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }
}
