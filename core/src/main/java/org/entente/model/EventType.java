package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What kind of event something is.
 *
 * @param root PLOVER root
 * @param mode PLOVER mode, one of the root's
 * @param contexts PLOVER contexts ("diplomatic", "military", ...); may be empty
 * @param cameo CAMEO code of two to four digits, where the frame tells one
 */
public record EventType(Root root, Optional<String> mode, List<String> contexts, Optional<String> cameo) {
    public EventType {
        Objects.requireNonNull(cameo);
        contexts = List.copyOf(contexts);
        if (mode.isPresent() && !root.modes().contains(mode.get())) {
            throw new IllegalArgumentException(root + " has no mode " + mode.get());
        }
    }

    public EventType(Root root) {
        this(root, Optional.empty(), List.of(), Optional.empty());
    }
}
