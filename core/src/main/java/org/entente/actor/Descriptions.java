package org.entente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Sentence;

/** Settles descriptions that name no state: "the president", "both leaders", "the country", "the government". */
final class Descriptions {
    private final Antecedents antecedents;
    private final Discourse discourse;
    private final Issuer issuer;
    private final Registry registry;

    Descriptions(Antecedents antecedents, Discourse discourse, Issuer issuer, Registry registry) {
        this.antecedents = antecedents;
        this.discourse = discourse;
        this.issuer = issuer;
        this.registry = registry;
    }

    Resolver.Settled settle(Sentence sentence, Phrase phrase, String surface) {
        if (phrase.isPlural()) {
            return many(sentence, phrase, surface);
        }
        boolean definite = phrase.article().equals("the") || phrase.article().equals("this");
        if (definite && phrase.office().isPresent()) {
            return holder(sentence, phrase, surface);
        }
        if (definite && governs(phrase)) {
            return ofCountry(sentence, phrase, surface);
        }
        return none(surface, "the text names no state for it");
    }

    private static boolean governs(Phrase phrase) {
        ActorKind kind = phrase.role().map(r -> r.agent().kind()).orElse(ActorKind.PEOPLE);
        return kind == ActorKind.GOVERNMENT || kind == ActorKind.BODY || kind == ActorKind.ARMED_FORCES;
    }

    /** "the president": the one who was introduced with that office; the issuer's own where there are several. */
    private Resolver.Settled holder(Sentence sentence, Phrase phrase, String surface) {
        List<Discourse.Introduced> holders = discourse.people().stream()
                .filter(p -> Titles.sharesOffice(p, phrase))
                .sorted(Comparator.comparingInt((Discourse.Introduced p) -> p.sentence)
                        .reversed())
                .toList();
        if (holders.isEmpty()) {
            return unnamedHolder(phrase, surface);
        }
        Optional<Discourse.Introduced> own = issuer.actor()
                .flatMap(a -> holders.stream()
                        .filter(h -> h.actor.code().equals(a.code()))
                        .findFirst());
        Discourse.Introduced chosen = own.orElse(holders.get(0));
        boolean several = holders.size() > 1
                && own.isEmpty()
                && holders.get(1).sentence == holders.get(0).sentence
                && sentence.index() - holders.get(0).sentence <= 1;
        if (several) {
            return Resolver.Settled.of(
                    new ActorRef.Ambiguous(holders.stream().map(h -> h.actor).toList(), "several hold that office"));
        }
        return new Resolver.Settled(new ActorRef.Resolved(chosen.actor, "holds that office by the text"), chosen.last);
    }

    private Resolver.Settled unnamedHolder(Phrase phrase, String surface) {
        Optional<Actor> issued =
                issuer.actor().filter(a -> issuer.holds(phrase.office().orElse("")));
        if (issued.isPresent()) {
            return Resolver.Settled.of(
                    new ActorRef.Resolved(office(phrase, surface, issued.get().code()), "the issuer's own"));
        }
        return none(surface, "nobody was introduced with that office");
    }

    private static Actor office(Phrase phrase, String surface, String code) {
        return new Actor(code, Sectors.of(phrase), ActorKind.OFFICE, surface, phrase.office(), Optional.empty());
    }

    private Resolver.Settled ofCountry(Sentence sentence, Phrase phrase, String surface) {
        ActorKind wanted = phrase.role().map(r -> r.agent().kind()).orElse(ActorKind.GOVERNMENT);
        Optional<Discourse.Seen> state = antecedents.same(wanted).or(() -> antecedents.state(sentence.index()));
        if (state.isEmpty()) {
            return none(surface, "no state was named before");
        }
        String code = state.get().one().map(Actor::code).orElse("");
        ActorKind kind = phrase.role().map(r -> r.agent().kind()).orElse(ActorKind.GOVERNMENT);
        Actor actor = new Actor(code, Sectors.of(phrase), kind, surface, phrase.office(), Optional.empty());
        return new Resolver.Settled(
                new ActorRef.Resolved(actor, "of the state named before"),
                state.get().index());
    }

    /** "the ministers", "the presidents": those introduced with that office. */
    private Resolver.Settled many(Sentence sentence, Phrase phrase, String surface) {
        boolean definite = phrase.article().equals("the") || phrase.article().equals("both");
        if (!definite) {
            return none(surface, "the text names no state for them");
        }
        List<Actor> holders = discourse.people().stream()
                .filter(p -> Titles.sharesOffice(p, phrase))
                .map(p -> p.actor)
                .toList();
        int number = phrase.number() > 0 ? phrase.number() : phrase.article().equals("both") ? 2 : 0;
        if (holders.size() >= 2 && (number == 0 || holders.size() == number)) {
            return Resolver.Settled.of(new ActorRef.Group(holders, "those introduced with that office"));
        }
        if (phrase.office().isPresent() || number > 0) {
            return group(sentence, true, number, surface);
        }
        return none(surface, "the text names no state for them");
    }

    Resolver.Settled anaphor(Sentence sentence, Phrase phrase, Meaning.Anaphor anaphor, String surface) {
        int number = phrase.number() > 0 ? phrase.number() : phrase.article().equals("both") ? 2 : byItself(anaphor);
        boolean definite = phrase.article().equals("the")
                || phrase.article().equals("both")
                || phrase.article().equals("these")
                || phrase.article().equals("this")
                || !phrase.pronoun().isEmpty();
        if (!definite) {
            return none(surface, "not definite");
        }
        return switch (anaphor.points()) {
            case STATE -> one(antecedents.state(sentence.index()), surface);
            case ORGANISATION -> one(antecedents.organisation(sentence.index(), anaphor.phrase()), surface);
            case STATES ->
                pair(anaphor) && people(sentence, number)
                        ? group(sentence, true, number, surface)
                        : parties(sentence, phrase, number, surface);
            case PERSONS -> group(sentence, true, number, surface);
        };
    }

    private Resolver.Settled parties(Sentence sentence, Phrase phrase, int number, String surface) {
        boolean ours = Words.FIRST.contains(phrase.pronoun());
        if (ours
                && issuer.joint()
                && (number == 0 || issuer.parties().size() == number)
                && !issuer.parties().isEmpty()) {
            return Resolver.Settled.of(new ActorRef.Group(issuer.parties(), "the parties of the statement"));
        }
        return group(sentence, false, number, surface);
    }

    private static boolean pair(Meaning.Anaphor anaphor) {
        return anaphor.phrase().equals("two")
                || anaphor.phrase().equals("both")
                || anaphor.phrase().equals("three");
    }

    /** Whether so many persons were named just before. */
    private boolean people(Sentence sentence, int number) {
        for (int back = 0; back <= 1; back++) {
            long persons = discourse.in(sentence.index() - back).stream()
                    .filter(Discourse.Seen::isPerson)
                    .flatMap(s -> s.one().stream())
                    .map(Actor::name)
                    .distinct()
                    .count();
            if (persons > 0) {
                return persons == number;
            }
        }
        return false;
    }

    private static int byItself(Meaning.Anaphor anaphor) {
        return switch (anaphor.phrase()) {
            case "both", "two", "pair", "duo" -> 2;
            case "three", "trilateral" -> 3;
            default -> 0;
        };
    }

    private Resolver.Settled one(Optional<Discourse.Seen> seen, String surface) {
        if (seen.isEmpty()) {
            return none(surface, "nothing before fits");
        }
        String code = seen.get().one().map(Actor::code).orElse("");
        Actor actor = discourse.polity(code);
        return new Resolver.Settled(
                new ActorRef.Resolved(actor, "\"" + surface + "\" is " + actor.name() + ", named before"),
                seen.get().index());
    }

    private Resolver.Settled group(Sentence sentence, boolean persons, int number, String surface) {
        return antecedents
                .group(sentence.index(), persons, number)
                .map(f -> new Resolver.Settled(f.ref(), f.antecedent()))
                .orElseGet(() -> none(surface, "no such group before"));
    }

    private static Resolver.Settled none(String surface, String why) {
        return Resolver.Settled.of(new ActorRef.Unresolved(surface, why));
    }
}
