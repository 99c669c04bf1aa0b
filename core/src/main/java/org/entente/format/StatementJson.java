package org.entente.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Ontology;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.InstrumentStep;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.model.Utterance;
import org.entente.model.When;

/** Writes statements as the contract's JSON records; {@link StatementReader} reads them back. Safe for several threads. */
public final class StatementJson {
    /** What the records name as their coder. */
    public static final String CODER = "entente 0.1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Ontology ontology;

    public StatementJson(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The record of any statement. */
    public ObjectNode write(Statement statement) {
        ObjectNode out = NODES.objectNode();
        out.put("kind", statement.kind()).put("id", statement.id()).put("story", statement.story());
        if (statement instanceof Event event) {
            write(event, out);
        } else if (statement instanceof InstrumentStep step) {
            write(step, out);
        } else if (statement instanceof Driver driver) {
            write(driver, out);
        } else if (statement instanceof Tenure tenure) {
            write(tenure, out);
        } else if (statement instanceof Utterance utterance) {
            out.put("speaker", utterance.speaker())
                    .put("content", utterance.content())
                    .put("quote", utterance.quoted());
        }
        out.set("attribution", attribution(statement.attribution()));
        out.set("evidence", evidence(statement.evidence()));
        if (statement instanceof Event event) {
            out.put("confidence", Math.round(event.confidence() * 10_000) / 10_000.0);
        }
        out.put("rule", statement.rule());
        if (statement instanceof Event event && !event.alternatives().isEmpty()) {
            out.set("alternatives", texts(event.alternatives()));
        }
        out.put("coder", CODER);
        return out;
    }

    private void write(Event event, ObjectNode out) {
        String cameo = ontology.cameo(event.type());
        out.put("event", event.type().root().name());
        out.set("mode", texts(event.type().mode().stream().toList()));
        out.set("context", texts(event.type().contexts()));
        out.put("cameo", cameo)
                .put("quad_code", event.type().root().quad().code())
                .put("event_scale", ontology.score(event.type()));
        ontology.goldstein(cameo).ifPresentOrElse(g -> out.put("goldstein", g), () -> out.putNull("goldstein"));
        out.put("status", event.status().label()).put("historical", event.historical());
        text(out, "replaced_by", event.replacedBy());
        text(out, "replaces", event.replaces());
        when(out, event.when());
        out.set("actor", participants(event.actors()));
        out.set("recipient", participants(event.recipients()));
        place(out, event.place());
        event.instrument()
                .ifPresentOrElse(
                        i -> out.set(
                                "instrument",
                                NODES.objectNode()
                                        .put("kind", i.kind().label())
                                        .put("name", i.name())
                                        .put("step", i.step().label())),
                        () -> out.putNull("instrument"));
    }

    private static void write(InstrumentStep step, ObjectNode out) {
        out.put("instrument", step.instrument().label()).put("name", step.name());
        text(out, "acronym", step.acronym());
        text(out, "rung", step.rung().map(r -> r.label()));
        out.set("parties", participants(step.parties()));
        out.put("step", step.step().label());
        when(out, step.when());
        out.set("provisions", texts(step.provisions()));
        ArrayNode milestones = out.putArray("milestones");
        step.milestones()
                .forEach(m -> milestones.add(
                        NODES.arrayNode().add(m.label()).add(m.date().toString())));
        text(out, "replaces", step.replaces());
    }

    private static void write(Driver driver, ObjectNode out) {
        out.put("type", driver.type().label()).put("cause", driver.cause()).put("effect", driver.effect());
        text(out, "cause_event", driver.causeEvent());
        text(out, "effect_event", driver.effectEvent());
        out.set("parties", texts(driver.parties()));
        out.put("hedged", driver.hedged());
    }

    private static void write(Tenure tenure, ObjectNode out) {
        out.put("person", tenure.person())
                .put("state", tenure.code())
                .put("office", tenure.office())
                .put("status", tenure.holding().label());
        when(out, tenure.when());
        text(out, "conflict", tenure.conflict());
    }

    private static void when(ObjectNode out, When when) {
        text(out, "date", when.from().map(PartialDate::toString));
        text(out, "enddate", when.to().map(PartialDate::toString));
        out.put("date_basis", when.basis().label());
    }

    private static ArrayNode participants(List<Participant> participants) {
        ArrayNode out = NODES.arrayNode();
        for (Participant p : participants) {
            ObjectNode one = out.addObject();
            one.put("code", p.actor().code()).put("sector", p.actor().sector());
            one.set("sectors", texts(p.actor().sectors()));
            one.put("kind", p.actor().kind().name().toLowerCase(java.util.Locale.ROOT))
                    .put("entity_text", p.surface())
                    .put("identifier_text", p.actor().name());
            text(one, "identifier_id", p.actor().id());
            text(one, "office", p.actor().office());
            one.put("start", p.span().start()).put("end", p.span().end());
        }
        return out;
    }

    private static void place(ObjectNode out, Place place) {
        if (place instanceof Place.Located at) {
            ObjectNode where = out.putObject("event_loc");
            where.put("extracted_place", at.surface())
                    .put("resolved_place", at.name())
                    .put("country_code", at.country());
            at.latitude().ifPresentOrElse(l -> where.put("lat", l), () -> where.putNull("lat"));
            at.longitude().ifPresentOrElse(l -> where.put("lon", l), () -> where.putNull("lon"));
        } else if (place instanceof Place.Named named) {
            out.putObject("event_loc").put("extracted_place", named.surface()).putNull("resolved_place");
        } else {
            out.putNull("event_loc");
        }
    }

    private static ArrayNode attribution(Attribution attribution) {
        ArrayNode out = NODES.arrayNode();
        if (attribution instanceof Attribution.Claimed c) {
            said(out.addObject(), c.speaker(), c.verb(), c.hedge())
                    .put("start", c.span().start())
                    .put("end", c.span().end());
        } else if (attribution instanceof Attribution.Denied d) {
            said(out.addObject(), d.speaker(), d.verb(), d.hedge())
                    .put("start", d.span().start())
                    .put("end", d.span().end())
                    .put("denied", true);
        }
        return out;
    }

    private static ObjectNode said(ObjectNode one, String speaker, String verb, Optional<String> hedge) {
        text(one, "speaker", Optional.of(speaker).filter(s -> !s.isEmpty()));
        text(one, "verb", Optional.of(verb).filter(v -> !v.isEmpty()));
        text(one, "hedge", hedge);
        return one;
    }

    private static ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode out = NODES.arrayNode();
        for (Evidence e : evidence) {
            out.addObject()
                    .put("start", e.span().start())
                    .put("end", e.span().end())
                    .put("text", e.text());
        }
        return out;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode out = NODES.arrayNode();
        values.forEach(out::add);
        return out;
    }

    private static void text(ObjectNode out, String field, Optional<String> value) {
        value.ifPresentOrElse(v -> out.put(field, v), () -> out.putNull(field));
    }
}
