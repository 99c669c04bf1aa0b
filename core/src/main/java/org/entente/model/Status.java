package org.entente.model;

import java.util.Locale;

/** How far a thing has come, as of the document's date. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    CANCELLED,
    POSTPONED,
    HYPOTHETICAL,
    DENIED;

    /** As the contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
