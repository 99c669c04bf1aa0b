package org.entente.actor;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.ActorKind;

/** Puts a registry together from its tables. */
final class RegistryBuilder {
    /** Where the family name is written first, so that the first word alone may name a person. */
    private static final Set<String> FAMILY_FIRST = Set.of(
            "CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "JPN", "KHM", "HUN", "SGP", "MYS", "IDN", "ETH", "ERI", "THA",
            "MMR", "BGD", "ISL", "LAO", "MNG", "IRQ");

    /** Kinds of organisations that carry their state's code. */
    private static final Set<String> OF_A_STATE =
            Set.of("PARTY", "MEDIA", "COMPANY", "COURT", "BODY", "GOVERNMENT", "STATE", "UNIVERSITY", "UNION");

    final Trie surfaces = new Trie();
    final Trie partials = new Trie();
    private final Set<String> affiliations = new HashSet<>();
    final Map<String, State> states = new HashMap<>();
    final Map<String, Organisation> organisations = new HashMap<>();
    final Map<String, Person> persons = new HashMap<>();
    final Map<String, List<Term>> termsByCode = new HashMap<>();
    final Map<String, Agent> agents = new HashMap<>();
    final Map<String, Registry.Sex> given = new HashMap<>();
    final List<Registry.Publisher> publishers = new ArrayList<>();
    final Map<String, String> officesOfOne = new HashMap<>();
    final Map<String, Registry.Part> parents = new HashMap<>();
    final List<String> stateWords = new ArrayList<>();

    static RegistryBuilder read(Lexicons lexicons) {
        RegistryBuilder builder = new RegistryBuilder();
        lexicons.own().filter(Files::isDirectory).ifPresent(new Petrarch(builder)::folder);
        last(lexicons.table("actors/states"), "code").forEach(builder::state);
        last(lexicons.table("actors/organisations"), "code", "name").forEach(builder::organisation);
        last(lexicons.table("actors/bodies"), "name", "state").forEach(builder::body);
        Collection<Row> agents = last(lexicons.table("actors/agents"), "phrase");
        Set<String> phrases = new HashSet<>();
        agents.forEach(row -> phrases.add(row.required("phrase")));
        agents.stream()
                .filter(row -> !builder.namesAffiliation(row.required("phrase"), phrases))
                .forEach(builder::agent);
        lexicons.table("anaphora/anaphors").forEach(builder::anaphor);
        for (Row row : lexicons.table("anaphora/publishers")) {
            builder.publishers.add(
                    new Registry.Publisher(row.required("phrase"), row.required("code"), row.list("offices")));
        }
        for (Row row : lexicons.table("anaphora/offices-of-one")) {
            builder.officesOfOne.put(row.required("phrase"), row.required("code"));
        }
        for (Row row : lexicons.table("anaphora/disputed")) {
            builder.parents.put(row.required("code"), new Registry.Part(row.required("part_of"), row.list("sector")));
        }
        for (Row row : lexicons.table("anaphora/given")) {
            builder.given.put(Pieces.key(row.required("name")), sex(row));
        }
        lexicons.tableIfThere("actors/discards").forEach(row -> builder.discard(row.required("phrase")));
        Map<String, List<Term>> terms = new HashMap<>();
        for (Row row : last(lexicons.table("actors/offices"), "person", "code", "office", "from")) {
            Term term = builder.term(row);
            terms.computeIfAbsent(term.person(), id -> new ArrayList<>(2)).add(term);
        }
        for (Row row : last(lexicons.table("actors/persons"), "id")) {
            builder.person(row, terms.getOrDefault(row.required("id"), List.of()));
        }
        lexicons.table("places/cities").forEach(builder::town);
        lexicons.tableIfThere("places/regions").forEach(builder::region);
        return builder;
    }

    /** Of rows with the same key the last, so that a user's rows override the packaged ones. */
    private static Collection<Row> last(List<Row> rows, String... key) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.setLength(0);
            for (String column : key) {
                text.append(row.get(column)).append('\t');
            }
            byKey.put(text.toString(), row);
        }
        return byKey.values();
    }

    Registry build() {
        return new Registry(this);
    }

    private void state(Row row) {
        State state = new State(row.required("code"), row.required("name"), Years.of(row), row.optional("successor"));
        states.put(state.code(), state);
        country(state, Meaning.Use.NAME, row.required("name"));
        row.list("names").forEach(name -> country(state, Meaning.Use.NAME, name));
        row.list("adjectives").forEach(name -> country(state, Meaning.Use.ADJECTIVE, name));
        row.list("demonyms").forEach(name -> country(state, Meaning.Use.DEMONYM, name));
        row.list("capital").forEach(name -> country(state, Meaning.Use.CAPITAL, name));
        row.list("seats").forEach(name -> country(state, Meaning.Use.SEAT, name));
    }

    private void country(State state, Meaning.Use use, String name) {
        surfaces.add(withoutArticle(name), new Meaning.Country(state, use));
        affiliations.add(Pieces.key(name));
        if (name.length() > 5 && name.indexOf(' ') < 0) {
            stateWords.add(name);
        }
    }

    private void organisation(Row row) {
        String category = row.get("kind");
        String own = row.required("code");
        Organisation organisation = new Organisation(
                own,
                OF_A_STATE.contains(category) ? row.optional("state").orElse(own) : own,
                row.optional("state"),
                row.required("name"),
                category,
                kind(category),
                row.list("sectors"),
                Years.of(row));
        organisations.putIfAbsent(own, organisation);
        organisation(organisation.name(), organisation);
        row.list("names").forEach(name -> organisation(name, organisation));
    }

    private void organisation(String name, Organisation organisation) {
        surfaces.add(withoutArticle(name), new Meaning.Organised(organisation));
        affiliations.add(Pieces.key(name));
    }

    private static ActorKind kind(String category) {
        return switch (category) {
            case "ARMED_GROUP" -> ActorKind.ARMED_GROUP;
            case "MEDIA" -> ActorKind.MEDIA;
            case "PARTY" -> ActorKind.PARTY;
            case "COMPANY", "MNC" -> ActorKind.COMPANY;
            case "COURT", "BODY" -> ActorKind.BODY;
            case "STATE" -> ActorKind.STATE;
            case "GOVERNMENT" -> ActorKind.GOVERNMENT;
            default -> ActorKind.ORGANISATION;
        };
    }

    private void body(Row row) {
        Body body =
                new Body(row.required("name"), row.get("state"), row.list("sectors"), bodyKind(row.required("kind")));
        surfaces.add(withoutArticle(body.name()), new Meaning.Institution(body));
        row.list("names").forEach(name -> surfaces.add(withoutArticle(name), new Meaning.Institution(body)));
    }

    private static ActorKind bodyKind(String kind) {
        return switch (kind) {
            case "GOVERNMENT", "SEAT", "OFFICE" -> ActorKind.GOVERNMENT;
            case "ARMED_FORCES", "MILITARY", "ARMY", "NAVY", "AIR_FORCE", "FORCE" -> ActorKind.ARMED_FORCES;
            case "PARTY" -> ActorKind.PARTY;
            case "COMPANY", "BANK" -> ActorKind.COMPANY;
            case "MEDIA" -> ActorKind.MEDIA;
            case "ARMED_GROUP" -> ActorKind.ARMED_GROUP;
            default -> ActorKind.BODY;
        };
    }

    private static ActorKind actorKind(Row row) {
        try {
            return ActorKind.valueOf(row.required("kind"));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`kind` is no kind of actor: \"" + row.get("kind") + "\"");
        }
    }

    /** Whether a phrase is a state or organisation before another agent ("UN envoy"): the parts tell more than the whole. */
    private boolean namesAffiliation(String phrase, Set<String> phrases) {
        if (phrase.startsWith("former ") || phrase.startsWith("ex-")) {
            return true;
        }
        int of = phrase.indexOf(" of ");
        if (of > 0) {
            String owner = withoutArticle(phrase.substring(of + 4));
            if (affiliations.contains(Pieces.key(owner)) && phrases.contains(phrase.substring(0, of))) {
                return true;
            }
        }
        int space = phrase.indexOf(' ');
        while (space > 0) {
            boolean council = phrase.startsWith("council", space - "council".length());
            if (!council
                    && affiliations.contains(Pieces.key(phrase.substring(0, space)))
                    && phrases.contains(phrase.substring(space + 1))) {
                return true;
            }
            space = phrase.indexOf(' ', space + 1);
        }
        return false;
    }

    private void agent(Row row) {
        Agent agent = new Agent(row.required("phrase"), row.list("sectors"), actorKind(row), row.optional("office"));
        agents.put(agent.phrase(), agent);
        surfaces.add(agent.phrase(), new Meaning.Role(agent, Plurals.isPlural(agent.phrase())));
        for (String plural : Plurals.of(agent.phrase())) {
            surfaces.add(plural, new Meaning.Role(agent, true));
        }
    }

    private static Registry.Sex sex(Row row) {
        return switch (row.get("sex")) {
            case "f" -> Registry.Sex.FEMALE;
            case "m" -> Registry.Sex.MALE;
            case "" -> Registry.Sex.UNKNOWN;
            default -> throw row.invalid("`sex` is none of f, m");
        };
    }

    private void anaphor(Row row) {
        try {
            Meaning.Points points =
                    Meaning.Points.valueOf(row.required("points").toUpperCase(Locale.ROOT));
            boolean many = row.required("number").equals("many");
            surfaces.add(row.required("phrase"), new Meaning.Anaphor(row.required("phrase"), points, many));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`points` is none of state, states, persons, organisation");
        }
    }

    private void discard(String phrase) {
        surfaces.add(withoutArticle(phrase), new Meaning.Discard(Meaning.Reach.PHRASE));
    }

    private Term term(Row row) {
        Term term = new Term(
                row.required("person"),
                row.required("code"),
                row.required("office"),
                level(row),
                Years.of(row),
                row.get("party"),
                !row.get("acting").isEmpty() && !row.get("acting").equals("no"));
        termsByCode.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(term);
        return term;
    }

    private static Term.Level level(Row row) {
        try {
            return Term.Level.valueOf(row.required("level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`level` is none of head, government, foreign, defence, deputy, other");
        }
    }

    private void person(Row row, List<Term> terms) {
        List<String> names = new ArrayList<>();
        names.add(row.required("name"));
        names.addAll(row.list("names"));
        List<Term> ordered = terms.stream()
                .sorted(Comparator.comparing((Term t) ->
                        t.years().from().map(d -> d.earliest().toEpochDay()).orElse(Long.MIN_VALUE)))
                .toList();
        add(new Person(row.required("id"), row.required("name"), names, ordered));
    }

    void add(Person person) {
        persons.put(person.id(), person);
        boolean familyFirst = person.terms().stream().anyMatch(t -> FAMILY_FIRST.contains(t.code()));
        for (String name : person.names()) {
            Meaning.Someone someone = new Meaning.Someone(person);
            String[] words = name.split(" ");
            if (words.length > 1) {
                surfaces.add(name, someone);
                parts(words, someone, familyFirst);
                given.putIfAbsent(Pieces.key(words[0]), Registry.Sex.UNKNOWN);
            } else {
                partials.add(name, someone);
            }
        }
    }

    private void parts(String[] words, Meaning.Someone someone, boolean familyFirst) {
        int n = words.length;
        for (int from = Math.max(1, n - 3); from < n; from++) {
            partials.add(String.join(" ", List.of(words).subList(from, n)), someone);
        }
        if (familyFirst && !agents.containsKey(words[0].toLowerCase(Locale.ROOT))) {
            partials.add(words[0], someone);
        }
        String last = words[n - 1].toLowerCase(Locale.ROOT);
        if (last.startsWith("al-") || last.startsWith("el-")) {
            partials.add(words[n - 1].substring(3), someone);
        }
    }

    /** A region of one state is evidence of it; one of several is no actor. */
    private void region(Row row) {
        List<String> names = new ArrayList<>(row.list("names"));
        names.add(row.required("name"));
        for (String name : names) {
            if (affiliations.contains(Pieces.key(withoutArticle(name)))) {
                continue;
            }
            if (row.get("country").isEmpty() || row.get("country").contains("|")) {
                discard(name);
            } else {
                surfaces.add(withoutArticle(name), new Meaning.Town(name, row.get("country")));
            }
        }
    }

    private void town(Row row) {
        String code = row.required("country");
        String name = row.required("name");
        surfaces.add(name, new Meaning.Town(name, code));
        row.list("names").forEach(other -> surfaces.add(other, new Meaning.Town(name, code)));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }
}
