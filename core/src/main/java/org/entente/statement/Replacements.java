package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Links a meeting that was cancelled or put off to the one that took its place: told with "instead" or "in its place" beside it or
 * right after it, or the same parties' meeting that was rescheduled and then held.
 */
final class Replacements {
    private static final Set<String> WORDS = Set.of("instead", "replaced", "rescheduled", "moved");

    private Replacements() {}

    /** The same events, with those links. */
    static List<Event> link(Document document, List<Event> events) {
        List<Event> linked = new ArrayList<>(events);
        for (int i = 0; i < linked.size(); i++) {
            Event lost = linked.get(i);
            if (lost.status() != Status.CANCELLED && lost.status() != Status.POSTPONED) {
                continue;
            }
            for (int j = 0; j < linked.size(); j++) {
                Event held = linked.get(j);
                boolean replaces = j != i
                        && held.replaces().isEmpty()
                        && held.type().root() == lost.type().root()
                        && (held.status() == Status.HAPPENED || held.status() == Status.PLANNED)
                        && takesPlace(document, lost, held);
                if (replaces) {
                    linked.set(i, with(lost, Optional.of(held.id()), lost.replaces()));
                    linked.set(j, with(held, held.replacedBy(), Optional.of(lost.id())));
                    break;
                }
            }
        }
        return List.copyOf(linked);
    }

    private static boolean takesPlace(Document document, Event lost, Event held) {
        return held.evidence().stream()
                .map(e -> sentence(document, e.span()))
                .flatMap(Optional::stream)
                .anyMatch(s -> says(s)
                        && lost.evidence().stream()
                                .map(e -> sentence(document, e.span()))
                                .flatMap(Optional::stream)
                                .anyMatch(l -> s.index() - l.index() >= 0 && s.index() - l.index() <= 2));
    }

    private static boolean says(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::text)
                .map(t -> t.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(WORDS::contains);
    }

    private static Optional<Sentence> sentence(Document document, Span span) {
        return document.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst();
    }

    private static Event with(Event e, Optional<String> replacedBy, Optional<String> replaces) {
        return new Event(
                e.id(),
                e.story(),
                e.type(),
                e.status(),
                e.historical(),
                replacedBy,
                replaces,
                e.when(),
                e.actors(),
                e.recipients(),
                e.place(),
                e.attribution(),
                e.instrument(),
                e.evidence(),
                e.confidence(),
                e.rule(),
                e.alternatives());
    }
}
