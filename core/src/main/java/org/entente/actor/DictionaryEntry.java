package org.entente.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * An actor of a dictionary that a user brought.
 *
 * @param name its first surface form
 * @param codes codes with the time in which each holds, in the dictionary's order
 */
public record DictionaryEntry(String name, List<Dated> codes) {
    public DictionaryEntry {
        codes = List.copyOf(codes);
    }

    /** A code and when it holds. */
    public record Dated(String code, LocalDate from, LocalDate to) {}
}
