package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A phrase or a headline as tokens, with tags as good as spelling allows: what a query and a title need, where no tagger is at
 * hand. Texts go through a {@code DocumentParser}.
 */
final class PlainText {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Lu}\\.(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Sen|Rep|Gov|Maj|Adm|Capt|Sgt|Prof|Rev|Hon)\\."
                    + "|\\p{Lu}\\.(?=\\s)|['’]s\\b|[\\p{L}\\p{M}\\p{N}]+(?:['’](?!s\\b)[\\p{L}\\p{M}]+)*|\\S");
    private static final Set<String> FUNCTION = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "with", "from", "and", "or", "but", "as",
            "into", "over", "after", "before", "between", "against", "during", "near", "via", "is", "are", "was",
            "were", "be", "been", "has", "have", "had", "will", "would", "that", "which", "who", "it", "he", "she",
            "they", "we", "its", "his", "her", "their", "our", "not", "while", "if", "when", "than", "also", "then",
            "across", "about", "under");
    private static final Set<String> VERBS = Set.of(
            "said",
            "met",
            "held",
            "spoke",
            "told",
            "made",
            "took",
            "gave",
            "went",
            "came",
            "left",
            "led",
            "sent",
            "saw",
            "says",
            "say",
            "meets",
            "holds",
            "visits",
            "signs",
            "agree",
            "agrees",
            "discuss",
            "join",
            "joins",
            "meet",
            "hold",
            "welcome",
            "welcomes",
            "began",
            "thanked",
            "put",
            "did",
            "do",
            "does",
            "felt",
            "kept",
            "brought",
            "paid",
            "flew",
            "won",
            "lost",
            "withdrew",
            "chose",
            "wrote",
            "rose",
            "drew",
            "sought",
            "grew",
            "became",
            "broke",
            "knew",
            "stood",
            "underscore",
            "reaffirm");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "for", "with", "from", "as", "into", "over", "after", "before", "between",
            "against", "during", "near", "via", "across", "about", "under", "that", "if", "while", "than");

    private PlainText() {}

    /** The tokens of {@code text} as one sentence; empty where it has none. */
    static Optional<Sentence> sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            String word = m.group();
            tokens.add(new Token(
                    tokens.size(),
                    new Span(m.start(), m.end()),
                    word,
                    word.toLowerCase(Locale.ROOT),
                    tag(word, tokens)));
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        0,
                        0,
                        new Span(
                                tokens.get(0).span().start(),
                                tokens.get(tokens.size() - 1).span().end()),
                        tokens));
    }

    private static String tag(String word, List<Token> before) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return Pieces.isPossessive(word) || word.startsWith("'") || word.startsWith("’") ? "POS" : ".";
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (lower.equals("to")) {
            return "TO";
        }
        if (PREPOSITIONS.contains(lower)) {
            return "IN";
        }
        if (FUNCTION.contains(lower)) {
            return "DT";
        }
        if (VERBS.contains(lower)) {
            return "VBD";
        }
        if (Character.isUpperCase(word.charAt(0)) && (!before.isEmpty() || word.length() > 1)) {
            return "NNP";
        }
        boolean afterNoun = !before.isEmpty()
                && (before.get(before.size() - 1).isNoun()
                        || before.get(before.size() - 1).tag().equals("DT"));
        return lower.endsWith("ed") && lower.length() > 4 && afterNoun ? "VBD" : lowerTag(lower);
    }

    private static String lowerTag(String lower) {
        if (lower.endsWith("ed") && lower.length() > 4) {
            return "VBN";
        }
        if (lower.endsWith("ing") && lower.length() > 5) {
            return "VBG";
        }
        if (lower.endsWith("ly")) {
            return "RB";
        }
        if (lower.endsWith("al")
                || lower.endsWith("ic")
                || lower.endsWith("ous")
                || lower.endsWith("ive")
                || lower.endsWith("an")) {
            return "JJ";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? "NNS" : "NN";
    }
}
