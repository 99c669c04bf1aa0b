package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Steps in the life of an instrument, as the contract lists them. */
public enum Step {
    PROPOSED,
    NEGOTIATING,
    PLANNED,
    ANNOUNCED,
    AGREED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    EXTENDED,
    UPGRADED,
    LAUNCHED,
    USED,
    RELEASED,
    UNDER_REVIEW,
    SUSPENDED,
    WITHDRAWN,
    ENDED,
    REJECTED;

    /** As the contract writes it: "in-force". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step that is written {@code label}. */
    public static Optional<Step> ofLabel(String label) {
        return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
    }
}
