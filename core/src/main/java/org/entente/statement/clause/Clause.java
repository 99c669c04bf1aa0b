package org.entente.statement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Questions that a parsed sentence answers about one of its words. All of them are pure functions of the tree, and all end on any
 * tree, also on one that no grammar would allow.
 */
public final class Clause {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
    private static final int MAX_CLIMB = 12;

    private Clause() {}

    /** Whether {@code token} bears {@code relation} or a subtype of it to its head. */
    public static boolean is(Token token, String relation) {
        String own = token.relation();
        return own.equals(relation)
                || (own.length() > relation.length()
                        && own.startsWith(relation)
                        && own.charAt(relation.length()) == ':');
    }

    /** The lemma in lower case. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The children of {@code token} that bear one of {@code relations}, or a subtype, to it. */
    public static List<Token> children(Sentence sentence, Token token, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : sentence.children(token)) {
            for (String relation : relations) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** {@code token} and what is joined to it by "and", "or" or a comma. */
    public static List<Token> withConjuncts(Sentence sentence, Token token) {
        List<Token> all = new ArrayList<>(2);
        all.add(token);
        for (int i = 0; i < all.size() && all.size() <= sentence.size(); i++) {
            all.addAll(children(sentence, all.get(i), "conj"));
        }
        return all;
    }

    /** The first of the words that {@code token} is joined to. */
    public static Token firstConjunct(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < MAX_CLIMB && is(at, "conj"); i++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                break;
            }
            at = head.get();
        }
        return at;
    }

    /** The preposition or prepositions that mark {@code noun}, in lower case and in order: "with", "out of"; "" for none. */
    public static String preposition(Sentence sentence, Token noun) {
        StringBuilder words = new StringBuilder();
        for (Token marker : children(sentence, firstConjunct(sentence, noun), "case")) {
            if (marker.text().endsWith("s") && marker.text().length() <= 2) {
                continue; // the possessive mark
            }
            words.append(words.isEmpty() ? "" : " ").append(lemma(marker));
            for (Token rest : children(sentence, marker, "fixed")) {
                words.append(' ').append(lemma(rest));
            }
        }
        return words.toString();
    }

    /** The lemma of a verb with its particle: "set up". */
    public static String verb(Sentence sentence, Token verb) {
        return lemma(verb)
                + sentence.child(verb, "compound:prt").map(p -> " " + lemma(p)).orElse("");
    }

    /** Whether {@code verb} is a passive, with or without its auxiliary. */
    public static boolean passive(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().endsWith(":pass")) {
                return true;
            }
        }
        return verb.tag().equals("VBN")
                && (verb.relation().equals("acl") || verb.relation().equals("amod"))
                && children(sentence, verb, "aux").isEmpty();
    }

    /** The subjects of {@code verb}, its own or those of the verb that it hangs on; with all that is joined to them. */
    public static List<Token> subjects(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < MAX_CLIMB; i++) {
            List<Token> own = children(sentence, at, "nsubj");
            if (!own.isEmpty()) {
                List<Token> all = new ArrayList<>(2);
                for (Token subject : own) {
                    all.addAll(withConjuncts(sentence, relative(sentence, subject, at)));
                }
                return all;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !inherits(at, head.get())) {
                return at.relation().equals("acl")
                        ? head.map(h -> withConjuncts(sentence, h)).orElse(List.of())
                        : List.of();
            }
            at = head.get();
        }
        return List.of();
    }

    private static boolean inherits(Token verb, Token head) {
        return (is(verb, "xcomp")
                        || is(verb, "advcl")
                        || is(verb, "conj")
                        || is(verb, "ccomp")
                        || is(verb, "parataxis")
                        || is(verb, "dep"))
                && (head.isVerb() || head.tag().startsWith("JJ") || head.isNoun());
    }

    /** In "X, which signed", "which" stands for X. */
    private static Token relative(Sentence sentence, Token subject, Token verb) {
        boolean pronoun = subject.tag().startsWith("W") || lemma(subject).equals("that");
        return pronoun && is(verb, "acl") ? sentence.head(verb).orElse(subject) : subject;
    }

    /** The verb or noun whose clause {@code token} stands in: the nearest verb above it, or itself. */
    public static Optional<Token> governingVerb(Sentence sentence, Token token) {
        Optional<Token> at = Optional.of(token);
        for (int i = 0; i < sentence.size() && at.isPresent(); i++) {
            if (at.get().isVerb()) {
                return at;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    /** Whether {@code word}, a verb or a noun, is denied in its own clause. */
    public static boolean negated(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            if (NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)) && !is(child, "conj")) {
                return true;
            }
            if (child.text().equalsIgnoreCase("longer")
                    && !sentence.children(child).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The modal auxiliary of {@code verb} in lower case; "" where it has none. */
    public static String modal(Sentence sentence, Token verb) {
        for (Token aux : children(sentence, verb, "aux")) {
            if (aux.tag().equals("MD")) {
                return switch (aux.text().toLowerCase(Locale.ROOT)) {
                    case "'ll", "’ll", "wo" -> "will";
                    case "'d", "’d" -> "would";
                    case "ca" -> "can";
                    default -> aux.text().toLowerCase(Locale.ROOT);
                };
            }
        }
        return "";
    }

    /** The indices of the first token and one past the last of what {@code token} governs, as far as it hangs together. */
    public static int[] reach(Sentence sentence, Token token, Set<Integer> without) {
        int first = token.index();
        int end = token.index() + 1;
        List<Token> open = new ArrayList<>(List.of(token));
        for (int i = 0; i < open.size() && i <= sentence.size(); i++) {
            for (Token child : sentence.children(open.get(i))) {
                if (!without.contains(child.index())) {
                    open.add(child);
                    first = Math.min(first, child.index());
                    end = Math.max(end, child.index() + 1);
                }
            }
        }
        return new int[] {first, end};
    }

    /** The words from token {@code first} to before {@code end}, without marks at either side. */
    public static String words(Sentence sentence, String text, int first, int end) {
        int from = first;
        int to = end;
        while (from < to && isMark(sentence.token(from))) {
            from++;
        }
        while (to > from
                && isMark(sentence.token(to - 1))
                && !sentence.token(to - 1).text().equals("%")) {
            to--;
        }
        return from >= to
                ? ""
                : new Span(
                                sentence.token(from).span().start(),
                                sentence.token(to - 1).span().end())
                        .of(text)
                        .replaceAll("\\s+", " ");
    }

    private static boolean isMark(Token token) {
        return token.text().chars().noneMatch(Character::isLetterOrDigit)
                && !token.text().equals("$");
    }
}
