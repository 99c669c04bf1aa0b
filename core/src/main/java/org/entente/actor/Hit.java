package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * A form of the registry found in a sentence.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param inside whether it is only the first part of a hyphenated token ("Arnor" in "Arnor-led")
 */
record Hit(int first, int end, List<Meaning> meanings, boolean inside) {
    /** No form starts here. */
    static final Hit NONE = new Hit(-1, -1, List.of(), false);

    boolean found() {
        return first >= 0;
    }

    <T extends Meaning> Optional<T> as(Class<T> type) {
        for (Meaning meaning : meanings) {
            if (type.isInstance(meaning)) {
                return Optional.of(type.cast(meaning));
            }
        }
        return Optional.empty();
    }

    boolean isDiscard() {
        return as(Meaning.Discard.class).isPresent();
    }

    Optional<Meaning.Role> role() {
        return as(Meaning.Role.class);
    }

    Optional<Meaning.Anaphor> anaphor() {
        return as(Meaning.Anaphor.class);
    }

    List<Person> persons() {
        return meanings.stream()
                .filter(Meaning.Someone.class::isInstance)
                .map(m -> ((Meaning.Someone) m).person())
                .toList();
    }

    /** Whether it names a state, organisation, body or town that others may belong to. */
    boolean isAffiliation() {
        for (Meaning meaning : meanings) {
            if (meaning instanceof Meaning.Country
                    || meaning instanceof Meaning.Organised
                    || meaning instanceof Meaning.Institution
                    || meaning instanceof Meaning.Listed
                    || meaning instanceof Meaning.Town) {
                return true;
            }
        }
        return false;
    }

    boolean isUse(Meaning.Use use) {
        return meanings.stream().anyMatch(m -> m instanceof Meaning.Country c && c.use() == use);
    }

    /** Whether it is known only as a town. */
    boolean isTown() {
        return !meanings.isEmpty() && meanings.stream().allMatch(Meaning.Town.class::isInstance);
    }
}
