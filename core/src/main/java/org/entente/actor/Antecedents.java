package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Mention;

/** Looks back in a discourse for whom a pronoun or an anaphor stands for. */
final class Antecedents {
    private static final int WINDOW = 4;

    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** A reference found by looking back, and the mention that it was found through (-1 where through several or none). */
    record Found(ActorRef ref, int antecedent) {}

    /** Whom "he" or "she" stands for in sentence {@code sentence}. */
    Optional<Discourse.Seen> person(int sentence, boolean female) {
        return best(sentence, seen -> personScore(seen, sentence, female));
    }

    private double personScore(Discourse.Seen seen, int sentence, boolean female) {
        if (!seen.isPerson() && !seen.isUnknownPerson()) {
            return -1;
        }
        Optional<Discourse.Introduced> person = seen.one().flatMap(discourse::introduced);
        Registry.Sex sex = person.map(p -> p.sex).orElse(Registry.Sex.UNKNOWN);
        if (sex != Registry.Sex.UNKNOWN && (sex == Registry.Sex.FEMALE) != female) {
            return -1;
        }
        double known = sex == Registry.Sex.UNKNOWN ? 0 : 2;
        double often = person.map(p -> Math.min(p.times, 5) * 0.1).orElse(0.0);
        return nearness(seen, sentence) + subject(seen) + known + often;
    }

    /** Whom "it" or "its" stands for. */
    Optional<Discourse.Seen> thing(int sentence) {
        return best(sentence, seen -> thingScore(seen, sentence));
    }

    private double thingScore(Discourse.Seen seen, int sentence) {
        Optional<Actor> actor = seen.one();
        if (actor.isEmpty() || actor.get().code().isEmpty() || seen.plural()) {
            return -1;
        }
        double adjective = seen.form() == Mention.Form.MODIFIER ? -0.4 : 0;
        return switch (actor.get().kind()) {
            case STATE, GOVERNMENT, ORGANISATION, BODY, PARTY, COMPANY, MEDIA, ARMED_FORCES, ARMED_GROUP ->
                nearness(seen, sentence) + subject(seen) + adjective + (seen.locative() ? -1 : 0);
            case PERSON, OFFICE, PEOPLE -> -1;
        };
    }

    /** The state that "the country" stands for. */
    Optional<Discourse.Seen> state(int sentence) {
        return best(
                sentence,
                seen -> seen.one()
                        .filter(a -> !a.code().isEmpty() && a.kind() != ActorKind.ORGANISATION)
                        .map(a -> nearness(seen, sentence)
                                + subject(seen)
                                + (a.kind() == ActorKind.STATE ? 0.6 : 0)
                                + (seen.form() == Mention.Form.MODIFIER ? -0.2 : 0))
                        .orElse(-1.0));
    }

    /** The last government, body or force described before ("the Ruritanian government"), for "the government" later on. */
    Optional<Discourse.Seen> same(ActorKind kind) {
        List<Discourse.Seen> all = discourse.seen();
        for (int i = all.size() - 1; i >= 0; i--) {
            Discourse.Seen seen = all.get(i);
            boolean described = seen.form() == Mention.Form.NOMINAL
                    && seen.one()
                            .filter(a -> a.kind() == kind && !a.code().isEmpty())
                            .isPresent();
            if (described) {
                return Optional.of(seen);
            }
        }
        return Optional.empty();
    }

    /** The organisation that "the bloc" stands for. */
    Optional<Discourse.Seen> organisation(int sentence, String noun) {
        return best(
                sentence,
                seen -> seen.one()
                        .filter(a -> a.kind() == ActorKind.ORGANISATION
                                || a.kind() == ActorKind.ARMED_GROUP
                                || a.kind() == ActorKind.BODY
                                || a.kind() == ActorKind.PARTY)
                        .map(a -> nearness(seen, sentence)
                                + (Pieces.of(a.name()).keys().contains(noun) ? 3 : 0))
                        .orElse(-1.0));
    }

    private static double nearness(Discourse.Seen seen, int sentence) {
        int back = sentence - seen.sentence();
        return back > WINDOW ? -1 : 4 - back;
    }

    private static double subject(Discourse.Seen seen) {
        double position = seen.first() == 0 || seen.first() < 4 ? 0.4 : 0;
        return (seen.oblique() ? 0 : 1) + (seen.form() == Mention.Form.MODIFIER ? -0.3 : 0) + position;
    }

    private interface Score {
        double of(Discourse.Seen seen);
    }

    /** The best of the last sentences; of equals the earlier in the same sentence. */
    private Optional<Discourse.Seen> best(int sentence, Score score) {
        Discourse.Seen best = null;
        double most = 0;
        List<Discourse.Seen> all = discourse.seen();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() >= sentence - WINDOW; i--) {
            double own = score.of(all.get(i));
            if (own > 0
                    && (own > most
                            || (own == most
                                    && best != null
                                    && best.sentence() == all.get(i).sentence()))) {
                best = all.get(i);
                most = own;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The group that "they", "both leaders" or "the two countries" stands for.
     *
     * @param persons whether only persons count
     * @param number how many; 0 where it is not told
     */
    Optional<Found> group(int sentence, boolean persons, int number) {
        for (int s = sentence; s >= Math.max(-1, sentence - WINDOW); s--) {
            Optional<Found> found = groupIn(s, persons, number);
            if (found.isPresent()) {
                return found;
            }
        }
        return principals(number == 0 ? 2 : number, persons);
    }

    private Optional<Found> groupIn(int sentence, boolean persons, int number) {
        List<Discourse.Seen> here = discourse.in(sentence);
        for (int i = here.size() - 1; i >= 0; i--) {
            Discourse.Seen seen = here.get(i);
            if (seen.ref() instanceof ActorRef.Group group
                    && fits(group.actors().size(), number)) {
                return Optional.of(new Found(new ActorRef.Group(group.actors(), "as named before"), seen.index()));
            }
        }
        Map<String, Actor> byCode = new LinkedHashMap<>();
        for (Discourse.Seen seen : here) {
            boolean state =
                    seen.one().filter(a -> a.kind() != ActorKind.ORGANISATION).isPresent() || here.size() <= 2;
            if (persons ? seen.isPerson() : state && !seen.locative()) {
                seen.one().filter(a -> !a.code().isEmpty()).ifPresent(a -> byCode.putIfAbsent(a.code(), a));
            }
        }
        if (byCode.size() >= 2 && fits(byCode.size(), number)) {
            List<Actor> actors = persons ? List.copyOf(byCode.values()) : polities(byCode.keySet());
            return Optional.of(new Found(new ActorRef.Group(actors, "those named in one sentence before"), -1));
        }
        return Optional.empty();
    }

    private static boolean fits(int size, int number) {
        return number == 0 ? size >= 2 && size <= 4 : size == number;
    }

    /** The persons or states of which the document speaks most. */
    Optional<Found> principals(int number, boolean persons) {
        List<String> codes = discourse.codes().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (codes.size() < number) {
            return Optional.empty();
        }
        Set<String> first = new LinkedHashSet<>(codes.subList(0, number));
        List<Actor> actors = persons ? leaders(first) : polities(first);
        boolean clear = codes.size() == number
                || discourse.codes().getOrDefault(codes.get(number - 1), 0)
                        > discourse.codes().getOrDefault(codes.get(number), 0);
        return clear && actors.size() == number
                ? Optional.of(new Found(new ActorRef.Group(actors, "those of whom the document speaks most"), -1))
                : Optional.empty();
    }

    private List<Actor> leaders(Set<String> codes) {
        List<Actor> actors = new ArrayList<>();
        for (String code : codes) {
            discourse.people().stream()
                    .filter(p -> p.actor.code().equals(code))
                    .max(Comparator.comparingInt(p -> p.times))
                    .ifPresentOrElse(p -> actors.add(p.actor), () -> actors.add(discourse.polity(code)));
        }
        return actors;
    }

    private List<Actor> polities(Set<String> codes) {
        return codes.stream().map(discourse::polity).toList();
    }

    /** Mentions joined by "and" that end right before token {@code before}, or anywhere in the sentence for {@code -1}. */
    Optional<Found> joined(int sentence, int before) {
        List<Discourse.Seen> here = discourse.in(sentence);
        for (int i = here.size() - 1; i > 0; i--) {
            if (here.get(i).joined() && here.get(i).first() < before) {
                return Optional.of(chain(here, i));
            }
        }
        return Optional.empty();
    }

    private static Found chain(List<Discourse.Seen> here, int last) {
        int start = last;
        while (start > 0 && here.get(start).joined()) {
            start--;
        }
        List<Actor> actors = new ArrayList<>();
        for (int i = start; i <= last; i++) {
            actors.addAll(here.get(i).ref().actors());
        }
        return new Found(
                new ActorRef.Group(actors, "those joined before"),
                here.get(last).index());
    }
}
