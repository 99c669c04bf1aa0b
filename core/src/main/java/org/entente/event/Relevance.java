package org.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Root;
import org.entente.model.Sentence;

/**
 * Which readings are events between parties, each once: domestic affairs are left out, and so is a noun that only repeats
 * its verb ("met for talks").
 */
final class Relevance {
    /** Kinds that one party can do alone. */
    private static final Set<Root> ALONE = Set.of(Root.RETREAT, Root.MOBILIZE);
    /** Kinds that matter by whom they hit, also where nobody is known to have done them. */
    private static final Set<Root> BY_VICTIM = Set.of(Root.ASSAULT);

    private Relevance() {}

    static List<Reading> keep(List<Reading> readings, Sentence sentence) {
        Set<Integer> consumed = new HashSet<>();
        for (Reading reading : readings) {
            if (isBetweenParties(reading)) {
                consumed.addAll(reading.consumed());
            }
        }
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            if (!consumed.contains(reading.trigger().index()) && isBetweenParties(reading)) {
                kept.add(reading);
            }
        }
        return withoutRepetition(kept, sentence);
    }

    private static boolean isBetweenParties(Reading reading) {
        Set<String> actors = Parties.codes(reading.actors());
        Set<String> recipients = Parties.codes(reading.recipients());
        Set<String> all = new HashSet<>(actors);
        all.addAll(recipients);
        Root root = reading.type().root();
        if (all.size() >= 2) {
            return !actors.isEmpty() || BY_VICTIM.contains(root);
        }
        if (all.size() == 1 && actors.equals(recipients)) {
            return false;
        }
        return (actors.size() == 1 && ALONE.contains(root)) || (recipients.size() == 1 && BY_VICTIM.contains(root));
    }

    private static List<Reading> withoutRepetition(List<Reading> readings, Sentence sentence) {
        List<Reading> left = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            boolean repeated = false;
            for (Reading other : readings) {
                repeated |= other != reading && repeats(reading, other, sentence);
            }
            if (!repeated) {
                left.add(reading);
            }
        }
        return left;
    }

    /** Whether {@code reading} stands under {@code other} and says the same of the same. */
    private static boolean repeats(Reading reading, Reading other, Sentence sentence) {
        return reading.type().root() == other.type().root()
                && sentence.dominates(other.trigger(), reading.trigger())
                && parties(other).containsAll(parties(reading));
    }

    private static Set<String> parties(Reading reading) {
        Set<String> all = new HashSet<>(Parties.codes(reading.actors()));
        all.addAll(Parties.codes(reading.recipients()));
        return all;
    }
}
