package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.model.PartialDate;

/**
 * Who is who, at a date: states, organisations, bodies, persons and the offices that they held, and the words for kinds of
 * actors. Immutable, safe for use by several threads.
 */
public final class Registry {
    /** States whose heads are heads of other realms and territories too. */
    private static final List<String> MOTHERS = List.of("GBR", "CHN", "FRA", "USA", "DNK", "NLD", "NOR", "NZL", "AUS");

    private final Trie surfaces;
    private final Trie partials;
    private final Map<String, State> states;
    private final Map<String, Organisation> organisations;
    private final Map<String, Person> persons;
    private final Map<String, List<Term>> termsByCode;
    private final Map<String, Agent> agents;
    private final Map<String, Sex> given;
    private final List<Publisher> publishers;
    private final Map<String, String> officesOfOne;
    private final Map<String, Part> parents;
    private final List<String> stateWords;
    private final LocalDate lately;

    /**
     * What an entity is a part of.
     *
     * @param sectors PLOVER sectors of one that few recognise
     */
    record Part(String code, List<String> sectors) {
        Part {
            sectors = List.copyOf(sectors);
        }
    }

    /** Words at the head of a text that tell who issued it. */
    record Publisher(String phrase, String code, List<String> offices) {
        Publisher {
            offices = List.copyOf(offices);
        }
    }

    /** What a given name tells. */
    enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    Registry(RegistryBuilder built) {
        this.surfaces = built.surfaces;
        this.partials = built.partials;
        this.states = Map.copyOf(built.states);
        this.organisations = Map.copyOf(built.organisations);
        this.persons = Map.copyOf(built.persons);
        this.termsByCode = Map.copyOf(built.termsByCode);
        this.agents = Map.copyOf(built.agents);
        this.given = Map.copyOf(built.given);
        this.publishers = List.copyOf(built.publishers);
        this.officesOfOne = Map.copyOf(built.officesOfOne);
        this.parents = Map.copyOf(built.parents);
        this.stateWords = List.copyOf(built.stateWords);
        this.lately = termsByCode.values().stream()
                .flatMap(List::stream)
                .flatMap(term -> term.years().from().stream())
                .map(PartialDate::earliest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH)
                .minusYears(3);
    }

    /**
     * Reads the tables {@code actors/*} and {@code places/cities}.
     *
     * @throws org.entente.model.EntenteException with {@code LEXICON_INVALID} if a row is wrong
     */
    public static Registry load(Lexicons lexicons) {
        return RegistryBuilder.read(lexicons).build();
    }

    /** A state by its code. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** An organisation by its own code ("NATO"). */
    public Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** How many persons are known. */
    public int size() {
        return persons.size();
    }

    /** All persons who bear {@code name} in full or in part, in the order of their ids. */
    public List<Person> named(String name) {
        Pieces pieces = Pieces.of(name);
        List<Person> found = new ArrayList<>(persons(surfaces, pieces));
        for (Person person : persons(partials, pieces)) {
            if (!found.contains(person)) {
                found.add(person);
            }
        }
        return List.copyOf(found);
    }

    /** Those who bear all of {@code name} as their full name. */
    List<Person> namedInFull(Pieces pieces) {
        return persons(surfaces, pieces);
    }

    /** Those of whom {@code name} is a part, such as the family name. */
    List<Person> namedInPart(Pieces pieces) {
        return persons(partials, pieces);
    }

    private static List<Person> persons(Trie trie, Pieces pieces) {
        return trie.longest(pieces, 0).filter(m -> m.end() == pieces.size()).stream()
                .flatMap(m -> m.meanings().stream())
                .filter(Meaning.Someone.class::isInstance)
                .map(m -> ((Meaning.Someone) m).person())
                .distinct()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    /**
     * Who held an office on a day.
     *
     * @param code state or organisation
     * @param office canonical name, as in the table of offices
     */
    public List<Term> holders(String code, String office, LocalDate day) {
        return termsByCode.getOrDefault(code, List.of()).stream()
                .filter(term -> term.office().equals(office) && term.years().holds(day))
                .toList();
    }

    /** The weightiest office that a person held on a day, else the one held last before it. */
    public Optional<Term> term(Person person, LocalDate day) {
        Optional<Term> held = person.terms().stream()
                .filter(term -> term.years().holds(day))
                .min(Comparator.comparing(Term::level)
                        .thenComparing(term -> homeRank(person, term))
                        .thenComparing(Registry::latest));
        if (held.isPresent()) {
            return held;
        }
        Optional<Term> past = person.terms().stream()
                .filter(term -> term.years().endedBefore(day))
                .min(Comparator.comparing(Registry::ending).reversed().thenComparing(Term::level));
        return past.isPresent() ? past : person.terms().stream().findFirst();
    }

    /** Among the states of one who heads several (a king and his realms, a president and territories) the own comes first. */
    static int homeRank(Person person, Term term) {
        int mother = MOTHERS.indexOf(term.code());
        long terms = person.terms().stream()
                .filter(t -> t.code().equals(term.code()))
                .count();
        return (int) (-terms * 100) + (mother < 0 ? MOTHERS.size() : mother);
    }

    static boolean isMother(Term term) {
        return MOTHERS.contains(term.code());
    }

    private static int latest(Term a) {
        return -a.years().from().map(d -> (int) d.earliest().toEpochDay()).orElse(Integer.MIN_VALUE + 1);
    }

    private static LocalDate ending(Term term) {
        return term.years().to().map(d -> d.latest()).orElse(LocalDate.MAX);
    }

    /**
     * A day as of which the persons known to be in office lately still are: three years before the last term begins. For questions
     * without a date.
     */
    LocalDate lately() {
        return lately;
    }

    /** The agent of a common noun, in the singular. */
    Optional<Agent> agent(String phrase) {
        return Optional.ofNullable(agents.get(phrase));
    }

    /** Whose words stand first in {@code head}, the first lines of a text. */
    Optional<Publisher> publisher(String head) {
        String plain = head.replace('’', '\'');
        return publishers.stream()
                .filter(p -> plain.contains(p.phrase()))
                .min(Comparator.comparingInt(p -> plain.indexOf(p.phrase())));
    }

    /** The state or organisation that alone has such an office. */
    Optional<String> onlyHome(Phrase phrase) {
        return phrase.roles().stream()
                .flatMap(r -> Optional.ofNullable(officesOfOne.get(r.agent().phrase())).stream())
                .findFirst();
    }

    /** The state of which an entity that few recognise is part by law. */
    Optional<Part> parent(String code) {
        return Optional.ofNullable(parents.get(code));
    }

    /** Names, adjectives, demonyms and capitals of one word, in the table's order. */
    List<String> stateWords() {
        return stateWords;
    }

    /** Whether any form has that word in it. */
    boolean knowsWord(String key) {
        return surfaces.knows(key) || partials.knows(key);
    }

    /** What a given name tells of sex. */
    Sex sex(String givenName) {
        return given.getOrDefault(Pieces.key(givenName), Sex.UNKNOWN);
    }

    /** Whether a word is some known person's given name. */
    boolean isGivenName(String word) {
        return given.containsKey(Pieces.key(word));
    }

    Optional<Trie.Match> longest(Pieces pieces, int start) {
        return surfaces.longest(pieces, start);
    }

    Optional<Trie.Match> longestPart(Pieces pieces, int start) {
        return partials.longest(pieces, start);
    }
}
