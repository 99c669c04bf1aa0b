package org.entente.app.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Store;
import org.entente.ledger.Writer;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.CodingResult;
import org.entente.model.ContentId;
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
import org.entente.model.When;

/** A small store of invented reports on Iceland, Fiji and Peru, whose words hold markup that must stay words. */
final class Library {
    static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String id;
    private final LocalDate date;
    private final String title;

    private Library(String id, String date, String title) {
        this.id = id;
        this.date = LocalDate.parse(date);
        this.title = title;
    }

    /** Writes the store. */
    static void write(Path file, Lexicons lexicons) {
        try (Store store = Store.open(file);
                Writer writer = store.writer(Ontology.load(lexicons))) {
            for (int year = 2019; year <= 2023; year++) {
                new Library("visit-" + year, year + "-05-04", "Leaders meet, " + year)
                        .event(
                                Root.CONSULT,
                                Status.HAPPENED,
                                year + "-05-03",
                                "ISL",
                                "FJI",
                                "Iceland's leader visited Fiji on 3 May.")
                        .event(Root.SUPPORT, Status.HAPPENED, year + "-05-03", "FJI", "ISL", "Fiji praised Iceland.")
                        .event(
                                Root.CONSULT,
                                Status.PLANNED,
                                (year + 1) + "-05",
                                "ISL",
                                "FJI",
                                "They plan to meet again in May.")
                        .into(writer);
            }
            new Library("quarrel", "2021-02-03", "A quarrel over fish " + ATTACK)
                    .event(
                            Root.ACCUSE,
                            Status.HAPPENED,
                            "2021-02-02",
                            "PER",
                            "FJI",
                            "Peru accused Fiji of " + ATTACK + " on Tuesday.")
                    .event(
                            Root.CONSULT,
                            Status.CANCELLED,
                            "2021-02-09",
                            "ISL",
                            "PER",
                            "Iceland called off its talks with Peru.")
                    .driver(
                            "the fish",
                            "Iceland called off its talks",
                            "Because of the fish, Iceland called off its talks with Peru.")
                    .into(writer);
            new Library("pact", "2022-06-02", "A pact")
                    .instrument(
                            "strategic partnership",
                            "2022-06-01",
                            "Iceland and Fiji announced a strategic partnership on 1 June.")
                    .into(writer);
            new Library("../../etc/passwd?<x>", "2022-06-03", "An id that is no path")
                    .event(Root.SUPPORT, Status.HAPPENED, "2022-06-03", "PER", "ISL", "Peru praised Iceland.")
                    .into(writer);
            writer.flush();
        }
    }

    private Evidence evidence(String sentence) {
        int start = text.length();
        text.append(sentence).append("\n\n");
        return new Evidence(new Span(start, start + sentence.length()), sentence);
    }

    private static List<Participant> parties(String... codes) {
        List<Participant> parties = new ArrayList<>();
        for (String code : codes) {
            Actor actor =
                    new Actor(code, List.of("GOV"), ActorKind.GOVERNMENT, code, Optional.empty(), Optional.empty());
            parties.add(new Participant(actor, code, new Span(0, 1)));
        }
        return parties;
    }

    private Library event(Root root, Status status, String day, String actor, String recipient, String sentence) {
        statements.add(new Event(
                ContentId.of(id, root.name(), status.name(), day, sentence),
                id,
                new EventType(root),
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                When.at(PartialDate.parse(day), When.Basis.STATED),
                parties(actor),
                parties(recipient),
                new Place.Unknown(),
                new Attribution.Narrated(),
                Optional.empty(),
                List.of(evidence(sentence)),
                0.9,
                "made",
                List.of("another reading " + ATTACK)));
        return this;
    }

    private Library driver(String cause, String effect, String sentence) {
        statements.add(new Driver(
                ContentId.of(id, cause, effect),
                id,
                Driver.Type.CAUSE,
                cause,
                effect,
                Optional.empty(),
                Optional.empty(),
                List.of("ISL", "PER"),
                false,
                new Attribution.Narrated(),
                List.of(evidence(sentence)),
                "made"));
        return this;
    }

    private Library instrument(String name, String day, String sentence) {
        statements.add(new InstrumentStep(
                ContentId.of(id, name, day),
                id,
                InstrumentKind.STRATEGIC_PARTNERSHIP,
                name,
                Optional.empty(),
                Optional.of(Rung.STRATEGIC),
                parties("ISL", "FJI"),
                Step.ANNOUNCED,
                When.at(PartialDate.parse(day), When.Basis.STATED),
                List.of(),
                List.of(),
                Optional.empty(),
                new Attribution.Narrated(),
                List.of(evidence(sentence)),
                "made"));
        return this;
    }

    private void into(Writer writer) {
        Article article = new Article(
                id, Optional.of(date), Optional.of(title), text.toString(), Optional.of("javascript:alert(3)"));
        writer.append(article, new CodingResult.Coded(id, statements, statements.size()));
    }
}
