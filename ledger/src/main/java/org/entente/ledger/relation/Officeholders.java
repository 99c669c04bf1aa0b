package org.entente.ledger.relation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.PartialDate;

/**
 * Who governed when, by the tables {@code actors/offices} and {@code actors/persons}: background to what documents tell, and never
 * counted as told by one. Immutable.
 */
public final class Officeholders {
    /** Levels of the table that make a government's face, the head of government before the head of state. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final List<String> LEVELS = List.of("government", "head", "foreign");

    /**
     * A person's time in an office.
     *
     * @param level "government", "head" or "foreign"
     * @param from the first day it may have begun on; empty where the table does not tell
     * @param to the last day it may have ended on; empty where it goes on or the table does not tell
     */
    public record Time(
            String code,
            String person,
            String office,
            String level,
            Optional<PartialDate> from,
            Optional<PartialDate> to) {
        boolean touches(LocalDate since, LocalDate until) {
            return from.map(d -> !d.earliest().isAfter(until)).orElse(false)
                    && to.map(d -> !d.latest().isBefore(since)).orElse(true);
        }
    }

    private final Map<String, List<Time>> byCode = new HashMap<>();

    /** Ids of persons by each spelling of their names, in lower case; and the name to print. */
    private final Map<String, List<String>> spellings = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();
    /** Codes of the states and organisations that a person ever held an office of. */
    private final Map<String, Set<String>> codes = new HashMap<>();

    private Officeholders() {}

    /** What the tables know of a name. */
    public enum Match {
        /** It is somebody of that state or organisation. */
        OURS,
        /** It is somebody of another. */
        OTHERS,
        UNKNOWN
    }

    /** Whether {@code name} is, in full, somebody who ever held an office of {@code code}, or only of others. */
    public Match match(String code, String name) {
        List<String> ids = spellings.getOrDefault(key(name), List.of());
        if (ids.isEmpty()) {
            return Match.UNKNOWN;
        }
        return canonical(code, name).isPresent() ? Match.OURS : Match.OTHERS;
    }

    /** The name by which the tables print somebody of {@code code} who is called {@code name} in full. */
    public Optional<String> canonical(String code, String name) {
        return spellings.getOrDefault(key(name), List.of()).stream()
                .filter(id -> codes.getOrDefault(id, Set.of()).contains(code))
                .map(id -> names.getOrDefault(id, id))
                .min(Comparator.naturalOrder());
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }

    /**
     * Reads the tables.
     *
     * @throws org.entente.model.EntenteException if a row is wrong
     */
    public static Officeholders load(Lexicons lexicons) {
        Officeholders holders = new Officeholders();
        for (Row row : lexicons.table("actors/persons")) {
            holders.name(row);
        }
        for (Row row : lexicons.table("actors/offices")) {
            String person = row.required("person");
            holders.codes.computeIfAbsent(person, p -> new TreeSet<>()).add(row.required("code"));
            if (LEVELS.contains(row.get("level"))) {
                holders.byCode
                        .computeIfAbsent(row.required("code"), c -> new ArrayList<>())
                        .add(new Time(
                                row.required("code"),
                                holders.names.getOrDefault(person, person),
                                row.required("office"),
                                row.get("level"),
                                date(row, "from"),
                                date(row, "to")));
            }
        }
        return holders;
    }

    private void name(Row row) {
        String id = row.required("id");
        names.put(id, row.required("name"));
        spellings
                .computeIfAbsent(key(row.required("name")), k -> new ArrayList<>())
                .add(id);
        for (String other : row.get("names").split("\\|", -1)) {
            if (!other.isBlank()) {
                spellings.computeIfAbsent(key(other), k -> new ArrayList<>()).add(id);
            }
        }
    }

    private static Optional<PartialDate> date(Row row, String column) {
        String text = row.get(column);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            throw row.invalid("`" + column + "` is not a date: " + text);
        }
    }

    /**
     * Heads of government and foreign ministers of {@code code} between two days; heads of state where the table knows of no head
     * of government. In order of level, then of time.
     */
    public List<Time> between(String code, LocalDate since, LocalDate until) {
        List<Time> times = byCode.getOrDefault(code, List.of()).stream()
                .filter(t -> t.touches(since, until))
                .sorted(Comparator.comparing((Time t) -> LEVELS.indexOf(t.level()))
                        .thenComparing(t -> t.from().map(PartialDate::earliest).orElse(LocalDate.MIN))
                        .thenComparing(Time::person))
                .toList();
        boolean governed = times.stream().anyMatch(t -> t.level().equals("government"));
        return times.stream()
                .filter(t -> !governed || !t.level().equals("head"))
                .toList();
    }
}
