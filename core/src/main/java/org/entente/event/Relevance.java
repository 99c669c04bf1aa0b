package org.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.Mention;
import org.entente.model.Root;
import org.entente.model.Sentence;

/**
 * Which readings are events between parties, each once: domestic affairs are left out, and so is a noun that only repeats
 * its verb ("met for talks").
 */
final class Relevance {
    /** Modes of what one party can do alone and still matters to others. */
    private static final Set<String> ALONE = Set.of("withdraw", "resign", "disarm", "weapons", "troops");
    /** Kinds that matter by whom they hit, also where nobody is known to have done them. */
    private static final Set<Root> BY_VICTIM = Set.of(Root.ASSAULT);

    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "diplomat", "embassy", "consulate", "consul", "attaché", "peacekeeper");

    private static final Set<ActorKind> OF_STATE =
            Set.of(ActorKind.OFFICE, ActorKind.PERSON, ActorKind.BODY, ActorKind.GOVERNMENT, ActorKind.ORGANISATION);

    private Relevance() {}

    static List<Reading> keep(List<Reading> readings, Sentence sentence) {
        Set<Integer> consumed = new HashSet<>();
        for (Reading reading : readings) {
            if (isBetweenParties(reading, readings, sentence)) {
                consumed.addAll(reading.consumed());
            }
        }
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            if (!consumed.contains(reading.trigger().index()) && isBetweenParties(reading, readings, sentence)) {
                kept.add(reading);
            }
        }
        return withoutRepetition(kept, sentence);
    }

    private static boolean isBetweenParties(Reading reading, List<Reading> all, Sentence sentence) {
        Set<String> actors = Parties.codes(reading.actors());
        Set<String> recipients = Parties.codes(reading.recipients());
        if (reading.mutual() && actors.size() >= 2) {
            return true;
        }
        if (!actors.isEmpty() && !recipients.isEmpty()) {
            return actors.size() > 1 || recipients.size() > 1 || !actors.equals(recipients);
        }
        if (recipients.isEmpty()) {
            return !actors.isEmpty() && mayBeAlone(reading);
        }
        return BY_VICTIM.contains(reading.type().root())
                && (isOfState(reading.recipients()) || hitsEnvoy(reading, sentence))
                && isOnlyOne(reading, all);
    }

    private static boolean mayBeAlone(Reading reading) {
        Root root = reading.type().root();
        Optional<String> mode = reading.type().mode();
        boolean done = reading.trigger().isVerb()
                || mode.filter("weapons"::equals).isPresent()
                || reading.rule().contains(NounReader.WITH_VERB);
        return done
                && (root == Root.RETREAT || root == Root.MOBILIZE)
                && mode.filter(ALONE::contains).isPresent();
    }

    private static boolean isOfState(List<Mention> mentions) {
        return mentions.stream().flatMap(m -> m.actors().stream()).anyMatch(a -> OF_STATE.contains(a.kind()));
    }

    private static boolean hitsEnvoy(Reading reading, Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> ENVOYS.contains(t.lemma().toLowerCase(Locale.ROOT))
                        && sentence.dominates(reading.trigger(), t));
    }

    private static boolean isOnlyOne(Reading reading, List<Reading> all) {
        return all.stream()
                .noneMatch(r -> r != reading
                        && r.type().root() == reading.type().root()
                        && !r.actors().isEmpty());
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
        return reading.trigger().isNoun()
                && !reading.trigger().relation().startsWith("conj")
                && reading.type().root() == other.type().root()
                && sentence.dominates(other.trigger(), reading.trigger())
                && parties(other).containsAll(parties(reading));
    }

    static Set<String> parties(Reading reading) {
        Set<String> all = new HashSet<>(Parties.codes(reading.actors()));
        all.addAll(Parties.codes(reading.recipients()));
        return all;
    }
}
