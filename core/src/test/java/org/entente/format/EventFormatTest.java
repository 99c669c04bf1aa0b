package org.entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Root;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

class EventFormatTest {
    private static final String TEXT = "Arnor, Gondor and Rohan \"met\", and\ttalked.";
    private static final Ontology ONTOLOGY = Ontology.load(Lexicons.packaged());
    private static final Article ARTICLE = new Article("s", Optional.of(LocalDate.of(2019, 5, 4)), TEXT);

    private static Participant party(String code) {
        return new Participant(
                new Actor(code, List.of("GOV"), ActorKind.STATE, code, Optional.empty(), Optional.empty()),
                code,
                new Span(0, 3));
    }

    private static Event event(Status status, List<Participant> actors, List<Participant> recipients) {
        return new Event(
                "e",
                "s",
                new EventType(Root.CONSULT, Optional.of("multilateral"), List.of("diplomatic"), Optional.of("043")),
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                When.at(PartialDate.parse("2019-05"), When.Basis.STATED),
                actors,
                recipients,
                new Place.Unknown(),
                new Attribution.Narrated(),
                Optional.empty(),
                List.of(Evidence.of(new Span(0, TEXT.length()), TEXT)),
                0.75,
                "r",
                List.of());
    }

    private final Event trilateral =
            event(Status.HAPPENED, List.of(party("ARN"), party("GND"), party("RHN")), List.of());

    @Test
    void csvQuotesWhatNeedsIt() {
        String line = new CsvFormat(ONTOLOGY).lines(trilateral, ARTICLE).get(0);
        assertThat(line).contains("ARN|GND|RHN").contains("\"Arnor, Gondor and Rohan \"\"met\"\", and\ttalked.\"");
        assertThat(new CsvFormat(ONTOLOGY).header().get(0).split(",")).hasSize(25);
    }

    @Test
    void dyadicLayoutsHaveALineForEachTwoParties() {
        assertThat(new IcewsFormat(ONTOLOGY).lines(trilateral, ARTICLE))
                .hasSize(3)
                .allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(20));
        assertThat(new PolecatFormat(ONTOLOGY).lines(trilateral, ARTICLE))
                .hasSize(3)
                .allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(40));
        assertThat(new PolecatFormat(ONTOLOGY).header().get(0).split("\t")).hasSize(40);
        assertThat(new IcewsFormat(ONTOLOGY).header().get(0).split("\t")).hasSize(20);
    }

    @Test
    void layoutsWithoutAStatusLeaveOutWhatDidNotHappen() {
        Event cancelled = event(Status.CANCELLED, List.of(party("ARN")), List.of(party("GND")));
        assertThat(new IcewsFormat(ONTOLOGY).lines(cancelled, ARTICLE)).isEmpty();
        assertThat(new PolecatFormat(ONTOLOGY).lines(cancelled, ARTICLE)).isEmpty();
        assertThat(new TableFormat(100).lines(cancelled, ARTICLE).get(0)).contains("cancelled");
    }
}
