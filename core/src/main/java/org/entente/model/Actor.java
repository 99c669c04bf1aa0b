package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a mention stands for, at a date.
 *
 * @param code ISO 3166 alpha-3 of the state it is or acts for (plus TWN, HKG, PSE, KOS), or the code of an organisation
 *     ({@code UNO}, {@code EUR}, {@code NATO}, {@code G7}, ...); empty where it acts for none that is known
 * @param sectors PLOVER sectors ({@code GOV}, {@code MIL}, ...), most telling first; may be empty
 * @param kind what sort of thing it is
 * @param name the registry's name for it, or the name as the text gives it in full
 * @param office the office held or meant, where there is one ("Prime Minister")
 * @param id the registry's id for it, where it has one
 */
public record Actor(
        String code, List<String> sectors, ActorKind kind, String name, Optional<String> office, Optional<String> id) {
    public Actor {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(office);
        Objects.requireNonNull(id);
        sectors = List.copyOf(sectors);
    }

    /** The first sector, or the empty string. */
    public String sector() {
        return sectors.isEmpty() ? "" : sectors.get(0);
    }
}
