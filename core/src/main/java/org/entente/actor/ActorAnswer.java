package org.entente.actor;

import java.util.List;

/**
 * Who or what a phrase names, at a date.
 *
 * @param country ISO alpha-3 of the state, or UNO, EUR, IGO, NGO, MNC; empty where there is none
 * @param sectors PLOVER sectors, most telling first; may be empty
 * @param name the registry's name, or the words of the query where it has none
 * @param office the office held or meant; empty where there is none
 * @param why how it was found, for a person to read
 */
public record ActorAnswer(String country, List<String> sectors, String name, String office, String why) {
    /** Nothing in the query is an actor. */
    public static ActorAnswer none(String why) {
        return new ActorAnswer("", List.of(), "", "", why);
    }

    public ActorAnswer {
        sectors = List.copyOf(sectors);
    }

    /** The first sector, or the empty string. */
    public String first() {
        return sectors.isEmpty() ? "" : sectors.get(0);
    }

    /** The second sector, or the empty string. */
    public String second() {
        return sectors.size() < 2 ? "" : sectors.get(1);
    }

    /** Whether the query names an actor at all. */
    public boolean isActor() {
        return !country.isEmpty() || !sectors.isEmpty();
    }
}
