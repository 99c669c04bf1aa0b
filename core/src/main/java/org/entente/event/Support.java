package org.entente.event;

/** What the subject of a verb is in the event that a noun beside the verb names. */
enum Support {
    /** Its actor: "Arnor held talks". */
    DO,
    /** Its recipient: "Arnor suffered an attack". */
    UNDERGO,
    /** The noun itself is the subject: "talks began". */
    OCCUR
}
