package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.attribution.Saying.Manner;
import org.entente.statement.attribution.SpeechWords.Kind;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;

/** Finds where a sentence says that somebody says something. Stateless. */
public final class SayingFinder {
    private static final Set<String> SELF = Set.of("i", "we");

    private final SpeechWords words;

    public SayingFinder(Lexicons lexicons) {
        this.words = new SpeechWords(lexicons);
    }

    /** The sayings of {@code sentence}, in order of their verbs; none in a sentence that was not parsed. */
    public List<Saying> find(Sentence sentence) {
        List<Saying> found = new ArrayList<>();
        if (!sentence.parsed()) {
            return found;
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                ofVerb(sentence, token, found);
            } else if (token.isNoun()) {
                ofNoun(sentence, token, found);
            }
            if (Clause.lower(token).equals("according")) {
                according(sentence, token, found);
            }
        }
        return found;
    }

    private void ofVerb(Sentence sentence, Token verb, List<Saying> found) {
        String phrase = Clause.phrase(sentence, verb);
        boolean says = words.is(Kind.SAYS, phrase);
        boolean denies = words.is(Kind.DENIES, phrase);
        if (Clause.is(verb, "amod", "compound", "aux", "cop")) {
            return;
        }
        if (words.is(Kind.ASIDE, phrase) && asClause(sentence, verb)) {
            parenthesis(sentence, verb, phrase, found);
            return;
        }
        if (asked(sentence, verb)) {
            return;
        }
        Optional<Token> speaker = speaker(sentence, verb);
        if (speaker.filter(s -> SELF.contains(Clause.lower(s))).isPresent()) {
            return;
        }
        for (Token child : sentence.children(verb)) {
            Optional<Manner> manner = manner(sentence, verb, phrase, child, says, denies);
            manner.ifPresent(m -> found.add(saying(sentence, verb, speaker, child, verb, m)));
        }
        if (says
                && Clause.is(verb, "parataxis", "dep")
                && sentence.child(verb, "ccomp").isEmpty()) {
            boolean named = sentence.child(verb, "nsubj").isPresent()
                    || inverted(sentence, verb).isPresent();
            sentence.head(verb)
                    .filter(h -> named && speaker.isPresent())
                    .ifPresent(h -> found.add(saying(sentence, verb, speaker, h, verb, Manner.STATED)));
        }
    }

    private Optional<Manner> manner(
            Sentence sentence, Token verb, String phrase, Token child, boolean says, boolean denies) {
        boolean passive = Clause.passive(sentence, verb);
        boolean before = Clause.is(child, "advcl")
                && child.index() < verb.index()
                && verb.head() == Token.ROOT
                && Clause.mark(sentence, child).isEmpty()
                && Tenses.form(sentence, child) != Tenses.Form.NONFINITE;
        boolean clause =
                Clause.is(child, "ccomp") || before || (Clause.is(child, "parataxis") && says && child.isVerb());
        boolean open = Clause.mark(sentence, child)
                .filter(m -> m.equals("whether") || m.equals("if"))
                .isPresent();
        if (open) {
            return Optional.empty();
        }
        if (clause && says && !asking(sentence, child)) {
            return Optional.of(Manner.STATED);
        }
        boolean gerund = Clause.is(child, "dep") && child.tag().equals("VBG");
        if ((clause || gerund || Clause.is(child, "obj", "xcomp")) && denies) {
            boolean thing =
                    Clause.is(child, "obj") && !words.is(Kind.DENIES, "deny") || !phrase.equals("deny") && !clause;
            return thing ? Optional.empty() : Optional.of(Manner.DENIED);
        }
        if (Clause.is(child, "xcomp") && passive && words.is(Kind.HEARSAY, phrase)) {
            return Optional.of(Manner.NAMED);
        }
        if (Clause.is(child, "obj") && words.is(Kind.NAMES, phrase)) {
            return Optional.of(Manner.NAMED);
        }
        if (words.is(Kind.ABOUT, phrase)
                && Clause.is(child, "obl")
                && Clause.preposition(sentence, child).filter("about"::equals).isPresent()) {
            return Optional.of(Manner.NAMED);
        }
        if (words.is(Kind.ACCUSES, phrase)
                && (Clause.is(child, "advcl") && marked(sentence, child)
                        || Clause.is(child, "obl") && marked(sentence, child))) {
            return Optional.of(Manner.NAMED);
        }
        return Optional.empty();
    }

    /** Whether the saying itself is only asked for: "urged them to confirm that …". */
    private boolean asked(Sentence sentence, Token verb) {
        return Clause.infinitive(sentence, verb)
                && Clause.is(verb, "xcomp", "ccomp", "advcl")
                && sentence.head(verb)
                        .filter(h -> h.isVerb() && words.is(Kind.ASKS, Clause.phrase(sentence, h)))
                        .isPresent();
    }

    /** A wish in a that-clause, "insisted that it leave", is no report. */
    private static boolean asking(Sentence sentence, Token clause) {
        return clause.tag().equals("VB") && sentence.child(clause, "aux").isEmpty();
    }

    private static boolean marked(Sentence sentence, Token child) {
        return Clause.mark(sentence, child)
                .or(() -> Clause.preposition(sentence, child))
                .filter(w -> w.equals("of") || w.equals("for"))
                .isPresent();
    }

    /** "as she noted", "as noted by her", "as reported by the paper"; parsers hang such asides in many ways. */
    private static boolean asClause(Sentence sentence, Token verb) {
        boolean child = sentence.children(verb).stream()
                .anyMatch(c -> c.index() < verb.index()
                        && Clause.lower(c).equals("as")
                        && Clause.is(c, "mark", "advmod", "case"));
        boolean under = verb.index() > 0
                && Clause.lower(sentence.token(verb.index() - 1)).equals("as")
                && verb.tag().equals("VBN");
        boolean free = sentence.child(verb, "ccomp")
                .filter(c -> Clause.mark(sentence, c).isPresent())
                .isEmpty();
        return under || (free && child && Clause.is(verb, "advcl", "parataxis", "acl", "dep"));
    }

    private void parenthesis(Sentence sentence, Token verb, String phrase, List<Saying> found) {
        Optional<Token> speaker = speaker(sentence, verb);
        boolean claimed = speaker.isPresent() || words.is(Kind.HEARSAY, phrase);
        if (!claimed || speaker.filter(s -> SELF.contains(Clause.lower(s))).isPresent()) {
            return;
        }
        Token up = sentence.head(verb).orElse(verb);
        Token content = clauseOf(
                sentence, Clause.lower(up).equals("as") ? sentence.head(up).orElse(up) : up);
        // at the head of a sentence parsers hang the sentence on the aside
        Token said = sentence.dominates(verb, content) || Clause.lower(content).equals("as")
                ? afterComma(sentence, verb).orElse(content)
                : content;
        found.add(saying(sentence, verb, speaker, said, verb, Manner.STATED));
    }

    private static Optional<Token> afterComma(Sentence sentence, Token verb) {
        Optional<Token> comma = sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.text().equals(","))
                .findFirst();
        return comma.flatMap(c -> sentence.tokens().stream()
                .filter(t -> t.index() > c.index() && sentence.dominates(verb, t))
                .filter(t -> sentence.head(t).filter(h -> h.index() < c.index()).isPresent())
                .filter(t -> !Clause.is(t, "punct"))
                .findFirst());
    }

    private static Token clauseOf(Sentence sentence, Token token) {
        return Clause.of(sentence, token);
    }

    /** "the claim that", "reports of". */
    private void ofNoun(Sentence sentence, Token noun, List<Saying> found) {
        boolean denial = words.is(Kind.DENIAL, noun.lemma());
        if (!denial && !words.is(Kind.NOUN, noun.lemma())) {
            return;
        }
        Optional<Token> speaker = sentence.child(noun, "nmod:poss")
                .or(() -> sentence.children(noun).stream()
                        .filter(c -> Clause.is(c, "nmod")
                                && Clause.preposition(sentence, c)
                                        .filter(p -> p.equals("by") || p.equals("from"))
                                        .isPresent())
                        .findFirst());
        for (Token child : sentence.children(noun)) {
            boolean that = Clause.is(child, "acl", "ccomp", "dep")
                    && !child.relation().contains("relcl")
                    && Clause.mark(sentence, child).filter("that"::equals).isPresent();
            if (that) {
                found.add(saying(sentence, noun, speaker, child, noun, denial ? Manner.DENIED : Manner.NAMED));
            }
        }
    }

    /** "according to officials". */
    private static void according(Sentence sentence, Token according, List<Saying> found) {
        Optional<Token> up = sentence.head(according);
        Optional<Token> source = up.filter(h -> h.isNoun() || h.tag().startsWith("PRP"))
                .or(() -> sentence.children(according).stream()
                        .filter(c -> Clause.is(c, "obl", "nmod", "obj") || c.isNoun())
                        .findFirst());
        Token top = source.filter(s -> up.filter(u -> u.index() == s.index()).isPresent())
                .orElse(according);
        if (source.isPresent() && sentence.head(top).isPresent()) {
            Token content = clauseOf(sentence, sentence.head(top).get());
            found.add(new Saying(
                    according,
                    "",
                    source,
                    content,
                    top,
                    Manner.STATED,
                    Spans.of(sentence, List.of(according, source.get()))));
        }
    }

    private static Optional<Token> speaker(Sentence sentence, Token verb) {
        if (Clause.passive(sentence, verb) || participle(sentence, verb)) {
            return sentence.children(verb).stream()
                    .filter(c -> Clause.is(c, "obl", "nmod")
                            && Clause.preposition(sentence, c)
                                    .filter("by"::equals)
                                    .isPresent())
                    .findFirst();
        }
        Optional<Token> after = inverted(sentence, verb);
        if (after.isPresent()) {
            return after;
        }
        return Clause.subject(sentence, verb)
                .filter(s -> !Clause.is(s, "expl") && !Clause.lower(s).equals("it") || !impersonal(sentence, verb));
    }

    /** "…, said the premier": parsers take the speaker for an object. */
    private static Optional<Token> inverted(Sentence sentence, Token verb) {
        boolean closed = verb.index() > 0
                && sentence.child(verb, "nsubj").isEmpty()
                && List.of(",", "\"", "”")
                        .contains(sentence.token(verb.index() - 1).text());
        return closed && verb.tag().equals("VBD") ? sentence.child(verb, "obj") : Optional.empty();
    }

    private static boolean impersonal(Sentence sentence, Token verb) {
        return sentence.child(verb, "expl").isPresent();
    }

    private static boolean participle(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN") && sentence.child(verb, "nsubj", "aux").isEmpty();
    }

    private static Saying saying(
            Sentence sentence, Token verb, Optional<Token> speaker, Token content, Token apart, Manner manner) {
        Span span = speaker.filter(s -> Math.abs(s.index() - verb.index()) < 15)
                .map(s -> Spans.of(sentence, List.of(s, verb)))
                .orElse(verb.span());
        return new Saying(verb, verb.text(), speaker, content, apart, manner, span);
    }
}
