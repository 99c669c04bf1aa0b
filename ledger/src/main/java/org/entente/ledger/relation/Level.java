package org.entente.ledger.relation;

import java.util.Locale;

/** Level at which states meet, highest first. */
public enum Level {
    HEAD,
    FOREIGN,
    DEFENCE,
    OTHER;

    /** "heads", "foreign ministers", "defence ministers", "others". */
    public String plural() {
        return switch (this) {
            case HEAD -> "leaders";
            case FOREIGN -> "foreign ministers";
            case DEFENCE -> "defence ministers";
            case OTHER -> "others, or not told";
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
