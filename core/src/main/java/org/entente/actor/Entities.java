package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;

/** Settles what a form of the registry stands for, as of a date and by what else the document names. */
final class Entities {
    private final LocalDate day;
    private final Map<String, Integer> clues;

    /**
     * @param day the document's date
     * @param clues how often the document names each code beyond doubt
     */
    Entities(LocalDate day, Map<String, Integer> clues) {
        this.day = day;
        this.clues = Map.copyOf(clues);
    }

    LocalDate day() {
        return day;
    }

    int clue(String code) {
        return clues.getOrDefault(code, 0);
    }

    /** Whom {@code hit} stands for. */
    ActorRef of(Hit hit, String surface) {
        List<Actor> actors = candidates(hit, surface);
        if (actors.isEmpty()) {
            return new ActorRef.Unresolved(surface, "names no actor at that date");
        }
        Actor first = actors.get(0);
        List<Actor> rivals =
                actors.stream().filter(a -> !a.code().equals(first.code())).toList();
        if (rivals.isEmpty()) {
            return new ActorRef.Resolved(first, "\"" + surface + "\" is " + describe(first));
        }
        return settle(actors, surface);
    }

    private static String describe(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> "the state " + actor.name();
            case GOVERNMENT -> "the government of " + actor.code();
            case PEOPLE -> "people of " + actor.code();
            default -> actor.name();
        };
    }

    private ActorRef settle(List<Actor> actors, String surface) {
        int most = actors.stream().mapToInt(a -> clue(a.code())).max().orElse(0);
        List<Actor> best = actors.stream().filter(a -> clue(a.code()) == most).toList();
        if (most > 0 && best.stream().map(Actor::code).distinct().count() == 1) {
            return new ActorRef.Resolved(
                    best.get(0), "the document speaks of " + best.get(0).code() + " elsewhere");
        }
        return new ActorRef.Ambiguous(actors, "\"" + surface + "\" names several");
    }

    /** The candidates of the strongest kind of meaning that holds at the date. */
    private List<Actor> candidates(Hit hit, String surface) {
        List<Actor> best = new ArrayList<>(2);
        int rank = Integer.MAX_VALUE;
        for (Meaning meaning : hit.meanings()) {
            Optional<Actor> actor = actor(meaning, surface);
            if (actor.isEmpty()) {
                continue;
            }
            int own = rank(meaning);
            if (own < rank) {
                best.clear();
                rank = own;
            }
            if (own == rank) {
                best.add(actor.get());
            }
        }
        return best;
    }

    private int rank(Meaning meaning) {
        if (meaning instanceof Meaning.Listed) {
            return 0;
        }
        if (meaning instanceof Meaning.Country country) {
            int gone = country.state().years().endedBefore(day) ? 4 : 0;
            return 1
                    + gone
                    + switch (country.use()) {
                        case NAME, ADJECTIVE, DEMONYM -> 0;
                        case SEAT, CAPITAL -> 1;
                    };
        }
        if (meaning instanceof Meaning.Organised organised) {
            return organised.organisation().international() ? 1 : 2;
        }
        return meaning instanceof Meaning.Institution ? 2 : 9;
    }

    private Optional<Actor> actor(Meaning meaning, String surface) {
        if (meaning instanceof Meaning.Country country) {
            return Optional.of(ofState(country));
        }
        if (meaning instanceof Meaning.Organised organised) {
            Organisation o = organised.organisation();
            return Optional.of(actor(o.code(), o.sectors(), o.kind(), o.name(), o.id()));
        }
        if (meaning instanceof Meaning.Institution institution) {
            Body b = institution.body();
            return Optional.of(actor(b.code(), b.sectors(), b.kind(), b.name(), ""));
        }
        if (meaning instanceof Meaning.Town town) {
            return Optional.of(actor(town.code(), List.of(), ActorKind.PEOPLE, town.name(), ""));
        }
        if (meaning instanceof Meaning.Listed listed) {
            return ofDictionary(listed.entry(), surface);
        }
        return Optional.empty();
    }

    private Actor ofState(Meaning.Country country) {
        State state = country.state();
        return switch (country.use()) {
            case NAME, ADJECTIVE -> actor(state.code(), List.of(), ActorKind.STATE, state.name(), state.code());
            case DEMONYM -> actor(state.code(), List.of(), ActorKind.PEOPLE, state.name(), state.code());
            case CAPITAL, SEAT -> actor(state.code(), List.of("GOV"), ActorKind.GOVERNMENT, state.name(), state.code());
        };
    }

    private Optional<Actor> ofDictionary(DictionaryEntry entry, String surface) {
        return entry.codes().stream()
                .filter(c -> !c.from().isAfter(day) && !c.to().isBefore(day))
                .findFirst()
                .map(c -> DictionaryCodes.actor(c.code(), surface));
    }

    private static Actor actor(String code, List<String> sectors, ActorKind kind, String name, String id) {
        return new Actor(
                code, sectors, kind, name, Optional.empty(), id.isEmpty() ? Optional.empty() : Optional.of(id));
    }
}
