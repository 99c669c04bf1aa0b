package org.entente.statement.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Driver;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;
import org.entente.statement.driver.Connective.Build;
import org.entente.statement.driver.Connective.Side;

/** Finds reasons by verbs of causing and by nouns such as "the reason for": "the raid sparked protests". Immutable. */
final class VerbLinks {
    private static final Set<String> REASONS = Set.of(
            "reason", "cause", "motive", "motivation", "rationale", "explanation", "driver", "trigger", "impetus");
    private static final Set<String> ENDS = Set.of("purpose", "goal", "aim", "objective", "intention");
    private static final Set<String> BY = Set.of("by", "from", "over", "with");

    private final ConnectiveTable table;

    VerbLinks(ConnectiveTable table) {
        this.table = table;
    }

    /** The reason that {@code token} states. */
    Optional<Link> at(Sentence sentence, Token token) {
        if (!token.isVerb()) {
            return token.isNoun() ? noun(sentence, token) : Optional.empty();
        }
        for (Connective connective : table.startingWith(Clause.lemma(token))) {
            Optional<Link> link = switch (connective.build()) {
                case VERB -> active(sentence, token, connective);
                case PASSIVE -> passive(sentence, token, connective);
                case PARTICIPLE -> participle(sentence, token, connective);
                case PREPOSITION, CONJUNCTION, ADVERB -> Optional.empty();
            };
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private Optional<Link> active(Sentence sentence, Token verb, Connective connective) {
        if (Clause.passive(sentence, verb) || Clause.negated(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> subject = Clause.subjects(sentence, verb).stream().findFirst();
        Optional<Token> object = object(sentence, verb, connective.words());
        if (subject.isEmpty() || object.isEmpty() || subject.get().equals(object.get()) || isPerson(subject.get())) {
            return transfer(sentence, verb, connective, object);
        }
        if (connective.words().size() > 1 && isTransfer(connective)) {
            return transfer(sentence, verb, connective, object);
        }
        return Optional.of(between(sentence, verb, subject.get(), object.get(), connective));
    }

    /** "Attributed X to Y", "correlated X with Y": the subject only says so. */
    private static boolean isTransfer(Connective connective) {
        return Set.of("correlate", "attribute", "ascribe")
                .contains(connective.words().get(0));
    }

    private Optional<Link> transfer(Sentence sentence, Token verb, Connective connective, Optional<Token> oblique) {
        Optional<Token> object = sentence.child(verb, "obj");
        return isTransfer(connective) && oblique.isPresent() && object.isPresent()
                ? Optional.of(between(sentence, verb, object.get(), oblique.get(), connective))
                : Optional.empty();
    }

    private static boolean isPerson(Token subject) {
        return subject.tag().equals("PRP") && !Set.of("it", "they").contains(Clause.lemma(subject));
    }

    /** The other side of an active verb; empty where what must stand with the verb does not. */
    private static Optional<Token> object(Sentence sentence, Token verb, List<String> words) {
        Optional<Token> direct = sentence.child(verb, "obj");
        if (words.size() == 1) {
            return direct.or(() -> sentence.child(verb, "ccomp", "xcomp"))
                    .or(() -> Clause.children(sentence, verb, "advcl").stream()
                            .filter(c -> c.index() > verb.index())
                            .filter(c -> sentence.children(c).stream()
                                    .anyMatch(w -> w.tag().equals("WRB")))
                            .findFirst());
        }
        String rest = String.join(" ", words.subList(1, words.size()));
        if (direct.filter(o -> Clause.lemma(o).equals(rest)).isPresent()) {
            Token noun = direct.get();
            List<Token> below = new ArrayList<>(Clause.children(sentence, verb, "obl"));
            below.addAll(Clause.children(sentence, noun, "nmod", "acl"));
            return below.stream().filter(t -> t.index() > noun.index()).findFirst();
        }
        if (Clause.verb(sentence, verb).equals(String.join(" ", words))) {
            return direct;
        }
        List<Token> adjuncts = new ArrayList<>(Clause.children(sentence, verb, "obl", "advcl"));
        direct.ifPresent(o -> adjuncts.addAll(Clause.children(sentence, o, "nmod")));
        for (Token child : adjuncts) {
            String preposition = Clause.is(child, "advcl")
                    ? Clause.children(sentence, child, "mark").stream()
                            .map(Clause::lemma)
                            .findFirst()
                            .orElse("")
                    : Clause.preposition(sentence, child);
            if (preposition.equals(rest)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private Optional<Link> passive(Sentence sentence, Token verb, Connective connective) {
        boolean participle = Clause.passive(sentence, verb)
                || (verb.tag().equals("VBN")
                        && sentence.child(verb, "obj", "aux").isEmpty());
        if (!participle || Clause.negated(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> by = Clause.children(sentence, verb, "obl", "advcl").stream()
                .filter(o -> BY.contains(Clause.preposition(sentence, o))
                        || Clause.children(sentence, o, "mark").stream().anyMatch(m -> BY.contains(Clause.lemma(m))))
                .findFirst();
        Optional<Token> subject = Clause.is(verb, "acl")
                ? sentence.head(verb)
                : Clause.subjects(sentence, verb).stream().findFirst();
        return by.isPresent() && subject.isPresent()
                ? Optional.of(between(sentence, verb, subject.get(), by.get(), connective))
                : Optional.empty();
    }

    /** "citing the raid" beside the verb of an act. */
    private static Optional<Link> participle(Sentence sentence, Token verb, Connective connective) {
        Optional<Token> object = sentence.child(verb, "obj");
        Optional<Token> governor = sentence.head(verb).filter(Token::isVerb);
        boolean beside = Clause.is(verb, "advcl") || Clause.is(verb, "dep");
        if (!verb.tag().equals("VBG") || !beside || object.isEmpty() || governor.isEmpty()) {
            return Optional.empty();
        }
        Link.Piece cause = Pieces.under(sentence, object.get());
        return Optional.of(new Link(
                cause,
                Pieces.clause(sentence, governor.get(), cause, verb.index()),
                connective.type(),
                sentence.index(),
                verb.index(),
                "participle:" + connective.name()));
    }

    private static Link between(Sentence sentence, Token verb, Token subject, Token other, Connective connective) {
        Link.Piece first = piece(sentence, subject, verb);
        Link.Piece second = Pieces.under(sentence, other);
        boolean cause = connective.subordinate() == Side.CAUSE;
        return new Link(
                cause ? first : second,
                cause ? second : first,
                connective.type(),
                sentence.index(),
                verb.index(),
                (connective.build() == Build.PASSIVE ? "passive:" : "verb:") + connective.name());
    }

    /** A subject as far as it stands before its verb; what it governs behind the verb is the other side. */
    private static Link.Piece piece(Sentence sentence, Token subject, Token verb) {
        Link.Piece all = Pieces.under(sentence, subject);
        return subject.index() < verb.index() && all.end() > verb.index()
                ? new Link.Piece(sentence.index(), all.first(), verb.index(), subject.index())
                : all;
    }

    /** "The reason for X is Y", "the purpose of X is to Y", "motives explain why X". */
    private static Optional<Link> noun(Sentence sentence, Token noun) {
        String lemma = Clause.lemma(noun);
        boolean reason = REASONS.contains(lemma);
        if (!reason && !ENDS.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Token> effect = Clause.children(sentence, noun, "nmod", "acl").stream()
                .filter(t -> Set.of("for", "of", "behind", "why").contains(Clause.preposition(sentence, t))
                        || Clause.is(t, "acl"))
                .findFirst();
        Optional<Token> cause = predicate(sentence, noun);
        if (effect.isEmpty() || cause.isEmpty() || cause.get().equals(noun)) {
            return Optional.empty();
        }
        Link.Piece from = Pieces.under(sentence, cause.get());
        int start = Math.max(from.first(), noun.index() + 1);
        for (Token child : sentence.children(cause.get())) {
            if (Clause.is(child, "cop") || Clause.is(child, "aux") || Clause.is(child, "mark")) {
                start = Math.max(start, child.index() + 1);
            }
        }
        return Optional.of(new Link(
                new Link.Piece(
                        sentence.index(),
                        start,
                        Math.max(start, from.end()),
                        cause.get().index()),
                Pieces.under(sentence, effect.get()),
                reason ? Driver.Type.CAUSE : Driver.Type.PURPOSE,
                sentence.index(),
                noun.index(),
                "noun:" + lemma.toLowerCase(Locale.ROOT)));
    }

    /** "is to end": an infinitive that trees take for the predicate. */
    private static boolean isToBe(Sentence sentence, Token verb) {
        return verb.isVerb()
                && Clause.children(sentence, verb, "mark").stream()
                        .anyMatch(m -> m.text().equalsIgnoreCase("to"));
    }

    /** In "the reason is Y", Y. */
    private static Optional<Token> predicate(Sentence sentence, Token subject) {
        if (!Clause.is(subject, "nsubj")) {
            return Optional.empty();
        }
        Optional<Token> head = sentence.head(subject);
        return head.filter(h -> sentence.child(h, "cop").isPresent() || isToBe(sentence, h))
                .or(() -> head.filter(h -> Clause.lemma(h).equals("be"))
                        .flatMap(h -> sentence.child(h, "xcomp", "ccomp", "advcl", "obl")));
    }
}
