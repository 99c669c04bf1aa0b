package org.entente.event;

import java.util.Optional;
import java.util.Set;

/**
 * One part of a frame.
 *
 * @param place where its filler stands
 * @param words the prepositions or the particle that mark it; empty for places that need none
 * @param role what its filler is in the event
 * @param filler what its filler has to be, where that matters
 * @param optional whether the frame also matches without it
 */
record Slot(Place place, Set<String> words, Role role, Optional<Filler> filler, boolean optional) {
    /** Where a filler stands. */
    enum Place {
        SUBJECT,
        OBJECT,
        INDIRECT_OBJECT,
        PREPOSITION,
        PARTICLE,
        /** An object or a clause. */
        DEED
    }

    /**
     * What a filler has to be.
     *
     * @param name a class of nouns ({@code [agreement]}) or a word
     * @param isClass whether it is a class
     */
    record Filler(String name, boolean isClass) {}

    Slot {
        words = Set.copyOf(words);
    }
}
