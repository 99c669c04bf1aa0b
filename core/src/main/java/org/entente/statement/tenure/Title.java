package org.entente.statement.tenure;

import java.util.List;
import java.util.Objects;

/**
 * The title of an office.
 *
 * @param words in lower case and one spelling
 * @param office how the records call it
 */
record Title(List<String> words, String office) {
    Title {
        words = List.copyOf(words);
        Objects.requireNonNull(office);
    }

    /** Where a title stands in a sentence, in tokens. */
    record Place(Title title, int first, int end) {}
}
