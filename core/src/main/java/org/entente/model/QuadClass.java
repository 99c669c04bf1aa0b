package org.entente.model;

/** The four classes of events that CAMEO and PLOVER share; {@link #code()} is the number both print. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    QuadClass(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
