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
 * Events in the columns of ICEWS's coded event data, tab-separated, one line a dyad. Only what took place or goes on is in it,
 * for ICEWS knows no status. Its intensity is the Goldstein value.
 */
public final class IcewsFormat implements EventFormat {
    private final Ontology ontology;

    public IcewsFormat(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public List<String> header() {
        return List.of(String.join(
                "\t",
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude"));
    }

    @Override
    public List<String> lines(Event event, Article article) {
        if (!Real.is(event)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String cameo = ontology.cameo(event.type());
        for (Dyads dyad : Dyads.of(event)) {
            List<String> cells = new ArrayList<>();
            cells.add(event.id());
            cells.add(event.when().from().map(PartialDate::toString).orElse(""));
            party(cells, Optional.of(dyad.source()));
            cells.add(ontology.label(cameo));
            cells.add(cameo);
            cells.add(ontology.goldstein(cameo).stream()
                    .mapToObj(Double::toString)
                    .findFirst()
                    .orElse(""));
            party(cells, dyad.target());
            cells.add(event.story());
            cells.add("");
            cells.add(article.source().orElse(""));
            place(cells, event.place());
            lines.add(Lines.tabs(cells));
        }
        return lines;
    }

    private static void party(List<String> cells, Optional<Participant> party) {
        cells.add(party.map(p -> p.actor().name()).orElse(""));
        cells.add(party.map(p -> String.join(",", p.actor().sectors())).orElse(""));
        cells.add(party.map(p -> p.actor().code()).orElse(""));
    }

    private static void place(List<String> cells, Place place) {
        if (place instanceof Place.Located at) {
            cells.addAll(List.of(
                    at.latitude().isPresent() ? at.name() : "",
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
                            .orElse("")));
        } else {
            cells.addAll(List.of("", "", "", "", "", ""));
        }
    }
}
