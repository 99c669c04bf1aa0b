package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;

/** Settles which person a name stands for, as of a date, by office and state where the text gives them. */
final class Persons {
    private final Registry registry;
    private final Entities entities;

    Persons(Registry registry, Entities entities) {
        this.registry = registry;
        this.entities = entities;
    }

    /**
     * Whom a name stands for.
     *
     * @param known those who bear it
     * @param full whether it is their full name
     * @param code state or organisation that the text gives; empty where it gives none
     * @param office office that the text gives; empty where it gives none
     * @return empty where it is nobody who is known
     */
    Optional<ActorRef> find(List<Person> known, boolean full, String code, String office, Phrase.Time time) {
        List<Person> fitting = known;
        if (!code.isEmpty()) {
            List<Person> there =
                    keep(known, p -> p.terms().stream().anyMatch(t -> t.code().equals(code)));
            if (there.isEmpty() && !full) {
                return Optional.empty();
            }
            fitting = there.isEmpty() ? fitting : there;
        }
        if (!office.isEmpty()) {
            List<Person> holders = keep(fitting, p -> p.terms().stream().anyMatch(t -> matches(t, office)));
            if (holders.isEmpty() && !full && code.isEmpty()) {
                return Optional.empty();
            }
            fitting = holders.isEmpty() ? fitting : holders;
        }
        List<Person> begun = keep(
                fitting,
                p -> p.terms().isEmpty()
                        || p.terms().stream()
                                .anyMatch(t -> t.years().begunBy(entities.day().plusYears(1))));
        return narrow(begun, full || !code.isEmpty() || !office.isEmpty())
                .map(people -> people.size() == 1
                        ? resolved(people.get(0), office, time)
                        : new ActorRef.Ambiguous(
                                people.stream().map(p -> actor(p, office, time)).toList(), "several bear that name"));
    }

    /** Fewer, as far as the date and the document tell them apart. */
    private Optional<List<Person>> narrow(List<Person> people, boolean introduced) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = entities.day();
        List<Person> serving =
                keep(people, p -> p.terms().stream().anyMatch(t -> t.years().holds(day) && prominent(t)));
        List<Person> left = serving.isEmpty() ? people : serving;
        if (left.size() > 1) {
            List<Person> clued = keep(left, p -> p.terms().stream().anyMatch(t -> entities.clue(t.code()) > 0));
            left = clued.isEmpty() ? left : clued;
        }
        if (left.size() > 1) {
            List<Person> weighty = weightiest(left);
            left = weighty.size() == 1 ? weighty : left;
        }
        if (left.size() > 1) {
            List<Person> own = keep(left, p -> p.terms().stream().anyMatch(Registry::isMother));
            left = own.size() == 1 ? own : left;
        }
        boolean sure = introduced
                || !serving.isEmpty()
                || left.stream()
                        .anyMatch(
                                p -> p.terms().stream().anyMatch(t -> t.level().ordinal() <= 1));
        return sure ? Optional.of(left) : Optional.empty();
    }

    private static boolean prominent(Term term) {
        return term.level() != Term.Level.OTHER && term.level() != Term.Level.DEPUTY;
    }

    private List<Person> weightiest(List<Person> people) {
        int best = people.stream().mapToInt(this::weight).min().orElse(0);
        return keep(people, p -> weight(p) == best);
    }

    private int weight(Person person) {
        return registry.term(person, entities.day())
                .map(t -> t.level().ordinal() + (t.years().holds(entities.day()) ? 0 : 10))
                .orElse(99);
    }

    private static List<Person> keep(List<Person> people, java.util.function.Predicate<Person> test) {
        return people.stream().filter(test).distinct().toList();
    }

    /** Whether an office as a text names it is the office of a term; "Secretary" alone may be any secretary's. */
    static boolean matches(Term term, String office) {
        return term.office().equalsIgnoreCase(office)
                || (office.equals("Secretary") && term.office().startsWith("Secretary"))
                || (office.equals("Minister") && term.office().endsWith("Minister"))
                || (office.equals("Leader") && term.level().ordinal() <= 1)
                || (office.equals("Foreign Minister") && term.level() == Term.Level.FOREIGN)
                || (office.equals("Defence Minister") && term.level() == Term.Level.DEFENCE);
    }

    private ActorRef resolved(Person person, String office, Phrase.Time time) {
        Actor actor = actor(person, office, time);
        String when = entities.day().getYear() > 9000 ? "" : " on " + entities.day();
        return new ActorRef.Resolved(
                actor,
                person.name()
                        + actor.office()
                                .map(o -> ", " + o + " of " + actor.code())
                                .orElse("")
                        + when);
    }

    /** A person as an actor: the office that the text gives where it was held, else the weightiest at the date. */
    Actor actor(Person person, String office, Phrase.Time time) {
        LocalDate day = entities.day();
        Optional<Term> named = person.terms().stream()
                .filter(t ->
                        !office.isEmpty() && matches(t, office) && t.years().begunBy(day))
                .reduce((a, b) -> Registry.homeRank(person, a) < Registry.homeRank(person, b) ? a : b);
        Optional<Term> term = named.filter(t -> t.years().holds(day) || time != Phrase.Time.PRESENT)
                .or(() -> registry.term(person, day))
                .or(() -> named);
        if (term.isEmpty()) {
            return new Actor(
                    "", List.of(), ActorKind.PERSON, person.name(), Optional.empty(), Optional.of(person.id()));
        }
        Term held = term.get();
        boolean past = held.years().endedBefore(day) || time == Phrase.Time.FORMER || time == Phrase.Time.LATE;
        boolean future = !held.years().begunBy(day);
        String title = past ? "former " + held.office() : held.office();
        List<String> sectors = past || future ? List.of("ELI") : Sectors.of(registry, held);
        return new Actor(
                held.code(),
                sectors,
                ActorKind.PERSON,
                person.name(),
                future ? Optional.empty() : Optional.of(title),
                Optional.of(person.id()));
    }
}
