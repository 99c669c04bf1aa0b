package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;

/** Tells events which instrument they are a step of. */
public final class EventLinks {
    private EventLinks() {}

    /** {@code events}, each with the instrument that its own words name, where one of {@code steps} is it; ids stay as they are. */
    public static List<Event> attach(List<Event> events, List<InstrumentStep> steps) {
        List<Event> linked = new ArrayList<>(events.size());
        for (Event event : events) {
            Optional<InstrumentStep> step =
                    steps.stream().filter(s -> isStepOf(event, s)).findFirst();
            linked.add(step.map(s -> with(event, s)).orElse(event));
        }
        return linked;
    }

    private static boolean isStepOf(Event event, InstrumentStep step) {
        String told = event.evidence().get(0).text().toLowerCase(Locale.ROOT);
        boolean named = told.contains(step.name().toLowerCase(Locale.ROOT))
                && step.evidence().stream()
                        .anyMatch(e -> e.span().overlaps(event.evidence().get(0).span()));
        Set<String> parties = new TreeSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(p -> p.actor().code())
                .forEach(parties::add);
        return named
                && step.parties().stream()
                        .anyMatch(p -> parties.contains(p.actor().code()));
    }

    private static Event with(Event event, InstrumentStep step) {
        return new Event(
                event.id(),
                event.story(),
                event.type(),
                event.status(),
                event.historical(),
                event.replacedBy(),
                event.replaces(),
                event.when(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.attribution(),
                Optional.of(new Event.InstrumentLink(step.instrument(), step.name(), step.step())),
                event.evidence(),
                event.confidence(),
                event.rule(),
                event.alternatives());
    }
}
