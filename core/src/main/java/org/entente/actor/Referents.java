package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Sentence;

/** Settles whom one phrase stands for, by its own words and by what the document named before. Lives for one document. */
final class Referents {
    private final Registry registry;
    private final Entities entities;
    private final Persons persons;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Issuer issuer;

    Referents(Registry registry, Entities entities, Discourse discourse, Issuer issuer) {
        this.registry = registry;
        this.entities = entities;
        this.persons = new Persons(registry, entities);
        this.discourse = discourse;
        this.antecedents = new Antecedents(discourse);
        this.issuer = issuer;
    }

    Resolver.Settled settle(Sentence sentence, Phrase phrase) {
        if (!phrase.pronoun().isEmpty()
                && phrase.roles().isEmpty()
                && phrase.anaphor().isEmpty()) {
            return new Pronouns(antecedents, discourse, issuer).settle(sentence, phrase);
        }
        if (phrase.name().isPresent()) {
            return named(sentence, phrase, phrase.name().get());
        }
        if (phrase.anaphor().isPresent()) {
            return anaphor(sentence, phrase, phrase.anaphor().get());
        }
        if (phrase.roles().isEmpty()) {
            return entity(sentence, phrase);
        }
        return described(sentence, phrase);
    }

    private Resolver.Settled entity(Sentence sentence, Phrase phrase) {
        String surface = Resolver.surface(sentence, phrase.first(), phrase.end());
        if (chained(phrase)) {
            return Resolver.Settled.of(bodyOf(sentence, phrase, surface));
        }
        if (phrase.affiliations().size() == 1) {
            return Resolver.Settled.of(entities.of(phrase.affiliations().get(0), surface));
        }
        return Resolver.Settled.of(new ActorRef.Group(affiliated(sentence, phrase), "those joined by hyphens"));
    }

    /** "Ruritania's Ministry of Defence": a body of the state before it, whatever state the table gives such a body. */
    private ActorRef bodyOf(Sentence sentence, Phrase phrase, String surface) {
        List<Actor> actors = affiliated(sentence, phrase);
        Hit last = phrase.affiliations().get(phrase.affiliations().size() - 1);
        Optional<Body> body = last.as(Meaning.Institution.class).map(Meaning.Institution::body);
        if (actors.isEmpty() || body.isEmpty()) {
            return entities.of(last, surface);
        }
        Actor actor = new Actor(
                actors.get(0).code(),
                body.get().sectors(),
                body.get().kind(),
                surface,
                Optional.empty(),
                Optional.empty());
        return new ActorRef.Resolved(actor, "a body of " + actors.get(0).name());
    }

    private List<Actor> affiliated(Sentence sentence, Phrase phrase) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Hit hit : phrase.affiliations()) {
            String surface = Resolver.surface(sentence, hit.first(), hit.end());
            entities.of(hit, surface).actors().forEach(a -> actors.putIfAbsent(a.code(), a));
        }
        return List.copyOf(actors.values());
    }

    private Resolver.Settled named(Sentence sentence, Phrase phrase, Phrase.Name name) {
        List<Actor> affiliated = affiliated(sentence, phrase);
        String code = affiliated.isEmpty()
                ? ""
                : affiliated.get(affiliated.size() - 1).code();
        if (affiliated.size() > 1 && affiliated.get(0).kind() == ActorKind.STATE) {
            code = affiliated.get(0).code();
        }
        String office = phrase.office().orElse("");
        List<String> words = nameWords(sentence, name);
        Optional<Discourse.Introduced> known = name.full() ? Optional.empty() : discourse.named(words);
        if (known.isPresent() && (code.isEmpty() || known.get().actor.code().equals(code))) {
            return new Resolver.Settled(new ActorRef.Resolved(known.get().actor, "named before"), known.get().last);
        }
        Optional<ActorRef> found = persons.find(name.known(), name.full(), code, office, phrase.time());
        String surface = Resolver.surface(sentence, name.first(), name.end());
        if (found.isPresent()) {
            return Resolver.Settled.of(withCode(found.get(), code, phrase, surface));
        }
        if (!code.isEmpty()) {
            return Resolver.Settled.of(
                    new ActorRef.Resolved(stranger(phrase, surface, code), "the text gives office and state"));
        }
        if (!office.isEmpty()) {
            Optional<Discourse.Introduced> titled = soleHolder(phrase);
            if (titled.isPresent() && titled.get().words.containsAll(words)) {
                return new Resolver.Settled(
                        new ActorRef.Resolved(titled.get().actor, "same office before"), titled.get().last);
            }
        }
        Optional<String> home = home(phrase);
        if (home.isPresent()) {
            Actor actor = stranger(phrase, surface, home.get());
            return Resolver.Settled.of(new ActorRef.Resolved(actor, "the office is one that " + home.get() + " has"));
        }
        return Resolver.Settled.of(
                new ActorRef.Unresolved(surface, "a name that no table and no words of the text explain"));
    }

    /** Whose an office without a state is: of the only one that has such, else of who issued the text. */
    private Optional<String> home(Phrase phrase) {
        Optional<String> only = registry.onlyHome(phrase);
        boolean official =
                phrase.roles().stream().anyMatch(r -> r.agent().sectors().contains("GOV"));
        return only.isPresent() || !official ? only : issuer.actor().map(Actor::code);
    }

    /** The text's word on the state goes before the table's. */
    private ActorRef withCode(ActorRef ref, String code, Phrase phrase, String surface) {
        if (code.isEmpty()
                || !(ref instanceof ActorRef.Resolved resolved)
                || resolved.actor().code().equals(code)) {
            return ref;
        }
        Actor known = resolved.actor();
        Actor actor = new Actor(code, sectorsOf(phrase), ActorKind.PERSON, known.name(), phrase.office(), known.id());
        return new ActorRef.Resolved(actor, "\"" + surface + "\" with the office that the text gives");
    }

    private static List<String> sectorsOf(Phrase phrase) {
        return Sectors.of(phrase);
    }

    private static Actor stranger(Phrase phrase, String surface, String code) {
        return new Actor(code, Sectors.of(phrase), ActorKind.PERSON, surface, office(phrase), Optional.empty());
    }

    static Optional<String> office(Phrase phrase) {
        Optional<String> office = phrase.office();
        return phrase.time() == Phrase.Time.FORMER ? office.map(o -> "former " + o) : office;
    }

    static List<String> nameWords(Sentence sentence, Phrase.Name name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            Pieces.of(sentence.token(i).text()).keys().forEach(words::add);
        }
        words.removeIf(w -> w.length() == 1 || Words.HONORIFICS.contains(w));
        return words;
    }

    private Resolver.Settled described(Sentence sentence, Phrase phrase) {
        String surface = Resolver.surface(sentence, phrase.first(), phrase.end());
        if (!phrase.pronoun().isEmpty()) {
            return owned(sentence, phrase, surface);
        }
        if (phrase.owner().isPresent()) {
            Resolver.Settled owner =
                    named(sentence, phrase.ownerAlone(), phrase.owner().get());
            List<Actor> states = affiliated(sentence, phrase);
            if (owner.ref().actors().isEmpty() && !states.isEmpty()) {
                return ofState(phrase, surface, states.get(0).code());
            }
            return ofOwner(phrase, surface, owner.ref(), owner.antecedent());
        }
        List<Actor> affiliated = affiliated(sentence, phrase);
        if (affiliated.size() > 1 && !chained(phrase)) {
            List<Actor> actors = affiliated.stream()
                    .map(a -> describedActor(phrase, surface, a.code()))
                    .toList();
            return Resolver.Settled.of(new ActorRef.Group(actors, "one for each state named"));
        }
        if (!affiliated.isEmpty()) {
            return ofState(phrase, surface, affiliated.get(0).code());
        }
        if (!phrase.affiliations().isEmpty()) {
            return Resolver.Settled.of(entities.of(phrase.affiliations().get(0), surface));
        }
        if (phrase.body().isPresent() && entities.clue(phrase.body().get().code()) > 0) {
            Body body = phrase.body().get();
            Actor actor = new Actor(
                    body.code(), body.sectors(), body.kind(), body.name(), Optional.empty(), Optional.empty());
            return Resolver.Settled.of(new ActorRef.Resolved(actor, "the document speaks of " + body.code()));
        }
        return new Descriptions(antecedents, discourse, issuer, registry).settle(sentence, phrase, surface);
    }

    /** "Ruritanian Duma deputies": a body of the state, not two parties. */
    private static boolean chained(Phrase phrase) {
        return phrase.affiliations().stream()
                .skip(1)
                .anyMatch(h -> h.as(Meaning.Institution.class).isPresent());
    }

    private Resolver.Settled ofOwner(Phrase phrase, String surface, ActorRef owner, int antecedent) {
        if (owner instanceof ActorRef.Resolved resolved
                && !resolved.actor().code().isEmpty()) {
            Actor actor = describedActor(phrase, surface, resolved.actor().code());
            return new Resolver.Settled(
                    new ActorRef.Resolved(
                            actor, "belongs to " + resolved.actor().name()),
                    antecedent);
        }
        return Resolver.Settled.of(new ActorRef.Unresolved(surface, "whose it is, is not known"));
    }

    private Resolver.Settled ofState(Phrase phrase, String surface, String code) {
        if (phrase.isPlural() || !personal(phrase)) {
            return Resolver.Settled.of(
                    new ActorRef.Resolved(describedActor(phrase, surface, code), "the text names the state"));
        }
        Optional<Discourse.Introduced> holder = discourse.people().stream()
                .filter(p -> p.actor.code().equals(code) && Titles.sharesOffice(p, phrase))
                .max(Comparator.comparingInt(p -> p.last));
        if (holder.isPresent()) {
            return new Resolver.Settled(
                    new ActorRef.Resolved(holder.get().actor, "holds the office by the text"), holder.get().last);
        }
        return Resolver.Settled.of(
                new ActorRef.Resolved(describedActor(phrase, surface, code), "the text names state and office"));
    }

    static boolean personal(Phrase phrase) {
        return phrase.role()
                .map(r -> r.agent().office().isPresent()
                        || r.agent().kind() == ActorKind.PERSON
                        || r.agent().kind() == ActorKind.OFFICE)
                .orElse(false);
    }

    Actor describedActor(Phrase phrase, String surface, String code) {
        ActorKind kind = phrase.role().map(r -> r.agent().kind()).orElse(ActorKind.PEOPLE);
        if (kind == ActorKind.PERSON && phrase.office().isPresent()) {
            kind = ActorKind.OFFICE;
        }
        String name = surface;
        Optional<String> id = Optional.empty();
        if (phrase.office().isPresent() && !phrase.isPlural() && phrase.time() == Phrase.Time.PRESENT) {
            List<Term> holders = registry.holders(code, phrase.office().get(), entities.day());
            Optional<Person> holder =
                    holders.size() == 1 ? registry.person(holders.get(0).person()) : Optional.empty();
            name = holder.map(Person::name).orElse(surface);
            id = holder.map(Person::id);
        }
        return new Actor(code, Sectors.of(phrase), kind, name, office(phrase), id);
    }

    /** "his counterpart", "their governments", "its troops". */
    private Resolver.Settled owned(Sentence sentence, Phrase phrase, String surface) {
        List<Actor> affiliated = affiliated(sentence, phrase);
        Resolver.Settled owner = new Pronouns(antecedents, discourse, issuer).settle(sentence, phrase);
        if (Titles.isCounterpart(phrase)) {
            return counterpart(phrase, surface, affiliated, owner);
        }
        if (!affiliated.isEmpty()) {
            return ofState(phrase, surface, affiliated.get(0).code());
        }
        if (owner.ref() instanceof ActorRef.Group group) {
            List<Actor> actors = group.actors().stream()
                    .map(a -> describedActor(phrase, surface, a.code()))
                    .toList();
            return new Resolver.Settled(new ActorRef.Group(actors, "of those named before"), owner.antecedent());
        }
        return ofOwner(phrase, surface, owner.ref(), owner.antecedent());
    }

    private Resolver.Settled counterpart(
            Phrase phrase, String surface, List<Actor> affiliated, Resolver.Settled owner) {
        Optional<String> office =
                owner.ref() instanceof ActorRef.Resolved r ? r.actor().office() : Optional.empty();
        if (affiliated.isEmpty()) {
            return Resolver.Settled.of(new ActorRef.Unresolved(surface, "the text does not tell whose counterpart"));
        }
        List<Actor> actors = affiliated.stream()
                .map(a -> counterpartOf(a.code(), surface, office))
                .toList();
        return actors.size() == 1
                ? Resolver.Settled.of(new ActorRef.Resolved(actors.get(0), "holds the same office there"))
                : Resolver.Settled.of(new ActorRef.Group(actors, "hold the same office there"));
    }

    private Actor counterpartOf(String code, String surface, Optional<String> office) {
        Optional<Discourse.Introduced> known = discourse.people().stream()
                .filter(p -> p.actor.code().equals(code) && p.actor.office().equals(office) && office.isPresent())
                .findFirst();
        return known.map(p -> p.actor)
                .orElseGet(() -> new Actor(code, List.of("GOV"), ActorKind.OFFICE, surface, office, Optional.empty()));
    }

    private Resolver.Settled anaphor(Sentence sentence, Phrase phrase, Meaning.Anaphor anaphor) {
        String surface = Resolver.surface(sentence, phrase.first(), phrase.end());
        return new Descriptions(antecedents, discourse, issuer, registry).anaphor(sentence, phrase, anaphor, surface);
    }

    private Optional<Discourse.Introduced> soleHolder(Phrase phrase) {
        List<Discourse.Introduced> holders = discourse.people().stream()
                .filter(p -> Titles.sharesOffice(p, phrase))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
