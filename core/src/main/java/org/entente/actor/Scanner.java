package org.entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** One sentence with the registry's forms found in it: leftmost, longest, not overlapping. */
final class Scanner {
    private final Registry registry;
    private final Sentence sentence;
    private final Pieces pieces;
    private final Hit[] starts;
    private final int[] pieceOf;
    private final List<Hit> doubled = new ArrayList<>(0);

    Scanner(Registry registry, Sentence sentence) {
        this.registry = registry;
        this.sentence = sentence;
        this.pieces = Pieces.of(sentence);
        this.starts = new Hit[sentence.size()];
        this.pieceOf = new int[sentence.size()];
        Arrays.fill(starts, Hit.NONE);
        Arrays.fill(pieceOf, -1);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            pieceOf[pieces.token(i)] = i;
        }
        scan();
    }

    private void scan() {
        int i = 0;
        while (i < pieces.size()) {
            Optional<Trie.Match> match = registry.longest(pieces, i);
            if (match.isPresent() && accept(i, match.get())) {
                i = match.get().end();
            } else {
                i++;
            }
        }
    }

    private boolean accept(int start, Trie.Match match) {
        int first = pieces.token(start);
        int last = pieces.token(match.end() - 1);
        boolean startsToken = start == 0 || pieces.token(start - 1) != first;
        boolean endsToken = match.end() == pieces.size() || pieces.token(match.end()) != last;
        Hit hit = new Hit(first, last + 1, match.meanings(), !endsToken);
        if (startsToken) {
            if (!endsToken && !leads(match.end())) {
                return false;
            }
            starts[first] = hit;
            return true;
        }
        if (starts[first].found() && starts[first].inside() && endsToken && first == last && hit.isAffiliation()) {
            doubled.add(hit);
            return true;
        }
        return false;
    }

    /** Whether what follows in a hyphenated token lets its first part stand for an actor: "Arnor-led", "Arnor-Gondor". */
    private boolean leads(int next) {
        return Words.AFTER_HYPHEN.contains(pieces.key(next))
                || registry.longest(pieces, next)
                        .filter(m -> m.meanings().stream().anyMatch(x -> x instanceof Meaning.Country))
                        .isPresent();
    }

    /** The form that starts at a token, or {@link Hit#NONE}. */
    Hit at(int token) {
        return token < starts.length ? starts[token] : Hit.NONE;
    }

    /** Further forms inside a token that already starts with one: "Gondor" in "Arnor-Gondor" taken as one token. */
    List<Hit> doubled(int token) {
        return doubled.stream().filter(hit -> hit.first() == token).toList();
    }

    /** A person's name, in full or in part, that starts at a token; family names are looked up only here. */
    Optional<Phrase.Name> person(int token) {
        Hit hit = at(token);
        if (hit.found() && !hit.persons().isEmpty()) {
            return Optional.of(new Phrase.Name(token, hit.end(), hit.persons(), true));
        }
        if (token >= pieceOf.length || pieceOf[token] < 0) {
            return Optional.empty();
        }
        return registry.longestPart(pieces, pieceOf[token])
                .filter(m -> m.end() == pieces.size() || pieces.token(m.end()) != pieces.token(m.end() - 1))
                .map(m -> new Phrase.Name(token, pieces.token(m.end() - 1) + 1, persons(m), false));
    }

    private static List<Person> persons(Trie.Match match) {
        return match.meanings().stream()
                .map(m -> ((Meaning.Someone) m).person())
                .toList();
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** Lower case, without stops; empty past the end. */
    String word(int i) {
        return i >= 0 && i < sentence.size() ? Pieces.key(sentence.token(i).text()) : "";
    }

    boolean isPossessive(int i) {
        return i < sentence.size() && Pieces.isPossessive(sentence.token(i).text()) && glued(i);
    }

    private boolean glued(int i) {
        return i > 0
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start();
    }

    boolean isCapital(int i) {
        return i < sentence.size()
                && Character.isUpperCase(sentence.token(i).text().charAt(0));
    }

    boolean isAllCapitals(int i) {
        return sentence.token(i).text().chars().noneMatch(Character::isLowerCase);
    }
}
