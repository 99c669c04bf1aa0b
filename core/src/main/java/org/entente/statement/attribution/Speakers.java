package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
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

    private String one(Sentence sentence, Token head) {
        Optional<Mention> mention = mentions.at(sentence, head);
        if (mention.isPresent() && !mention.get().actors().isEmpty()) {
            return full(mention.get());
        }
        return phrase(sentence, head);
    }

    /** The longest name that the document has for the mention's actors; the mention's own words for a description. */
    private String full(Mention mention) {
        if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.PRONOUN) {
            List<String> names = new ArrayList<>();
            for (Actor actor : mention.actors()) {
                names.add(
                        longest(actor).orElse(mention.form() == Mention.Form.PRONOUN ? actor.name() : words(mention)));
            }
            return String.join(" and ", names);
        }
        return words(mention);
    }

    private String words(Mention mention) {
        return mention.span().of(document.text());
    }

    private Optional<String> longest(Actor actor) {
        return mentions.all().stream()
                .filter(m -> m.form() == Mention.Form.NAME
                        && m.actors().size() == 1
                        && same(m.actors().get(0), actor))
                .map(this::words)
                .filter(w -> w.length() < 80)
                .reduce((a, b) -> b.length() > a.length() ? b : a);
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
            if (Clause.is(at, "acl", "conj", "appos", "case", "punct", "cc", "parataxis", "advcl", "mark")
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
