package org.entente.event;

/** What the filler of a frame's slot is in the event. */
enum Role {
    /** Who acts; {@code A} in a frame. */
    ACTOR,
    /** Who is acted upon; {@code R}. */
    RECIPIENT,
    /** Who acts together with the actor; {@code M}. */
    MUTUAL,
    /** What it is about; {@code T}. */
    TOPIC,
    /** An event that this one is about: promised, refused, ended; {@code D}. */
    DEED,
    /** Nothing: the slot only has to be filled, by words of a class or by a certain word. */
    NONE
}
