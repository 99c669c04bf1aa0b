package org.entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementJsonTest {
    private static final String TEXT = "Gondor's steward visited Arnor on 3 May.";
    private static final Evidence EVIDENCE = Evidence.of(new Span(0, TEXT.length()), TEXT);
    private static final Participant GONDOR = new Participant(
            new Actor("GND", List.of("GOV"), ActorKind.PERSON, "Denethor", Optional.of("Steward"), Optional.empty()),
            "Gondor's steward",
            new Span(0, 16));
    private static final Attribution CLAIMED =
            new Attribution.Claimed("officials", "said", Optional.of("reportedly"), new Span(0, 6));

    private final StatementJson json = new StatementJson(Ontology.load(Lexicons.packaged()));

    static List<Statement> statements() {
        When when = When.between(PartialDate.parse("3018-05"), PartialDate.parse("3018-06"), When.Basis.RELATIVE);
        return List.of(
                new Event(
                        "1",
                        "s",
                        new EventType(Root.CONSULT, Optional.of("visit"), List.of("diplomatic"), Optional.of("042")),
                        Status.CANCELLED,
                        true,
                        Optional.of("2"),
                        Optional.empty(),
                        when,
                        List.of(GONDOR),
                        List.of(),
                        new Place.Located("the hall", "Annuminas", "ARN", OptionalDouble.of(1), OptionalDouble.of(2)),
                        CLAIMED,
                        Optional.of(new Event.InstrumentLink(InstrumentKind.TWO_PLUS_TWO, "2+2", Step.PLANNED)),
                        List.of(EVIDENCE),
                        0.5,
                        "r",
                        List.of("SUPPORT")),
                new InstrumentStep(
                        "2",
                        "s",
                        InstrumentKind.STRATEGIC_PARTNERSHIP,
                        "special partnership",
                        Optional.of("SP"),
                        Optional.of(Rung.SPECIAL),
                        List.of(GONDOR),
                        Step.SIGNED,
                        When.unknown(),
                        List.of("trade"),
                        List.of(new InstrumentStep.Milestone("operational", PartialDate.of(3020))),
                        Optional.of("old pact"),
                        new Attribution.Narrated(),
                        List.of(EVIDENCE),
                        "r"),
                new Driver(
                        "3",
                        "s",
                        Driver.Type.THIRD_PARTY,
                        "war",
                        "pact",
                        Optional.of("1"),
                        Optional.empty(),
                        List.of("ARN", "GND"),
                        true,
                        new Attribution.Denied("Arnor", "denied", Optional.empty(), new Span(1, 2)),
                        List.of(EVIDENCE),
                        "r"),
                new Tenure(
                        "4",
                        "s",
                        "Denethor",
                        "GND",
                        "Steward",
                        Tenure.Holding.ACTING,
                        When.unknown(),
                        Optional.of("no such office"),
                        CLAIMED,
                        List.of(EVIDENCE),
                        "r"),
                new Utterance("5", "s", "Denethor", "no", true, CLAIMED, List.of(EVIDENCE), "r"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void whatIsWrittenComesBackEqual(Statement statement) {
        assertThat(StatementReader.read(json.write(statement))).isEqualTo(statement);
    }

    @Test
    void anEventCarriesTheScoresOfItsMode() {
        var record = json.write(statements().get(0));
        assertThat(record.path("event_scale").asDouble()).isEqualTo(4.0);
        assertThat(record.path("goldstein").asDouble()).isEqualTo(1.9);
        assertThat(record.path("quad_code").asInt()).isEqualTo(1);
    }
}
