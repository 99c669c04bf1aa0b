package org.entente.model;

import java.util.List;

/** Invariants that all statements share. */
final class Checks {
    private Checks() {}

    static List<Evidence> evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement needs evidence");
        }
        return List.copyOf(evidence);
    }

    static void id(String id, String story) {
        if (id.isEmpty() || story.isEmpty()) {
            throw new IllegalArgumentException("a statement needs an id and a story");
        }
    }
}
