package org.entente.actor;

/** What a surface form may stand for. */
sealed interface Meaning {
    /** A state by one of its names, adjectives, demonyms, its capital or a seat of its government. */
    record Country(State state, Use use) implements Meaning {}

    /** An organisation that is no state. */
    record Organised(Organisation organisation) implements Meaning {}

    /** A named body of a state. */
    record Institution(Body body) implements Meaning {}

    /** A person by full name. */
    record Someone(Person person) implements Meaning {}

    /** An office or a kind of actor: "foreign minister", "troops". */
    record Role(Agent agent, boolean plural) implements Meaning {}

    /** A town that is no capital, weak evidence of a state. */
    record Town(String name, String code) implements Meaning {}

    /** An entry of a dictionary that a user brought, with its own codes. */
    record Listed(DictionaryEntry entry) implements Meaning {}

    /** A noun that points back: "the two sides", "the country". */
    record Anaphor(String phrase, Points points, boolean many) implements Meaning {}

    /** Looks like an actor and is none. */
    record Discard(Reach reach) implements Meaning {}

    /** How far a discard reaches. */
    enum Reach {
        PHRASE,
        SENTENCE,
        STORY
    }

    /** What an anaphor points at. */
    enum Points {
        STATE,
        STATES,
        PERSONS,
        ORGANISATION
    }

    /** How a state is named. */
    enum Use {
        NAME,
        ADJECTIVE,
        DEMONYM,
        CAPITAL,
        SEAT
    }
}
