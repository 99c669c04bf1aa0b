package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorRef;
import org.entente.model.Sentence;

/** Settles whom a pronoun stands for. */
final class Pronouns {
    private final Antecedents antecedents;
    private final Discourse discourse;
    private final Issuer issuer;

    Pronouns(Antecedents antecedents, Discourse discourse, Issuer issuer) {
        this.antecedents = antecedents;
        this.discourse = discourse;
        this.issuer = issuer;
    }

    Resolver.Settled settle(Sentence sentence, Phrase phrase) {
        String word = phrase.pronoun();
        int at = sentence.index();
        if (Words.SINGULAR.contains(word)) {
            return through(antecedents.person(at, Words.FEMALE.contains(word)), word);
        }
        if (Words.NEUTER.contains(word)) {
            return through(antecedents.thing(at), word);
        }
        if (Words.PLURAL.contains(word)) {
            return plural(at, phrase);
        }
        return first(sentence, phrase);
    }

    static Resolver.Settled through(Optional<Discourse.Seen> seen, String word) {
        return seen.map(s -> new Resolver.Settled(renamed(s.ref(), word), s.index()))
                .orElseGet(() -> unknown(word, "nobody before fits"));
    }

    private static ActorRef renamed(ActorRef ref, String word) {
        if (ref instanceof ActorRef.Resolved resolved) {
            return new ActorRef.Resolved(
                    resolved.actor(), "\"" + word + "\" is " + resolved.actor().name() + ", named before");
        }
        return ref;
    }

    static Resolver.Settled unknown(String word, String why) {
        return Resolver.Settled.of(new ActorRef.Unresolved(word, why));
    }

    /** "they": those joined by "and", a group or a plural named before, else the persons or states of the last sentence. */
    private Resolver.Settled plural(int sentence, Phrase phrase) {
        for (int s = sentence; s >= Math.max(-1, sentence - 2); s--) {
            Optional<Resolver.Settled> found = pluralIn(s, s == sentence ? phrase.first() : Integer.MAX_VALUE);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Optional<Antecedents.Found> persons = antecedents.group(sentence - 1, true, 0);
        return persons.map(f -> new Resolver.Settled(f.ref(), f.antecedent()))
                .orElseGet(() -> unknown(phrase.pronoun(), "no group before fits"));
    }

    private Optional<Resolver.Settled> pluralIn(int sentence, int before) {
        List<Discourse.Seen> here = discourse.in(sentence);
        Optional<Antecedents.Found> joined = antecedents.joined(sentence, before);
        if (joined.isPresent() && joined.get().ref().actors().size() > 1) {
            return joined.map(f -> new Resolver.Settled(f.ref(), f.antecedent()));
        }
        for (int i = here.size() - 1; i >= 0; i--) {
            Discourse.Seen seen = here.get(i);
            if (seen.first() < before && seen.ref() instanceof ActorRef.Group group) {
                return Optional.of(
                        new Resolver.Settled(new ActorRef.Group(group.actors(), "as named before"), seen.index()));
            }
        }
        List<Actor> people = here.stream()
                .filter(s -> s.first() < before && s.isPerson())
                .flatMap(s -> s.one().stream())
                .distinct()
                .toList();
        if (people.size() == 2 && before == Integer.MAX_VALUE) {
            return Optional.of(Resolver.Settled.of(new ActorRef.Group(people, "the two named before")));
        }
        return here.stream()
                .filter(s -> s.first() < before && s.plural() && s.ref() instanceof ActorRef.Resolved)
                .findFirst()
                .map(s -> new Resolver.Settled(s.ref(), s.index()));
    }

    /** "we", "our", "I", "my": the speaker quoted, else the parties of a joint statement, else the issuer. */
    private Resolver.Settled first(Sentence sentence, Phrase phrase) {
        Optional<Discourse.Seen> speaker = Quotes.speaker(sentence, phrase.first(), discourse);
        if (speaker.isPresent()) {
            return through(speaker, phrase.pronoun());
        }
        Optional<Actor> label = discourse.speaker();
        if (label.isPresent()) {
            return Resolver.Settled.of(new ActorRef.Resolved(label.get(), "who speaks here by the transcript"));
        }
        if (issuer.joint() && Words.FIRST.contains(phrase.pronoun())) {
            Optional<Antecedents.Found> parties = issuer.parties().isEmpty()
                    ? antecedents.principals(2, false)
                    : Optional.of(new Antecedents.Found(
                            new ActorRef.Group(issuer.parties(), "the parties of the statement"), -1));
            if (parties.isPresent()) {
                return new Resolver.Settled(parties.get().ref(), parties.get().antecedent());
            }
        }
        return issuer.actor()
                .map(a -> Resolver.Settled.of(new ActorRef.Resolved(a, "who issued the text")))
                .orElseGet(() -> unknown(phrase.pronoun(), "who speaks is not known"));
    }
}
