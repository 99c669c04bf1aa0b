package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The grammar of one sentence: who is subject, object or agent of a word, also where a clause leaves that to be understood
 * (control, participles, relative clauses, conjoined verbs).
 */
final class Clauses {
    private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT", "WP$");
    /** Verbs whose subject, not object, is the subject of the infinitive after them. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "ask_leave", "pledge");
    /** Verbs of request whose addressee, after a preposition, is the subject of the infinitive. */
    private static final Set<String> ADDRESSING =
            Set.of("call", "appeal", "plead", "prevail", "lean", "count", "rely", "shout", "speak");

    private static final Set<String> ADDRESS = Set.of("on", "upon", "to", "with");
    /** Before a gerund whose subject is the object: "accused Arnor of arming", "kept Arnor from entering". */
    private static final Set<String> OF_OBJECT = Set.of("of", "from", "for", "against", "into");

    private static final int MAX_DEPTH = 8;

    private final Sentence sentence;
    private final String[] lemmas;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.lemmas = new String[sentence.size()];
        for (Token token : sentence.tokens()) {
            lemmas[token.index()] = token.lemma().toLowerCase(Locale.ROOT);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    String lemma(Token token) {
        return lemmas[token.index()];
    }

    /** The lemma of the word before, or the empty string. */
    String before(Token token) {
        return token.index() == 0 ? "" : lemmas[token.index() - 1];
    }

    private static boolean is(Token token, String relation) {
        return token.relation().equals(relation)
                || (token.relation().startsWith(relation) && token.relation().charAt(relation.length()) == ':');
    }

    /** Whether the subject of {@code verb} is what it is done to. */
    boolean passive(Token verb) {
        if (!verb.tag().equals("VBN")) {
            return sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()
                    && verb.isVerb()
                    && !verb.tag().equals("VBG");
        }
        boolean perfect = false;
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
                return true;
            }
            perfect |= child.relation().equals("aux") || child.relation().equals("nsubj");
        }
        if (perfect) {
            return false;
        }
        return !is(verb, "conj")
                || sentence.head(verb)
                        .map(head -> !head.isVerb() || passive(head))
                        .orElse(true);
    }

    /** The subject of {@code verb} or those that it may be, likeliest first: told, then understood. */
    List<Token> subjects(Token verb) {
        List<Token> found = new ArrayList<>(2);
        subjects(verb, found, 0);
        return found;
    }

    private void subjects(Token verb, List<Token> found, int depth) {
        Optional<Token> own = sentence.child(verb, "nsubj", "csubj");
        if (own.isPresent()) {
            Token subject = antecedent(own.get());
            if (!isExpletive(subject)) {
                found.add(subject);
            }
            return;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > MAX_DEPTH) {
            return;
        }
        understood(verb, head.get(), found, depth);
    }

    private void understood(Token verb, Token head, List<Token> found, int depth) {
        String relation = base(verb.relation());
        switch (relation) {
            case "advcl" -> {
                if (marksAny(verb, OF_OBJECT)) {
                    controller(head).ifPresent(found::add);
                }
                subjects(head, found, depth + 1);
            }
            case "conj", "parataxis", "dep", "csubj" -> subjects(head, found, depth + 1);
            case "xcomp", "ccomp" -> {
                controller(head).ifPresent(found::add);
                subjects(head, found, depth + 1);
            }
            case "acl" -> {
                found.add(head);
                sentence.head(head).ifPresent(above -> governing(head, above, found, depth));
            }
            case "obl", "nmod", "obj", "appos" -> subjects(head, found, depth + 1);
            default -> {}
        }
    }

    private void governing(Token noun, Token above, List<Token> found, int depth) {
        if (!is(noun, "nsubj")) {
            subjects(above, found, depth + 1);
        }
    }

    private boolean isExpletive(Token token) {
        return token.tag().equals("EX") || token.relation().equals("expl");
    }

    /** Who is told to do what the clause under {@code head} says, where that is not the subject of {@code head}. */
    private Optional<Token> controller(Token head) {
        if (SUBJECT_CONTROL.contains(lemma(head))) {
            return Optional.empty();
        }
        Optional<Token> object = sentence.child(head, "obj", "iobj");
        if (object.isPresent() && !passive(head)) {
            return object.map(this::antecedent);
        }
        return ADDRESSING.contains(lemma(head))
                ? oblique(head, ADDRESS).stream().findFirst()
                : Optional.empty();
    }

    /** For a relative pronoun the noun that it stands for; else the token itself. */
    Token antecedent(Token token) {
        if (!RELATIVE_TAGS.contains(token.tag())
                && !(lemma(token).equals("that") && token.tag().equals("IN"))) {
            return token;
        }
        Token at = token;
        for (int i = 0; i <= sentence.size(); i++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return token;
            }
            if (at.relation().equals("acl:relcl")) {
                return head.get();
            }
            at = head.get();
        }
        return token;
    }

    /** The object of {@code verb}: told, left out of a relative clause, or shared with a conjoined verb. */
    Optional<Token> object(Token verb) {
        Optional<Token> own = sentence.child(verb, "obj");
        if (own.isPresent()) {
            return own.map(this::antecedent);
        }
        if (verb.relation().equals("acl:relcl") && gapIsObject(verb)) {
            return sentence.head(verb);
        }
        for (Token child : sentence.children(verb)) {
            if (is(child, "conj") && child.isVerb() && adjacent(verb, child)) {
                return sentence.child(child, "obj").map(this::antecedent);
            }
        }
        return Optional.empty();
    }

    private boolean gapIsObject(Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        return subject.isPresent()
                && !passive(verb)
                && antecedent(subject.get()).index() == subject.get().index()
                && sentence.child(verb, "obl", "xcomp", "ccomp")
                        .map(o -> antecedent(o).index() == o.index() && !is(o, "xcomp") && !is(o, "ccomp"))
                        .orElse(true);
    }

    /** Whether only a conjunction or an adverb stands between two conjoined verbs: "condemned and rejected". */
    private static boolean adjacent(Token first, Token second) {
        return second.index() > first.index() && second.index() - first.index() <= 3;
    }

    Optional<Token> indirectObject(Token verb) {
        return sentence.child(verb, "iobj").map(this::antecedent);
    }

    /** Who does what a passive verb says: "by Arnor". */
    Optional<Token> agent(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("obl:agent") || (is(child, "obl") && marked(child, "by"))) {
                return Optional.of(antecedent(child));
            }
        }
        return Optional.empty();
    }

    /** Whether one of the prepositions of {@code noun} is {@code preposition}. */
    boolean marked(Token noun, String preposition) {
        for (Token child : sentence.children(noun)) {
            if (is(child, "case") && lemma(child).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** What stands after one of {@code prepositions} under {@code head}, in order of the text. */
    List<Token> oblique(Token head, Set<String> prepositions) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : sentence.children(head)) {
            if ((is(child, "obl") || is(child, "nmod")) && marksAny(child, prepositions)) {
                found.add(antecedent(child));
            } else if (is(child, "compound")
                    && child.relation().endsWith(":prt")
                    && prepositions.contains(lemma(child))) {
                object(head).ifPresent(found::add);
            } else if (is(child, "advmod") && head.isVerb()) {
                found.addAll(oblique(child, prepositions));
            }
        }
        return found;
    }

    /** The particle of a verb that may be a preposition before its object: "on" in "called on Arnor". */
    Optional<String> particle(Token verb) {
        return sentence.child(verb, "compound:prt").map(this::lemma);
    }

    private boolean marksAny(Token noun, Set<String> prepositions) {
        for (Token child : sentence.children(noun)) {
            if ((is(child, "case") || is(child, "mark")) && prepositions.contains(lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** Clauses after one of {@code prepositions} ("of arming", "from entering") under {@code head}. */
    List<Token> markedClauses(Token head, Set<String> prepositions) {
        List<Token> found = new ArrayList<>(1);
        for (Token child : sentence.children(head)) {
            String relation = base(child.relation());
            if ((relation.equals("advcl")
                            || relation.equals("acl")
                            || relation.equals("xcomp")
                            || relation.equals("ccomp"))
                    && marksAny(child, prepositions)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Clauses that complete {@code head}: "agreed to meet", "said that it had met", "urged Arnor to leave". */
    List<Token> complements(Token head) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : sentence.children(head)) {
            String relation = base(child.relation());
            if (relation.equals("xcomp")
                    || relation.equals("ccomp")
                    || (relation.equals("advcl") && infinitive(child))
                    || (relation.equals("acl") && !child.relation().equals("acl:relcl") && infinitive(child))) {
                found.add(child);
            }
        }
        if (head.isNoun() && is(head, "nsubj")) {
            // Parsers take "its promise to leave" for a clause: the noun as subject of the infinitive.
            sentence.head(head).filter(this::infinitive).ifPresent(found::add);
        }
        sentence.child(head, "obj").ifPresent(object -> {
            for (Token child : sentence.children(object)) {
                if (child.relation().equals("acl") && infinitive(child)) {
                    found.add(child);
                }
            }
        });
        return found;
    }

    private boolean infinitive(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (is(child, "mark") && lemma(child).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code verb} has the particle {@code word}: "step down", "walk out of". */
    boolean particle(Token verb, String word) {
        for (Token child : sentence.children(verb)) {
            if ((is(child, "compound") || is(child, "advmod") || is(child, "case"))
                    && lemma(child).equals(word)) {
                return true;
            }
            if (is(child, "obl") && marked(child, word)) {
                return true;
            }
        }
        return false;
    }

    /** Nouns conjoined with {@code token}, and itself first. */
    List<Token> conjoined(Token token) {
        List<Token> found = new ArrayList<>(2);
        found.add(token);
        for (Token child : sentence.children(token)) {
            if (is(child, "conj")) {
                found.add(child);
            }
        }
        return found;
    }

    static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
