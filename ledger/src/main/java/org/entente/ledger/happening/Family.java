package org.entente.ledger.happening;

import org.entente.model.Event;

/** Roots between which reports of one event waver. */
enum Family {
    MEETING,
    CALL,
    ACCORD,
    AID,
    YIELDING,
    REQUEST,
    WORDS,
    PROTEST,
    PENALTY,
    FORCE;

    static Family of(Event event) {
        String mode = event.type().mode().orElse("");
        return switch (event.type().root()) {
            case CONSULT -> mode.equals("phone") ? CALL : MEETING;
            case AGREE, SUPPORT, COOPERATE -> ACCORD;
            case AID -> AID;
            case CONCEDE, RETREAT -> YIELDING;
            case REQUEST -> REQUEST;
            case ACCUSE, REJECT, THREATEN -> WORDS;
            case PROTEST -> PROTEST;
            case SANCTION, COERCE -> PENALTY;
            case MOBILIZE, ASSAULT -> FORCE;
        };
    }

    /** Whether two of them between the same parties on one day are, unless something speaks against it, the same. */
    boolean rare() {
        return this == MEETING || this == CALL;
    }
}
