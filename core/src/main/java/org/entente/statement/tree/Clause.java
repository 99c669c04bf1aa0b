package org.entente.statement.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Questions to a dependency tree (Universal Dependencies, version 2, basic). All are answered with nothing found where a sentence was not parsed. */
public final class Clause {
    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis");
    private static final Set<String> PASSIVE = Set.of("be", "get");

    private Clause() {}

    /** The relation without its subtype: {@code acl} of {@code acl:relcl}. */
    public static String relation(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    public static boolean is(Token token, String... relations) {
        for (String relation : relations) {
            if (token.relation().equals(relation) || relation(token).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    public static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code token} heads a clause: a verb that is no mere modifier, or what a copula makes a predicate. */
    public static boolean heads(Sentence sentence, Token token) {
        if (is(token, "aux", "cop", "amod", "compound", "case", "mark", "fixed", "flat", "punct")) {
            return false;
        }
        return token.isVerb() || sentence.child(token, "cop").isPresent() || token.head() == Token.ROOT;
    }

    /** The head of the clause that {@code token} stands in, which may be itself. */
    public static Token of(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (heads(sentence, at) || (CLAUSAL.contains(relation(at)) && !at.isNoun())) {
                return at;
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return at;
            }
            at = up.get();
        }
        return at;
    }

    /** The subject of {@code predicate}; that of the verb it is joined to, or that controls it, where it has none itself. */
    public static Optional<Token> subject(Sentence sentence, Token predicate) {
        Token at = predicate;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> own = sentence.child(at, "nsubj");
            if (own.isPresent()
                    || !(is(at, "conj", "xcomp", "advcl")
                            || (is(at, "dep") && at.tag().equals("VBG")))) {
                return own;
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return own;
            }
            at = up.get();
        }
        return Optional.empty();
    }

    /** Whether {@code predicate} is in the passive. */
    public static boolean passive(Sentence sentence, Token predicate) {
        return sentence.children(predicate).stream()
                .anyMatch(c -> c.relation().equals("nsubj:pass")
                        || c.relation().equals("aux:pass")
                        || c.relation().equals("nsubjpass")
                        || c.relation().equals("auxpass")
                        || (is(c, "aux")
                                && predicate.tag().equals("VBN")
                                && PASSIVE.contains(c.lemma())
                                && sentence.child(predicate, "obj").isEmpty()));
    }

    /** Whether {@code predicate} is negated by a word of its own clause. */
    public static boolean negated(Sentence sentence, Token predicate) {
        return sentence.children(predicate).stream()
                .anyMatch(c -> Set.of("not", "n't", "n’t", "never", "no-longer", "neither", "nor", "cannot")
                                .contains(lower(c))
                        || (is(c, "nsubj", "obj", "advmod") && none(sentence, c)));
    }

    private static boolean none(Sentence sentence, Token noun) {
        return Set.of("nobody", "none", "nothing", "nowhere", "neither").contains(lower(noun))
                || sentence.children(noun).stream().anyMatch(c -> is(c, "det") && lower(c).equals("no"));
    }

    /** The verb with its particle: "call off"; the verb alone where it has none. */
    public static String phrase(Sentence sentence, Token verb) {
        return sentence.child(verb, "compound:prt")
                .or(() -> sentence.children(verb).stream()
                        .filter(c -> is(c, "advmod")
                                && c.index() == verb.index() + 1
                                && (c.tag().equals("IN") || c.tag().equals("RP")))
                        .findFirst())
                .map(particle -> verb.lemma() + " " + lower(particle))
                .orElse(verb.lemma());
    }

    /** The preposition of a noun phrase. */
    public static Optional<String> preposition(Sentence sentence, Token noun) {
        return sentence.child(noun, "case").map(Clause::lower);
    }

    /** The word that introduces a clause: "if", "that", "to"; empty where there is none. */
    public static Optional<String> mark(Sentence sentence, Token predicate) {
        return sentence.child(predicate, "mark")
                .or(() -> sentence.children(predicate).stream()
                        .filter(c -> c.index() < predicate.index()
                                && (c.tag().equals("TO") || (c.tag().equals("WRB") && is(c, "advmod"))))
                        .findFirst())
                .map(Clause::lower);
    }

    /** Whether {@code verb} is an infinitive with "to". */
    public static boolean infinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.index() < verb.index()
                        && (c.tag().equals("TO") || (lower(c).equals("to") && is(c, "mark", "aux"))));
    }
}
