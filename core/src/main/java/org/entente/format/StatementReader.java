package org.entente.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Root;
import org.entente.model.Rung;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.Tenure;
import org.entente.model.Utterance;
import org.entente.model.When;

/**
 * Reads the contract's JSON records back into statements; what {@link StatementJson} wrote comes back equal, but for
 * confidences, which are written to four places. Scores and broad CAMEO codes are derived and not read.
 */
public final class StatementReader {
    private StatementReader() {}

    /**
     * The statement that a record stands for.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Statement read(JsonNode record) {
        return switch (record.path("kind").asText("event")) {
            case "event" -> event(record);
            case "instrument" -> instrument(record);
            case "driver" -> driver(record);
            case "tenure" -> tenure(record);
            case "attribution" ->
                new Utterance(
                        required(record, "id"),
                        required(record, "story"),
                        required(record, "speaker"),
                        required(record, "content"),
                        record.path("quote").asBoolean(),
                        attribution(record),
                        evidence(record),
                        required(record, "rule"));
            default -> throw new IllegalArgumentException("no such kind of statement: " + record.path("kind"));
        };
    }

    private static Event event(JsonNode r) {
        List<String> modes = texts(r.path("mode"));
        Optional<Event.InstrumentLink> link = r.path("instrument").isObject()
                ? Optional.of(new Event.InstrumentLink(
                        kind(required(r.path("instrument"), "kind")),
                        required(r.path("instrument"), "name"),
                        step(required(r.path("instrument"), "step"))))
                : Optional.empty();
        return new Event(
                required(r, "id"),
                required(r, "story"),
                new EventType(
                        Root.valueOf(required(r, "event")),
                        modes.stream().findFirst(),
                        texts(r.path("context")),
                        text(r, "cameo").filter(c -> c.length() > 2)),
                constant(required(r, "status"), Status::valueOf),
                r.path("historical").asBoolean(),
                text(r, "replaced_by"),
                text(r, "replaces"),
                when(r),
                participants(r.path("actor")),
                participants(r.path("recipient")),
                place(r.path("event_loc")),
                attribution(r),
                link,
                evidence(r),
                r.path("confidence").asDouble(),
                required(r, "rule"),
                texts(r.path("alternatives")));
    }

    private static InstrumentStep instrument(JsonNode r) {
        List<InstrumentStep.Milestone> milestones = new ArrayList<>();
        r.path("milestones")
                .forEach(m -> milestones.add(new InstrumentStep.Milestone(
                        m.get(0).asText(), PartialDate.parse(m.get(1).asText()))));
        return new InstrumentStep(
                required(r, "id"),
                required(r, "story"),
                kind(required(r, "instrument")),
                required(r, "name"),
                text(r, "acronym"),
                text(r, "rung").map(l -> constant(l, Rung::valueOf)),
                participants(r.path("parties")),
                step(required(r, "step")),
                when(r),
                texts(r.path("provisions")),
                milestones,
                text(r, "replaces"),
                attribution(r),
                evidence(r),
                required(r, "rule"));
    }

    private static Driver driver(JsonNode r) {
        return new Driver(
                required(r, "id"),
                required(r, "story"),
                constant(required(r, "type"), Driver.Type::valueOf),
                required(r, "cause"),
                required(r, "effect"),
                text(r, "cause_event"),
                text(r, "effect_event"),
                texts(r.path("parties")),
                r.path("hedged").asBoolean(),
                attribution(r),
                evidence(r),
                required(r, "rule"));
    }

    private static Tenure tenure(JsonNode r) {
        return new Tenure(
                required(r, "id"),
                required(r, "story"),
                required(r, "person"),
                required(r, "state"),
                required(r, "office"),
                constant(required(r, "status"), Tenure.Holding::valueOf),
                when(r),
                text(r, "conflict"),
                attribution(r),
                evidence(r),
                required(r, "rule"));
    }

    private static When when(JsonNode r) {
        return new When(
                text(r, "date").map(PartialDate::parse),
                text(r, "enddate").map(PartialDate::parse),
                constant(required(r, "date_basis"), When.Basis::valueOf));
    }

    private static List<Participant> participants(JsonNode list) {
        List<Participant> out = new ArrayList<>();
        for (JsonNode p : list) {
            Actor actor = new Actor(
                    required(p, "code"),
                    texts(p.path("sectors")),
                    constant(required(p, "kind"), ActorKind::valueOf),
                    required(p, "identifier_text"),
                    text(p, "office"),
                    text(p, "identifier_id"));
            out.add(new Participant(actor, required(p, "entity_text"), span(p)));
        }
        return out;
    }

    private static Place place(JsonNode loc) {
        if (!loc.isObject()) {
            return new Place.Unknown();
        }
        String surface = required(loc, "extracted_place");
        return text(loc, "resolved_place")
                .<Place>map(name -> new Place.Located(
                        surface, name, required(loc, "country_code"), number(loc, "lat"), number(loc, "lon")))
                .orElseGet(() -> new Place.Named(surface));
    }

    private static Attribution attribution(JsonNode r) {
        JsonNode first = r.path("attribution").path(0);
        if (!first.isObject()) {
            return new Attribution.Narrated();
        }
        String speaker = text(first, "speaker").orElse("");
        String verb = text(first, "verb").orElse("");
        return first.path("denied").asBoolean()
                ? new Attribution.Denied(speaker, verb, text(first, "hedge"), span(first))
                : new Attribution.Claimed(speaker, verb, text(first, "hedge"), span(first));
    }

    private static List<Evidence> evidence(JsonNode r) {
        List<Evidence> out = new ArrayList<>();
        r.path("evidence").forEach(e -> out.add(new Evidence(span(e), required(e, "text"))));
        return out;
    }

    private static Span span(JsonNode r) {
        return new Span(r.path("start").asInt(), r.path("end").asInt());
    }

    private static OptionalDouble number(JsonNode r, String field) {
        return r.path(field).isNumber() ? OptionalDouble.of(r.path(field).asDouble()) : OptionalDouble.empty();
    }

    private static InstrumentKind kind(String label) {
        return InstrumentKind.ofLabel(label)
                .orElseThrow(() -> new IllegalArgumentException("no such instrument: " + label));
    }

    private static Step step(String label) {
        return Step.ofLabel(label).orElseThrow(() -> new IllegalArgumentException("no such step: " + label));
    }

    private static <T> T constant(String label, Function<String, T> valueOf) {
        return valueOf.apply(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> texts(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(t -> out.add(t.asText()));
        return out;
    }

    private static Optional<String> text(JsonNode r, String field) {
        JsonNode value = r.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static String required(JsonNode r, String field) {
        return text(r, field).orElseThrow(() -> new IllegalArgumentException("the record has no \"" + field + "\""));
    }
}
