package org.entente.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.ledger.Sourced;
import org.entente.model.ActorKind;
import org.entente.model.Event;
import org.entente.model.Participant;
import org.entente.model.Statement;
import org.entente.model.Tenure;

/** Who governs, as documents show it: from statements about offices, and from the offices that people act in. */
public final class Governments {
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A title before a name or a state after it, which some texts make part of the name. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:King|Queen|President|Prime Minister|Crown Prince|Chancellor|Sultan|Emir|Emperor|Pope|Minister) )+|\\s+of (?:the )?\\p{Lu}.*$");

    private static final int MOST_BEFORE = 3;

    private final Levels levels;
    private final Officeholders known;

    /**
     * @param levels ranks the offices
     * @param known tells one spelling of a name from another, and whose office somebody cannot have held
     */
    public Governments(Levels levels, Officeholders known) {
        this.levels = levels;
        this.known = known;
    }

    private record Sight(
            String person, String office, LocalDate told, boolean former, Sourced<? extends Statement> by) {
        Sight named(String name) {
            return new Sight(name, office, told, former, by);
        }
    }

    /** People with a name and an office at or above {@link Level#DEFENCE} of {@code code}, in {@link Holder#ORDER}. */
    public List<Holder> of(String code, Collection<Sourced<Tenure>> tenures, Collection<Sourced<Event>> events) {
        List<Sight> sights = new ArrayList<>();
        for (Sourced<Tenure> t : tenures) {
            if (t.statement().code().equals(code) && t.statement().holding() != Tenure.Holding.FUTURE) {
                boolean former = t.statement().holding() == Tenure.Holding.FORMER;
                t.told()
                        .ifPresent(d -> sights.add(
                                new Sight(t.statement().person(), t.statement().office(), d, former, t)));
            }
        }
        for (Sourced<Event> e : events) {
            if (!e.statement().historical()) {
                e.told().ifPresent(d -> see(code, e, d, sights));
            }
        }
        return holders(code, sights);
    }

    private static void see(String code, Sourced<Event> event, LocalDate told, List<Sight> sights) {
        for (List<Participant> side :
                List.of(event.statement().actors(), event.statement().recipients())) {
            for (Participant p : side) {
                boolean person =
                        p.actor().kind() == ActorKind.PERSON && p.actor().code().equals(code);
                if (person && p.actor().office().isPresent()) {
                    sights.add(new Sight(p.actor().name(), p.actor().office().get(), told, false, event));
                }
            }
        }
    }

    private List<Holder> holders(String code, List<Sight> sights) {
        TreeMap<Level, List<List<Sight>>> people = new TreeMap<>();
        sights.stream()
                .flatMap(s -> plain(code, s).stream())
                .filter(s -> !s.person().isBlank() && levels.of(s.office()) != Level.OTHER)
                .sorted(Comparator.comparing((Sight s) -> -words(s.person()).size())
                        .thenComparing(Sight::told)
                        .thenComparing(s -> s.by().statement().id()))
                .forEach(s -> join(people.computeIfAbsent(levels.of(s.office()), l -> new ArrayList<>()), s));
        List<Holder> holders = new ArrayList<>();
        people.forEach(
                (level, groups) -> groups.forEach(g -> holder(code, level, g).ifPresent(holders::add)));
        holders.sort(Holder.ORDER);
        return holders;
    }

    /** With the name as the tables print it; nothing where they know the name, and not of this state. */
    private Optional<Sight> plain(String code, Sight sight) {
        String name = AROUND.matcher(sight.person().strip()).replaceAll("");
        return switch (known.match(code, name)) {
            case OURS -> Optional.of(sight.named(known.canonical(code, name).orElse(name)));
            case OTHERS -> Optional.empty();
            case UNKNOWN -> Optional.of(sight.named(unprefixed(code, name)));
        };
    }

    /** Without up to three words before it that are no part of it, where what remains is somebody of this state. */
    private String unprefixed(String code, String name) {
        String rest = name;
        for (int i = 0; i < MOST_BEFORE && rest.indexOf(' ') > 0; i++) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            Optional<String> somebody = known.canonical(code, rest);
            if (somebody.isPresent()) {
                return somebody.get();
            }
        }
        return name;
    }

    /** Full names come first; a shorter one joins the one person that it can be short for. */
    private static void join(List<List<Sight>> groups, Sight sight) {
        List<List<Sight>> fitting = groups.stream()
                .filter(g -> words(g.get(0).person()).containsAll(words(sight.person())))
                .toList();
        if (fitting.isEmpty()) {
            List<Sight> group = new ArrayList<>();
            group.add(sight);
            groups.add(group);
        } else {
            fitting.get(0).add(sight);
        }
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : NOT_NAME.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Optional<Holder> holder(String code, Level level, List<Sight> group) {
        List<Sight> inOffice = group.stream()
                .filter(s -> !s.former())
                .sorted(Comparator.comparing(Sight::told)
                        .thenComparing(s -> s.by().statement().id()))
                .toList();
        if (inOffice.isEmpty()) {
            return Optional.of(formerOnly(code, level, group));
        }
        LocalDate last = inOffice.get(inOffice.size() - 1).told();
        Optional<LocalDate> former = group.stream()
                .filter(s -> s.former() && s.told().isAfter(last))
                .map(Sight::told)
                .min(Comparator.naturalOrder());
        String office = inOffice.stream()
                .map(Sight::office)
                .min(Comparator.comparing(String::length).thenComparing(o -> o))
                .orElseThrow();
        return Optional.of(new Holder(
                code,
                group.get(0).person(),
                office,
                level,
                inOffice.get(0).told(),
                last,
                former,
                inOffice.stream().map(Sight::by).toList()));
    }

    /** Somebody whom documents know only as having held the office before. */
    private static Holder formerOnly(String code, Level level, List<Sight> group) {
        Sight earliest = group.stream()
                .min(Comparator.comparing(Sight::told)
                        .thenComparing(s -> s.by().statement().id()))
                .orElseThrow();
        return new Holder(
                code,
                group.get(0).person(),
                earliest.office(),
                level,
                earliest.told(),
                earliest.told(),
                Optional.of(earliest.told()),
                List.of(earliest.by()));
    }

    /**
     * Of each level and side the one last seen in office by {@code date}, unless by then called former; {@code a}'s first. Heads of
     * state and of government are told apart by their offices.
     */
    static List<Holder> at(List<Holder> holders, LocalDate date, String a, String b) {
        List<Holder> present = new ArrayList<>();
        for (String code : List.of(a, b)) {
            TreeMap<String, Holder> latest = new TreeMap<>();
            for (Holder holder : holders) {
                if (holder.code().equals(code) && inOffice(holder, date)) {
                    latest.merge(
                            holder.level().ordinal() + seat(holder),
                            holder,
                            (x, y) -> lastBy(x, date).isBefore(lastBy(y, date)) ? y : x);
                }
            }
            present.addAll(latest.values());
        }
        return present;
    }

    private static boolean inOffice(Holder holder, LocalDate date) {
        boolean seen = !holder.first().isAfter(date);
        return seen && holder.formerBy().filter(d -> !d.isAfter(date)).isEmpty();
    }

    private static String seat(Holder holder) {
        return holder.level() == Level.HEAD ? holder.office().toLowerCase(Locale.ROOT) : "";
    }

    private static LocalDate lastBy(Holder holder, LocalDate date) {
        return holder.statements().stream()
                .map(s -> s.told().orElse(LocalDate.MIN))
                .filter(d -> !d.isAfter(date))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
