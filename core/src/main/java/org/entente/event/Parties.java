package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Which actors an argument speaks of: those that it names itself, or those inside the noun phrase when its head is no actor
 * ("China's exports", "a hospital in Gaza").
 */
final class Parties {
    /** Where actors stand inside a noun phrase that acts: what merely happens somewhere is not done by the place. */
    private static final List<Set<String>> AGENT =
            List.of(Set.of("of"), Set.of("from", "by"), Set.of("including", "like"));
    /** Where they stand inside one that is acted upon. */
    private static final List<Set<String>> PATIENT = List.of(
            Set.of("of"),
            Set.of("from", "by"),
            Set.of("in", "at", "near", "inside", "across", "within"),
            Set.of("to", "for", "on", "against", "with", "between", "among", "into", "toward", "towards", "over"),
            Set.of("including", "like"));

    private static final int MAX_DEPTH = 4;

    private final Sentence sentence;
    private final Mentions mentions;
    private final Clauses clauses;

    Parties(Clauses clauses, Mentions mentions) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.mentions = mentions;
    }

    /** Those that {@code token}, as the head of an argument, names as acting. */
    List<Mention> acting(Token token) {
        return find(token, AGENT);
    }

    /** Those that {@code token}, as the head of an argument, names as acted upon. */
    List<Mention> affected(Token token) {
        return find(token, PATIENT);
    }

    private List<Mention> find(Token token, List<Set<String>> inside) {
        Set<Mention> found = new LinkedHashSet<>();
        for (Token each : clauses.conjoined(token)) {
            collect(each, inside, found, 0);
        }
        if (!found.isEmpty()) {
            listed(found);
        }
        return new ArrayList<>(found);
    }

    /** Adds the members of a list that the tree does not put together: mentions with only commas between, and "and" before the last. */
    private void listed(Set<Mention> found) {
        Mention last = found.iterator().next();
        List<Mention> here = mentions.in(sentence);
        List<Mention> list = new ArrayList<>();
        boolean closed = false;
        for (int i = here.indexOf(last) + 1; i < here.size() && !closed; i++) {
            Mention next = here.get(i);
            String between = between(last, next);
            closed = between.equals("and") || between.equals(",and");
            if (!(closed || between.equals(",")) || next.actors().isEmpty() || isSubject(next)) {
                return;
            }
            list.add(next);
            last = next;
        }
        if (closed) {
            found.addAll(list);
        }
    }

    private boolean isSubject(Mention mention) {
        return sentence.token(mention.head()).relation().startsWith("nsubj");
    }

    private String between(Mention first, Mention second) {
        StringBuilder words = new StringBuilder();
        for (int i = first.end(); i < second.first(); i++) {
            String lemma = clauses.lemma(sentence.token(i));
            if (!lemma.equals("the")) {
                words.append(lemma);
            }
        }
        return words.toString();
    }

    /** The mention that {@code token} is part of, where it stands for somebody. */
    Optional<Mention> mention(Token token) {
        return mentions.at(sentence, token).filter(m -> !m.actors().isEmpty());
    }

    private void collect(Token token, List<Set<String>> inside, Set<Mention> found, int depth) {
        Optional<Mention> own = mention(token);
        if (own.isPresent()) {
            found.add(own.get());
            sentence.children(token).stream()
                    .filter(c -> c.relation().startsWith("nmod") && clauses.marked(c, "including"))
                    .forEach(c -> conjoinedInto(c, inside, found, depth));
            return;
        }
        if (depth > MAX_DEPTH || !(token.isNoun() || isNominal(token))) {
            return;
        }
        int before = found.size();
        possessors(token).forEach(c -> conjoinedInto(c, inside, found, depth));
        if (found.size() == before) {
            modifiers(token).forEach(c -> conjoinedInto(c, inside, found, depth));
        }
        for (Set<String> prepositions : inside) {
            if (found.size() == before) {
                clauses.oblique(token, prepositions).forEach(c -> conjoinedInto(c, inside, found, depth));
            }
        }
        if (found.size() == before && inside == PATIENT) {
            for (Token child : sentence.children(token)) {
                if (child.relation().equals("acl") && child.tag().equals("VBN")) {
                    clauses.agent(child).ifPresent(c -> conjoinedInto(c, inside, found, depth));
                }
            }
        }
        if (found.size() == before) {
            sentence.child(token, "appos").ifPresent(c -> conjoinedInto(c, inside, found, depth));
        }
    }

    private static boolean isNominal(Token token) {
        return token.tag().equals("CD")
                || token.tag().equals("DT")
                || token.tag().equals("JJ")
                || token.tag().equals("VBG")
                || token.tag().equals("$");
    }

    private void conjoinedInto(Token token, List<Set<String>> inside, Set<Mention> found, int depth) {
        for (Token each : clauses.conjoined(token)) {
            collect(each, inside, found, depth + 1);
        }
    }

    /** Those before {@code noun} whose it is: "Arnor's", "its". */
    List<Token> possessors(Token noun) {
        List<Token> found = new ArrayList<>(1);
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss")) {
                found.add(child);
            }
        }
        return found;
    }

    /** Words before {@code noun} in its phrase that name an actor, in order. */
    List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : sentence.children(noun)) {
            String relation = Clauses.base(child.relation());
            if (child.index() < noun.index()
                    && (relation.equals("amod")
                            || relation.equals("compound")
                            || (relation.equals("nmod") && !child.relation().equals("nmod:poss"))
                            || relation.equals("dep"))) {
                addNaming(child, found);
            }
        }
        return found;
    }

    private void addNaming(Token child, List<Token> found) {
        if (mention(child).isPresent()) {
            found.add(child);
        }
        for (Token inner : sentence.children(child)) {
            String relation = Clauses.base(inner.relation());
            if (inner.index() < child.index()
                    && (relation.equals("compound") || relation.equals("nmod") || relation.equals("conj"))
                    && mention(inner).isPresent()) {
                found.add(inner);
            }
        }
    }

    /** The codes of all who are mentioned, in order. */
    static Set<String> codes(List<Mention> mentions) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                if (!actor.code().isEmpty()) {
                    codes.add(actor.code());
                }
            }
        }
        return codes;
    }
}
