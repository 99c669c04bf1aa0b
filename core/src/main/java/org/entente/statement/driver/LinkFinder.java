package org.entente.statement.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Driver;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;
import org.entente.statement.driver.Connective.Build;
import org.entente.statement.driver.Connective.Side;
import org.entente.statement.driver.Connective.Sure;

/** Finds reasons by connectives before nouns and clauses, adverbs, and purposes. Immutable. */
final class LinkFinder {
    private static final Set<String> NO_DEEDS = Set.of(
            "meeting",
            "talk",
            "visit",
            "summit",
            "call",
            "conversation",
            "lunch",
            "dinner",
            "ceremony",
            "arrival",
            "year",
            "month",
            "day",
            "week",
            "hour",
            "minute",
            "decade",
            "century",
            "period",
            "midnight",
            "noon",
            "time",
            "today",
            "session",
            "speech",
            "trip",
            "tour",
            "consultation",
            "discussion",
            "that",
            "this",
            "date",
            "interview",
            "event");

    private final ConnectiveTable table;
    private final VerbLinks verbs;

    LinkFinder(ConnectiveTable table) {
        this.table = table;
        this.verbs = new VerbLinks(table);
    }

    /** The reasons that {@code document} states, in order of the words that state them. */
    List<Link> find(Document document) {
        List<Link> links = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed()) {
                for (Token token : sentence.tokens()) {
                    at(document, sentence, token).ifPresent(links::add);
                }
            }
        }
        return links;
    }

    private Optional<Link> at(Document document, Sentence sentence, Token token) {
        for (Connective connective : table.startingWith(token.text().toLowerCase(Locale.ROOT))) {
            Optional<Link> link = surface(document, sentence, token, connective);
            if (link.isPresent()) {
                return link;
            }
        }
        return verbs.at(sentence, token).or(() -> purpose(sentence, token)).or(() -> reaction(sentence, token));
    }

    private Optional<Link> surface(Document document, Sentence sentence, Token token, Connective connective) {
        int last = token.index() + connective.words().size() - 1;
        if (!stands(sentence, token.index(), connective.words())) {
            return Optional.empty();
        }
        return switch (connective.build()) {
            case PREPOSITION -> preposition(sentence, token, last, connective);
            case CONJUNCTION -> conjunction(sentence, token, last, connective);
            case ADVERB -> adverb(document, sentence, token, last, connective);
            case VERB, PASSIVE, PARTICIPLE -> Optional.empty();
        };
    }

    private static boolean stands(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(at + i).text().equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Link> preposition(Sentence sentence, Token first, int last, Connective connective) {
        Optional<Token> noun = governed(sentence, first.index(), last);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> governor = governor(sentence, noun.get(), first.index(), last);
        boolean own = noun.get().isVerb()
                && !Clause.children(sentence, noun.get(), "nsubj").isEmpty();
        if (governor.isEmpty() || !fits(sentence, noun.get(), governor.get(), connective)) {
            return Optional.empty();
        }
        if (own && connective.sure() == Sure.EVENT && noun.get().tag().equals("VBG")) {
            return Optional.empty();
        }
        return link(sentence, noun.get(), governor.get(), first.index(), connective);
    }

    /** The noun or clause behind the words {@code first..last}. */
    private static Optional<Token> governed(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        Optional<Token> at = sentence.head(end);
        for (int i = 0; i < sentence.size() && at.isPresent() && within(at.get(), first, last); i++) {
            at = sentence.head(at.get());
        }
        if (at.isPresent() && at.get().index() > last) {
            return at;
        }
        for (int i = last; i >= first; i--) {
            for (Token child : sentence.children(sentence.token(i))) {
                if (child.index() > last
                        && (child.isNoun() || child.isVerb() || child.tag().startsWith("PRP"))) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean within(Token token, int first, int last) {
        return first <= token.index() && token.index() <= last;
    }

    /** What the whole phrase hangs on. */
    private static Optional<Token> governor(Sentence sentence, Token noun, int first, int last) {
        Token top = noun;
        Optional<Token> head = sentence.head(top);
        while (head.isPresent() && within(head.get(), first, last)) {
            top = head.get();
            head = sentence.head(top);
        }
        return head.map(h -> raised(sentence, h));
    }

    /** Trees hang a reason on the noun that stands before it; it is one of the deed that the noun belongs to. */
    private static Token raised(Sentence sentence, Token governor) {
        boolean argument = Clause.is(governor, "obj") || Clause.is(governor, "obl") || Clause.is(governor, "nsubj");
        return governor.isNoun() && argument
                ? sentence.head(governor)
                        .filter(Token::isVerb)
                        .filter(v -> v.index() < governor.index())
                        .orElse(governor)
                : governor;
    }

    private boolean fits(Sentence sentence, Token noun, Token governor, Connective connective) {
        return switch (connective.sure()) {
            case YES -> true;
            case EVENT -> isDeed(sentence, noun);
            case DISPUTE -> isDispute(sentence, governor) && !isMeasure(sentence, noun);
            case NO -> false;
        };
    }

    private boolean isDispute(Sentence sentence, Token governor) {
        return table.isReaction(Clause.verb(sentence, governor)) || table.isReaction(Clause.lemma(governor));
    }

    private static boolean isMeasure(Sentence sentence, Token noun) {
        return noun.tag().equals("CD")
                || NO_DEEDS.contains(Clause.lemma(noun))
                || sentence.child(noun, "nummod").isPresent();
    }

    /** Whether {@code word} tells of something that was done, and not of a time or an engagement. */
    private static boolean isDeed(Sentence sentence, Token word) {
        if (word.isVerb()) {
            return !Clause.children(sentence, word, "nsubj").isEmpty() && !NO_DEEDS.contains(Clause.lemma(word));
        }
        boolean plain = word.tag().equals("NN") || word.tag().equals("NNS");
        boolean filled = !Clause.children(sentence, word, "nmod", "amod", "compound", "acl")
                .isEmpty();
        return plain && filled && !isMeasure(sentence, word);
    }

    private Optional<Link> conjunction(Sentence sentence, Token first, int last, Connective connective) {
        Optional<Token> verb = governed(sentence, first.index(), last)
                .filter(v -> v.isVerb() || sentence.child(v, "cop").isPresent());
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> governor = governor(sentence, verb.get(), first.index(), last);
        boolean clause = Clause.is(verb.get(), "advcl")
                || Clause.is(verb.get(), "ccomp")
                || Clause.is(verb.get(), "acl")
                || connective.sure() == Sure.YES;
        if (governor.isEmpty() || !clause || !fits(sentence, verb.get(), governor.get(), connective)) {
            return Optional.empty();
        }
        return link(sentence, verb.get(), governor.get(), first.index(), connective);
    }

    private static Optional<Link> link(Sentence sentence, Token below, Token governor, int connective, Connective by) {
        Link.Piece under = Pieces.under(sentence, below);
        Link.Piece clause = Pieces.clause(sentence, governor, under, connective);
        boolean cause = by.subordinate() == Side.CAUSE;
        return Optional.of(new Link(
                cause ? under : clause,
                cause ? clause : under,
                by.type(),
                sentence.index(),
                connective,
                by.build().name().toLowerCase(Locale.ROOT) + ":" + by.name()));
    }

    /** "Therefore" at or near the head of a sentence makes the one before it the cause. */
    private static Optional<Link> adverb(
            Document document, Sentence sentence, Token token, int last, Connective connective) {
        if (sentence.index() == 0 || last + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        boolean opens = token.index() == 0 && sentence.token(last + 1).text().equals(",");
        boolean inside = connective.words().size() == 1
                && token.tag().equals("RB")
                && token.index() > 0
                && Clause.is(token, "advmod")
                && sentence.head(token).filter(h -> h.head() == Token.ROOT).isPresent();
        if (before.paragraph() != sentence.paragraph() && !opens) {
            return Optional.empty();
        }
        return opens || inside
                ? Optional.of(new Link(
                        Pieces.whole(before),
                        new Link.Piece(
                                sentence.index(),
                                opens ? last + 2 : 0,
                                sentence.size(),
                                sentence.root().map(Token::index).orElse(0)),
                        connective.type(),
                        sentence.index(),
                        token.index(),
                        Build.ADVERB.name().toLowerCase(Locale.ROOT) + ":" + connective.name()))
                : Optional.empty();
    }

    /** Whether an infinitive is an end beside its verb: also in "took steps to", where trees take it for an object. */
    private static boolean isAdjunct(Sentence sentence, Token verb) {
        boolean taken = Clause.is(verb, "xcomp")
                && sentence.head(verb)
                        .filter(h -> !CONTROL.contains(Clause.lemma(h)))
                        .filter(h -> sentence.child(h, "obj").isPresent())
                        .isPresent();
        return Clause.is(verb, "advcl") || taken;
    }

    /** "to deter" under the verb of an act. */
    private Optional<Link> purpose(Sentence sentence, Token verb) {
        boolean infinitive = verb.isVerb()
                && isAdjunct(sentence, verb)
                && Clause.children(sentence, verb, "mark").stream()
                        .anyMatch(m -> m.text().equalsIgnoreCase("to"));
        Optional<Token> governor = sentence.head(verb).filter(Token::isVerb);
        if (!infinitive || governor.isEmpty() || !table.isPurpose(Clause.lemma(verb))) {
            return Optional.empty();
        }
        boolean third = THIRD.contains(Clause.lemma(verb))
                && sentence.child(verb, "obj")
                        .filter(o -> IMPACT.contains(Clause.lemma(o)))
                        .isPresent();
        Link.Piece cause = Pieces.under(sentence, verb);
        int to = Clause.children(sentence, verb, "mark").get(0).index();
        return Optional.of(new Link(
                cause,
                Pieces.clause(sentence, governor.get(), cause, to),
                third ? Driver.Type.THIRD_PARTY : Driver.Type.PURPOSE,
                sentence.index(),
                verb.index(),
                "infinitive:" + Clause.lemma(verb)));
    }

    /** Verbs whose object does what the infinitive says. */
    private static final Set<String> CONTROL = Set.of(
            "force",
            "ask",
            "urge",
            "call",
            "invite",
            "persuade",
            "allow",
            "help",
            "order",
            "want",
            "tell",
            "require",
            "encourage",
            "request",
            "enable",
            "compel",
            "permit",
            "lead",
            "prompt",
            "expect",
            "need",
            "wish",
            "advise",
            "press",
            "push",
            "convince",
            "pressure",
            "instruct",
            "authorize",
            "authorise",
            "oblige",
            "cause",
            "get",
            "have",
            "warn",
            "commit",
            "seek",
            "try",
            "continue",
            "agree");

    private static final Set<String> THIRD =
            Set.of("moderate", "offset", "balance", "mitigate", "soften", "cushion", "reduce");
    private static final Set<String> IMPACT =
            Set.of("impact", "effect", "consequence", "fallout", "damage", "repercussion");

    /** "Condemned Arnor for the raid": the preposition that names a reaction's reason. */
    private Optional<Link> reaction(Sentence sentence, Token verb) {
        if (!verb.isVerb() || !table.isReaction(Clause.lemma(verb))) {
            return Optional.empty();
        }
        for (Token child : Clause.children(sentence, verb, "obl", "advcl")) {
            String preposition =
                    Clause.is(child, "advcl") ? markOf(sentence, child) : Clause.preposition(sentence, child);
            if (!preposition.equals("over")
                    && table.names(Clause.lemma(verb), preposition)
                    && !isMeasure(sentence, child)) {
                Link.Piece cause = Pieces.under(sentence, child);
                return Optional.of(new Link(
                        cause,
                        Pieces.clause(sentence, verb, cause, cause.first() - 1),
                        Driver.Type.REACTION,
                        sentence.index(),
                        verb.index(),
                        "reaction:" + Clause.lemma(verb) + "-" + preposition));
            }
        }
        return Optional.empty();
    }

    private static String markOf(Sentence sentence, Token verb) {
        return Clause.children(sentence, verb, "mark", "case").stream()
                .map(Clause::lemma)
                .findFirst()
                .orElse("");
    }
}
