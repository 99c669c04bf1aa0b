package org.entente.ledger.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A dossier as JSON: the same claims as the page, each with its evidence. */
public final class JsonDossier {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonDossier() {}

    /** The whole dossier. */
    public static ObjectNode write(Dossier dossier) {
        ObjectNode out = NODES.objectNode();
        ArrayNode parties = out.putArray("parties");
        parties.add(party(dossier.codes().get(0), dossier.first()));
        parties.add(party(dossier.codes().get(1), dossier.second()));
        text(out, "since", dossier.since().map(Object::toString));
        out.put("at", dossier.at().toString())
                .put("reports", dossier.reports())
                .put("read", dossier.read())
                .put("documents", dossier.documents());
        out.set("answer", claims(dossier.answer()));
        out.set("instruments", claims(dossier.instruments()));
        out.set("also_with", claims(dossier.others()));
        out.set("drivers", claims(dossier.drivers()));
        out.set("third_parties", claims(dossier.thirdParties()));
        out.set("meetings", claims(dossier.meetings()));
        out.set("missed", claims(dossier.missed()));
        out.set("governments", claims(dossier.governments()));
        ArrayNode officeholders = out.putArray("officeholders");
        dossier.officeholders().forEach(officeholders::add);
        out.set("timeline", claims(dossier.timeline()));
        out.set("alongside", claims(dossier.alongside()));
        out.put("timeline_left_out", dossier.untold());
        out.set("disputed", claims(dossier.disputed()));
        ArrayNode unknown = out.putArray("unknown");
        dossier.unknown().forEach(unknown::add);
        ArrayNode series = out.putArray("series");
        dossier.bars()
                .forEach(b -> series.addObject()
                        .put("period", b.period())
                        .put("happenings", b.happenings())
                        .put("net", b.net()));
        return out;
    }

    private static ObjectNode party(String code, String name) {
        return NODES.objectNode().put("code", code).put("name", name);
    }

    private static ArrayNode claims(List<Claim> claims) {
        ArrayNode out = NODES.arrayNode();
        claims.forEach(c -> out.add(claim(c)));
        return out;
    }

    /** A single claim. */
    public static ObjectNode claim(Claim claim) {
        ObjectNode out = NODES.objectNode();
        text(out, "date", Optional.of(claim.date()).filter(d -> !d.isEmpty()));
        out.put("text", claim.text());
        ArrayNode notes = out.putArray("notes");
        claim.notes().forEach(notes::add);
        ArrayNode evidence = out.putArray("evidence");
        for (Citation c : claim.evidence()) {
            ObjectNode one = evidence.addObject();
            one.put("statement", c.statement()).put("story", c.document());
            text(one, "date", c.date().map(Object::toString));
            text(one, "title", c.title());
            text(one, "source", c.source());
            one.put("start", c.start()).put("end", c.end()).put("text", c.quote());
        }
        return out;
    }

    private static void text(ObjectNode out, String field, Optional<String> value) {
        value.ifPresentOrElse(v -> out.put(field, v), () -> out.putNull(field));
    }
}
