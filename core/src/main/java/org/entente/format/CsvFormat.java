package org.entente.format;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;

/** Events as CSV, one line each; lists in a cell are separated by {@code |}. */
public final class CsvFormat implements EventFormat {
    private final Ontology ontology;

    public CsvFormat(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public List<String> header() {
        return List.of(
                "id,story,date,enddate,date_basis,event,mode,cameo,quad_code,event_scale,goldstein,status,historical,"
                        + "actor,actor_text,recipient,recipient_text,place,country,speaker,instrument,step,evidence,confidence,rule");
    }

    @Override
    public List<String> lines(Event e, Article article) {
        String cameo = ontology.cameo(e.type());
        Place.Located at = e.place() instanceof Place.Located located ? located : null;
        return List.of(Lines.csv(List.of(
                e.id(),
                e.story(),
                e.when().from().map(PartialDate::toString).orElse(""),
                e.when().to().map(PartialDate::toString).orElse(""),
                e.when().basis().label(),
                e.type().root().name(),
                e.type().mode().orElse(""),
                cameo,
                Integer.toString(e.type().root().quad().code()),
                Double.toString(ontology.score(e.type())),
                ontology.goldstein(cameo).stream()
                        .mapToObj(Double::toString)
                        .findFirst()
                        .orElse(""),
                e.status().label(),
                Boolean.toString(e.historical()),
                codes(e.actors()),
                texts(e.actors()),
                codes(e.recipients()),
                texts(e.recipients()),
                at == null ? "" : at.name(),
                at == null ? "" : at.country(),
                e.attribution() instanceof Attribution.Claimed c ? c.speaker() : "",
                e.instrument().map(i -> i.kind().label()).orElse(""),
                e.instrument().map(i -> i.step().label()).orElse(""),
                e.evidence().get(0).text(),
                Double.toString(Math.round(e.confidence() * 10_000) / 10_000.0),
                e.rule())));
    }

    private static String codes(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().code()).collect(Collectors.joining("|"));
    }

    private static String texts(List<Participant> participants) {
        return participants.stream().map(Participant::surface).collect(Collectors.joining("|"));
    }
}
