package org.entente.model;

import java.util.Locale;

/** Rungs of partnership, lowest first. A title is kept beside its rung, for titles mislead. */
public enum Rung {
    CONTACT,
    COOPERATION,
    PARTNERSHIP,
    STRATEGIC,
    COMPREHENSIVE_STRATEGIC,
    SPECIAL,
    ALLIANCE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
