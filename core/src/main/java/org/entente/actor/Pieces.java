package org.entente.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The words of a sentence or a surface form as they are compared: lower case, without diacritics and full stops, split at
 * hyphens and apostrophes, so that it does not matter how a tokeniser took "Guinea-Bissau" or "Côte d'Ivoire".
 */
final class Pieces {
    static final String POSSESSIVE = "'s";

    private final List<String> keys = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();

    private Pieces() {}

    static Pieces of(Sentence sentence) {
        Pieces pieces = new Pieces();
        for (Token token : sentence.tokens()) {
            if (!joins(sentence, token)) {
                pieces.add(token.text(), token.index());
            }
        }
        return pieces;
    }

    static Pieces of(String surface) {
        Pieces pieces = new Pieces();
        int start = 0;
        for (int i = 0; i <= surface.length(); i++) {
            if (i == surface.length() || Character.isWhitespace(surface.charAt(i))) {
                if (i > start) {
                    pieces.add(surface.substring(start, i), 0);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** A hyphen that touches both neighbours joins them. */
    private static boolean joins(Sentence sentence, Token token) {
        int i = token.index();
        return isDash(token.text())
                && i > 0
                && i + 1 < sentence.size()
                && sentence.token(i - 1).span().end() == token.span().start()
                && sentence.token(i + 1).span().start() == token.span().end();
    }

    static boolean isDash(String text) {
        return text.equals("-") || text.equals("–") || text.equals("‑");
    }

    private void add(String word, int token) {
        if (isPossessive(word)) {
            put(POSSESSIVE, word, token);
            return;
        }
        int start = 0;
        boolean any = false;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || splits(word.charAt(i))) {
                String piece = word.substring(start, i);
                if (any && piece.equals("s") && start > 0 && isApostrophe(word.charAt(start - 1))) {
                    put(POSSESSIVE, piece, token);
                } else if (!piece.isEmpty()) {
                    put(key(piece), piece, token);
                    any = true;
                }
                start = i + 1;
            }
        }
        if (!any) {
            put(word, word, token);
        }
    }

    private void put(String key, String piece, int token) {
        keys.add(key);
        written.add(piece);
        tokens.add(token);
    }

    private static boolean splits(char c) {
        return c == '-' || c == '–' || c == '‑' || c == '/' || isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʿ';
    }

    static boolean isPossessive(String text) {
        return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’") || text.equals("'S");
    }

    /** Lower case, no diacritics, no full stops but a lone one. */
    static String key(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        if (plain) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        String flat = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < flat.length(); i++) {
            append(out, flat.charAt(i));
        }
        return out.isEmpty() ? lower : out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '.' -> {}
            case 'ı' -> out.append('i');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'ə' -> out.append('e');
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return keys.size();
    }

    String key(int i) {
        return keys.get(i);
    }

    String written(int i) {
        return written.get(i);
    }

    int token(int i) {
        return tokens.get(i);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }
}
