package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Sentence;

/**
 * Answers who or what a noun phrase names, at a date: "four Saudi men", "the Ruritanian foreign minister", "Anna Novak". Stateless,
 * deterministic, safe for use by several threads.
 */
public final class ActorQuery {
    private static final Set<String> OWN_CODE = Set.of("UNO", "EUR");

    private final Registry registry;
    private final Spelling spelling;

    public ActorQuery(Registry registry) {
        this.registry = registry;
        this.spelling = new Spelling(registry);
    }

    /**
     * Who or what {@code text} names.
     *
     * @param text any noun phrase
     * @param context words around it, which help to choose among several of a name; may be empty
     * @param day as of when; without it, as of late
     */
    public ActorAnswer ask(String text, String context, Optional<LocalDate> day) {
        Optional<Sentence> read = PlainText.sentence(spelling.corrected(text));
        if (read.isEmpty()) {
            return ActorAnswer.none("no words");
        }
        Sentence sentence = read.get();
        Entities entities = new Entities(day.orElseGet(registry::lately), clues(context));
        Reading reading = new Reading(sentence, new Scanner(registry, sentence), entities);
        return person(reading).or(() -> reading.organised()).orElseGet(reading::described);
    }

    private Map<String, Integer> clues(String context) {
        Map<String, Integer> clues = new LinkedHashMap<>();
        PlainText.sentence(context).ifPresent(sentence -> {
            Scanner scan = new Scanner(registry, sentence);
            for (int i = 0; i < sentence.size(); i++) {
                scan.at(i)
                        .as(Meaning.Country.class)
                        .ifPresent(c -> clues.merge(c.state().code(), 1, Integer::sum));
            }
        });
        return clues;
    }

    /** A known person, by full name, by title and family name, or by a family name that everyone knows. */
    private Optional<ActorAnswer> person(Reading reading) {
        for (Phrase phrase : new PhraseFinder(registry, reading.sentence, Set.of()).find()) {
            if (phrase.name().isEmpty() || phrase.name().get().known().isEmpty()) {
                continue;
            }
            Phrase.Name name = phrase.name().get();
            String code =
                    reading.country(phrase.affiliations()).map(Actor::code).orElse("");
            Optional<ActorRef> ref = new Persons(registry, reading.entities)
                    .find(name.known(), name.full(), code, phrase.office().orElse(""), phrase.time());
            if (ref.isPresent() && ref.get() instanceof ActorRef.Resolved resolved) {
                return Optional.of(answer(resolved.actor(), resolved.why()));
            }
            if (ref.isPresent()) {
                return Optional.of(ActorAnswer.none(ref.get().why()));
            }
        }
        return Optional.empty();
    }

    private ActorAnswer answer(Actor actor, String why) {
        return new ActorAnswer(
                country(actor.code()),
                actor.sectors(),
                actor.name(),
                actor.office().orElse(""),
                why);
    }

    /** The country that PLOVER's users expect: unrecognised states by their parent, Kosovo by its ISO user code. */
    private String country(String code) {
        if (code.equals("KOS")) {
            return "XKX";
        }
        String parent = registry.parent(code).map(Registry.Part::code).orElse(code);
        boolean state = registry.state(code).isPresent();
        return state || code.isEmpty() || OWN_CODE.contains(code) || parent.length() != code.length() ? parent : code;
    }

    /** One query with what was found in it. */
    private final class Reading {
        private final Sentence sentence;
        private final Scanner scan;
        private final Entities entities;
        private final List<Hit> hits = new ArrayList<>();

        Reading(Sentence sentence, Scanner scan, Entities entities) {
            this.sentence = sentence;
            this.scan = scan;
            this.entities = entities;
            for (int i = 0; i < sentence.size(); i++) {
                if (scan.at(i).found()) {
                    hits.add(scan.at(i));
                }
            }
        }

        Optional<Actor> country(List<Hit> from) {
            for (Hit hit : from) {
                if (hit.as(Meaning.Country.class).isPresent() || hit.isTown()) {
                    Optional<Actor> actor = entity(hit);
                    if (actor.isPresent()) {
                        return actor;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Actor> entity(Hit hit) {
            ActorRef ref = entities.of(hit, Resolver.surface(sentence, hit.first(), hit.end()));
            return ref.actors().stream().findFirst();
        }

        /** An organisation or a named body, with a former member told apart. */
        Optional<ActorAnswer> organised() {
            for (Hit hit : hits) {
                if (hit.role().isPresent()) {
                    continue;
                }
                boolean named = hit.as(Meaning.Organised.class).isPresent()
                        || hit.as(Meaning.Institution.class).isPresent()
                        || hit.as(Meaning.Listed.class).isPresent();
                if (named
                        && hit.as(Meaning.Country.class)
                                .filter(c -> c.use() != Meaning.Use.SEAT)
                                .isEmpty()) {
                    Optional<Actor> actor = entity(hit);
                    if (actor.isPresent()) {
                        return Optional.of(ofBody(hit, actor.get()));
                    }
                }
            }
            return Optional.empty();
        }

        private ActorAnswer ofBody(Hit hit, Actor actor) {
            Optional<Organisation> organisation =
                    hit.as(Meaning.Organised.class).map(Meaning.Organised::organisation);
            Optional<Actor> beside = organisation.isPresent() ? Optional.empty() : country(hits);
            String country = organisation
                    .map(this::homeOf)
                    .orElseGet(() ->
                            ActorQuery.this.country(beside.map(Actor::code).orElse(actor.code())));
            List<String> own = actor.sectors().stream()
                    .filter(s -> !s.equals("IGO") && !s.equals("NGO") && !s.equals("MNC"))
                    .toList();
            List<String> roles = roleSectors(hit);
            List<String> sectors =
                    roles.equals(List.of("ELI")) || (own.isEmpty() || organisation.isPresent() && country.equals("EUR"))
                            ? roles.isEmpty() ? own : roles
                            : own;
            if (country.isEmpty()) {
                country = country(hits)
                        .map(a -> ActorQuery.this.country(a.code()))
                        .orElse("");
            }
            return new ActorAnswer(country, sectors, actor.name(), "", "\"" + actor.name() + "\" by name");
        }

        private String homeOf(Organisation organisation) {
            if (organisation.state().isPresent()) {
                return ActorQuery.this.country(organisation.state().get());
            }
            if (OWN_CODE.contains(organisation.code())) {
                return organisation.code();
            }
            return switch (organisation.category()) {
                case "IGO", "COURT" -> "IGO";
                case "NGO" -> "NGO";
                case "MNC", "COMPANY" -> "MNC";
                default -> "";
            };
        }

        /** The sectors of the roles outside {@code hit}. */
        private List<String> roleSectors(Hit except) {
            List<Meaning.Role> roles = hits.stream()
                    .filter(h -> h != except)
                    .flatMap(h -> h.role().stream())
                    .toList();
            return SectorRules.of(roles, time());
        }

        private Phrase.Time time() {
            for (int i = 0; i < sentence.size(); i++) {
                if (!scan.at(i).found() && Words.time(scan.word(i)) == Phrase.Time.FORMER) {
                    return Phrase.Time.FORMER;
                }
            }
            return Phrase.Time.PRESENT;
        }

        /** A description: whose, and what kind. */
        ActorAnswer described() {
            Optional<Actor> country = country(hits);
            List<Meaning.Role> roles =
                    hits.stream().flatMap(h -> h.role().stream()).toList();
            List<String> sectors = SectorRules.of(roles, time());
            if (country.isEmpty() && sectors.isEmpty()) {
                return scan.size() == 1
                                && (Words.SINGULAR.contains(scan.word(0)) || Words.PLURAL.contains(scan.word(0)))
                        ? new ActorAnswer("", List.of("UNK"), "", "", "a pronoun")
                        : ActorAnswer.none("no name and no word for an actor");
            }
            String code = country.map(Actor::code).orElse(onlyHome());
            if (sectors.isEmpty() && country.isPresent()) {
                sectors = ofPlace(country.get());
            }
            String office = roles.stream()
                    .flatMap(r -> r.agent().office().stream())
                    .findFirst()
                    .orElse("");
            String name = holder(code, office)
                    .map(Person::name)
                    .orElseGet(() -> roles.isEmpty() ? country.map(Actor::name).orElse("") : sentenceText());
            return new ActorAnswer(ActorQuery.this.country(code), sectors, name, office, why(country, roles));
        }

        private String onlyHome() {
            return new PhraseFinder(registry, sentence, Set.of())
                    .find().stream()
                            .flatMap(p -> registry.onlyHome(p).stream())
                            .findFirst()
                            .orElse("");
        }

        private String why(Optional<Actor> country, List<Meaning.Role> roles) {
            String state = country.map(c -> "the words name " + c.name()).orElse("no state is named");
            return roles.isEmpty()
                    ? state
                    : state + "; \"" + roles.get(roles.size() - 1).agent().phrase() + "\" tells the sector";
        }

        /** A country by name has no sector; a thing of a country is unknown; a town stands for its people. */
        private List<String> ofPlace(Actor actor) {
            Optional<Registry.Part> part = registry.parent(actor.code());
            if (part.isPresent()) {
                return part.get().sectors();
            }
            boolean whole = hits.size() == 1 && wordsOutside(hits.get(0)) == 0;
            if (whole && actor.kind() == ActorKind.PEOPLE && hits.get(0).isTown()) {
                return List.of("CVL");
            }
            if (whole) {
                return actor.kind() == ActorKind.GOVERNMENT ? List.of("GOV") : List.of();
            }
            return List.of("UNK");
        }

        private int wordsOutside(Hit hit) {
            int count = 0;
            for (int i = 0; i < sentence.size(); i++) {
                boolean inside = i >= hit.first() && i < hit.end();
                boolean counts = !Words.ARTICLES.contains(scan.word(i))
                        && !Words.NUMBERS.containsKey(scan.word(i))
                        && !scan.token(i).tag().equals("CD")
                        && Character.isLetter(scan.word(i).charAt(0));
                count += !inside && counts ? 1 : 0;
            }
            return count;
        }

        private Optional<Person> holder(String code, String office) {
            if (code.isEmpty() || office.isEmpty() || time() == Phrase.Time.FORMER) {
                return Optional.empty();
            }
            List<Term> holders = registry.holders(code, office, entities.day());
            return holders.size() == 1 ? registry.person(holders.get(0).person()) : Optional.empty();
        }

        private String sentenceText() {
            return Resolver.surface(sentence, 0, sentence.size());
        }
    }
}
