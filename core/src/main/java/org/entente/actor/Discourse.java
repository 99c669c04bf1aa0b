package org.entente.actor;

import java.util.ArrayList;
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

/** What a document has named so far, in order. Not safe for use by several threads; lives for one document. */
final class Discourse {
    /**
     * One earlier mention.
     *
     * @param index of the mention; -1 for one of the headline
     * @param oblique after a preposition
     * @param joined joined by "and" or a comma to the one before it
     */
    record Seen(
            int index,
            int sentence,
            int first,
            int end,
            ActorRef ref,
            Mention.Form form,
            boolean oblique,
            boolean locative,
            boolean joined,
            boolean plural) {
        Optional<Actor> one() {
            return ref instanceof ActorRef.Resolved resolved ? Optional.of(resolved.actor()) : Optional.empty();
        }

        boolean isPerson() {
            return one().filter(a -> a.kind() == ActorKind.PERSON || (a.kind() == ActorKind.OFFICE && !plural))
                    .isPresent();
        }

        boolean isUnknownPerson() {
            return ref instanceof ActorRef.Unresolved && form == Mention.Form.NAME;
        }
    }

    /** A person introduced in the document. */
    static final class Introduced {
        Actor actor;
        final Set<String> words = new LinkedHashSet<>();
        final Set<String> titles = new LinkedHashSet<>();
        Registry.Sex sex = Registry.Sex.UNKNOWN;
        int last;
        int sentence;
        int times;

        Introduced(Actor actor) {
            this.actor = actor;
        }
    }

    private final List<Seen> seen = new ArrayList<>();
    private final List<Introduced> people = new ArrayList<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, Actor> polities = new LinkedHashMap<>();

    private Optional<Actor> speaker = Optional.empty();

    /** Who speaks, where the text is a transcript that names its speakers. */
    Optional<Actor> speaker() {
        return speaker;
    }

    void speaks(Optional<Actor> actor) {
        speaker = actor;
    }

    void add(Seen mention) {
        seen.add(mention);
        for (Actor actor : mention.ref().actors()) {
            if (!actor.code().isEmpty()) {
                codes.merge(actor.code(), mention.index() < 0 ? 5 : 1, Integer::sum);
                if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
                    polities.putIfAbsent(actor.code(), actor);
                }
            }
        }
    }

    List<Seen> seen() {
        return seen;
    }

    List<Introduced> people() {
        return people;
    }

    /** How often each code was named, in the order in which they were named first. */
    Map<String, Integer> codes() {
        return codes;
    }

    /** The state or organisation with {@code code}, as an actor. */
    Actor polity(String code) {
        Actor known = polities.get(code);
        return known != null
                ? known
                : new Actor(code, List.of(), ActorKind.STATE, code, Optional.empty(), Optional.of(code));
    }

    /** The mentions of a sentence so far. */
    List<Seen> in(int sentence) {
        List<Seen> out = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence; i--) {
            if (seen.get(i).sentence() == sentence) {
                out.add(0, seen.get(i));
            }
        }
        return out;
    }

    /** The person introduced who is the same actor. */
    Optional<Introduced> introduced(Actor actor) {
        return people.stream().filter(p -> same(p.actor, actor)).findFirst();
    }

    static boolean same(Actor a, Actor b) {
        if (a.id().isPresent() && b.id().isPresent()) {
            return a.id().equals(b.id());
        }
        return a.name().equals(b.name()) && a.code().equals(b.code());
    }

    /** Notes a person by the words of the name and the title that the text uses. */
    Introduced introduce(Actor actor, List<String> nameWords, List<String> titles, int index, int sentence) {
        Introduced person = introduced(actor).orElseGet(() -> {
            Introduced fresh = new Introduced(actor);
            people.add(fresh);
            return fresh;
        });
        if (person.actor.code().isEmpty()
                || (person.actor.office().isEmpty() && actor.office().isPresent())) {
            person.actor = actor;
        }
        person.words.addAll(nameWords);
        person.titles.addAll(titles);
        person.last = index;
        person.sentence = sentence;
        person.times++;
        return person;
    }

    /** The only person introduced by a name that has {@code words} in it. */
    Optional<Introduced> named(List<String> words) {
        List<Introduced> fitting =
                people.stream().filter(p -> p.words.containsAll(words)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
