package org.entente.statement.time;

/** Which way from the document's date a clause looks. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
