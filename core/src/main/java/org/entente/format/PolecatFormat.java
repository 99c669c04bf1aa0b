package org.entente.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;

/**
 * Events in POLECAT's columns, tab-separated, one line a dyad. Only what took place or goes on is in it, for POLECAT knows no
 * status. Its intensity is PLOVER's score.
 */
public final class PolecatFormat implements EventFormat {
    private static final List<String> PARTY =
            List.of("Name", "Country", "COW", "Primary Sector", "Sectors", "Title", "Name Raw", "Wikipedia ID");
    private static final String VERSION = "entente-0.1.0";

    private final Ontology ontology;

    public PolecatFormat(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public List<String> header() {
        List<String> columns = new ArrayList<>(
                List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"));
        for (String side : List.of("Actor", "Recipient")) {
            for (String column : PARTY) {
                columns.add(
                        switch (column) {
                            case "Primary Sector" -> "Primary " + side + " Sector";
                            case "Wikipedia ID" -> "Wikipedia " + side + " ID";
                            default -> side + " " + column;
                        });
            }
        }
        columns.addAll(List.of(
                "Placename",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "GeoNames ID",
                "Raw Placename",
                "Feature Type",
                "Source",
                "Publication Date",
                "Story People",
                "Story Organizations",
                "Story Locations",
                "Language",
                "Version"));
        return List.of(String.join("\t", columns));
    }

    @Override
    public List<String> lines(Event event, Article article) {
        if (!Real.is(event)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Dyads dyad : Dyads.of(event)) {
            List<String> cells = new ArrayList<>(List.of(
                    event.id(),
                    event.when().from().map(PartialDate::toString).orElse(""),
                    event.type().root().name(),
                    event.type().mode().orElse(""),
                    Double.toString(ontology.score(event.type())),
                    Integer.toString(event.type().root().quad().code()),
                    String.join(";", event.type().contexts())));
            party(cells, Optional.of(dyad.source()));
            party(cells, dyad.target());
            place(cells, event.place());
            cells.addAll(List.of(
                    article.source().orElse(""),
                    article.date().map(Object::toString).orElse(""),
                    "",
                    "",
                    "",
                    "English",
                    VERSION));
            lines.add(Lines.tabs(cells));
        }
        return lines;
    }

    private static void party(List<String> cells, Optional<Participant> party) {
        cells.add(party.map(p -> p.actor().name()).orElse(""));
        cells.add(party.map(p -> p.actor().code()).orElse(""));
        cells.add("");
        cells.add(party.map(p -> p.actor().sector()).orElse(""));
        cells.add(party.map(p -> String.join(";", p.actor().sectors())).orElse(""));
        cells.add(party.flatMap(p -> p.actor().office()).orElse(""));
        cells.add(party.map(Participant::surface).orElse(""));
        cells.add("");
    }

    private static void place(List<String> cells, Place place) {
        if (place instanceof Place.Located at) {
            boolean city = at.latitude().isPresent();
            cells.addAll(List.of(
                    at.name(),
                    city ? at.name() : "",
                    "",
                    "",
                    at.country(),
                    at.latitude().stream()
                            .mapToObj(Double::toString)
                            .findFirst()
                            .orElse(""),
                    at.longitude().stream()
                            .mapToObj(Double::toString)
                            .findFirst()
                            .orElse(""),
                    "",
                    at.surface(),
                    city ? "PPL" : "PCLI"));
        } else {
            String raw = place instanceof Place.Named named ? named.surface() : "";
            cells.addAll(List.of("", "", "", "", "", "", "", "", raw, ""));
        }
    }
}
