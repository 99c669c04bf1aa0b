package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.tree.Clause;

/** Names speakers as fully as their document does. */
final class Speakers {
    private final Document document;
    private final Mentions mentions;

    Speakers(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Who the noun phrase of {@code head} is, with those joined to it by "and". */
    String name(Sentence sentence, Token head) {
        List<String> names = new ArrayList<>();
        joinedBefore(sentence, head).map(t -> one(sentence, t)).ifPresent(names::add);
        names.add(one(sentence, head));
        for (Token child : sentence.children(head)) {
            if (Clause.is(child, "conj") && (child.isNoun() || child.tag().startsWith("PRP"))) {
                String other = one(sentence, child);
                if (!names.contains(other)) {
                    names.add(other);
                }
            }
        }
        return String.join(" and ", names);
    }

    /** The first of two names joined by "and", where the tree hangs the two apart. */
    private static Optional<Token> joinedBefore(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(c -> Clause.is(c, "cc") && c.index() < head.index() && c.index() > 0)
                .map(c -> sentence.token(c.index() - 1))
                .filter(Token::isName)
                .findFirst();
    }

    private String one(Sentence sentence, Token head) {
        Optional<Mention> mention = mentions.at(sentence, head);
        if (mention.isPresent() && !mention.get().actors().isEmpty()) {
            return full(mention.get());
        }
        return phrase(sentence, head);
    }

    /** The fullest name that the document has for persons; the mention's own words for all else. */
    private String full(Mention mention) {
        boolean persons =
                mention.form() != Mention.Form.NOMINAL || mention.actors().size() == 1;
        if (!persons || mention.actors().stream().anyMatch(a -> a.kind() != ActorKind.PERSON)) {
            return mention.form() == Mention.Form.PRONOUN
                    ? mention.actors().stream().map(Actor::name).collect(Collectors.joining(" and "))
                    : words(mention);
        }
        return mention.actors().stream()
                .map(actor -> fullest(actor).orElse(actor.name()))
                .collect(Collectors.joining(" and "));
    }

    private String words(Mention mention) {
        return mention.span().of(document.text());
    }

    private Optional<String> fullest(Actor actor) {
        return mentions.all().stream()
                .filter(m -> m.form() == Mention.Form.NAME
                        && m.actors().size() == 1
                        && same(m.actors().get(0), actor))
                .map(this::nameIn)
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    /** The words of a mention that are of the person's name, without title and state. */
    private String nameIn(Mention mention) {
        List<String> name = Arrays.asList(
                mention.actors().get(0).name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
        List<Token> tokens =
                document.sentences().get(mention.sentence()).tokens().subList(mention.first(), mention.end());
        List<Token> named = tokens.stream()
                .filter(t -> name.contains(t.text().toLowerCase(Locale.ROOT)))
                .toList();
        return named.isEmpty()
                ? words(mention)
                : named.get(0).span().union(named.get(named.size() - 1).span()).of(document.text());
    }

    private static boolean same(Actor a, Actor b) {
        return a.id().isPresent() && b.id().isPresent()
                ? a.id().equals(b.id())
                : a.kind() == b.kind() && a.name().equals(b.name()) && a.code().equals(b.code());
    }

    /** The words of a noun phrase up to its head and a prepositional phrase after it, without relative clauses. */
    private String phrase(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token token : sentence.tokens()) {
            boolean inside =
                    token.index() != head.index() && sentence.dominates(head, token) && near(sentence, head, token);
            if (inside) {
                first = Math.min(first, token.index());
                last = Math.max(last, token.index());
            }
        }
        Span span = sentence.token(first).span().union(sentence.token(last).span());
        return span.of(document.text()).replaceAll("\\s+", " ").strip();
    }

    private static boolean near(Sentence sentence, Token head, Token token) {
        Token at = token;
        while (at.index() != head.index()) {
            if (Clause.is(at, "acl", "conj", "appos", "case", "punct", "cc", "parataxis", "advcl", "mark", "dep")
                    && at.head() == head.index()) {
                return false;
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return false;
            }
            at = up.get();
        }
        return true;
    }
}
