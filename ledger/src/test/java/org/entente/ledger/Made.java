package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.entente.model.Tenure;
import org.entente.model.When;

/** Documents with statements, made by hand: each sentence of the text carries one statement. */
public final class Made {
    private static final java.util.Map<String, String> NAMES = java.util.Map.ofEntries(
            java.util.Map.entry("ARN", "Arnor"), java.util.Map.entry("GND", "Gondor"),
            java.util.Map.entry("MDR", "Mordor"), java.util.Map.entry("RHN", "Rohan"),
            java.util.Map.entry("DAL", "Dale"), java.util.Map.entry("ERE", "Erebor"),
            java.util.Map.entry("LOR", "Lorien"), java.util.Map.entry("BRE", "Bree"),
            java.util.Map.entry("UMB", "Umbar"), java.util.Map.entry("SHR", "the Shire"));

    private final String id;
    private final Optional<LocalDate> date;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private String source = "";

    private Made(String id, Optional<LocalDate> date) {
        this.id = id;
        this.date = date;
    }

    /** A document of {@code date}, or of none where that is empty. */
    public static Made document(String id, String date) {
        return new Made(id, date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
    }

    public Made from(String address) {
        source = address;
        return this;
    }

    private Evidence evidence(String sentence) {
        int start = text.length();
        text.append(sentence).append(' ');
        return new Evidence(new Span(start, start + sentence.length()), sentence);
    }

    /** Words that carry nothing. */
    public Made words(String words) {
        text.append(words).append(' ');
        return this;
    }

    /** "ARN" is a state, "ARN:Aragorn:King" somebody who acts for it. */
    public static Participant party(String spec) {
        String[] parts = spec.split(":", -1);
        boolean person = parts.length > 1;
        return new Participant(
                new Actor(
                        parts[0],
                        List.of("GOV"),
                        person ? ActorKind.PERSON : ActorKind.STATE,
                        person ? parts[1].replace('_', ' ') : NAMES.getOrDefault(parts[0], parts[0]),
                        parts.length > 2 ? Optional.of(parts[2].replace('_', ' ')) : Optional.empty(),
                        Optional.empty()),
                person ? parts[1].replace('_', ' ') : NAMES.getOrDefault(parts[0], parts[0]),
                new Span(0, 1));
    }

    private static List<Participant> parties(String specs) {
        return specs.isEmpty()
                ? List.of()
                : Arrays.stream(specs.split(" ", -1)).map(Made::party).toList();
    }

    private static When when(String date) {
        if (date.isEmpty()) {
            return When.unknown();
        }
        String[] ends = date.split("/", -1);
        PartialDate from = PartialDate.parse(ends[0]);
        return ends.length == 1
                ? When.at(from, When.Basis.STATED)
                : When.between(from, PartialDate.parse(ends[1]), When.Basis.STATED);
    }

    /** An event; {@code type} is "CONSULT" or "CONSULT:visit". */
    public Made event(String type, Status status, String date, String actors, String recipients, String sentence) {
        return event(type, status, date, actors, recipients, sentence, new Attribution.Narrated());
    }

    public Made event(
            String type,
            Status status,
            String date,
            String actors,
            String recipients,
            String sentence,
            Attribution attribution) {
        String[] parts = type.split(":", -1);
        Evidence evidence = evidence(sentence);
        statements.add(new Event(
                ContentId.of(id, "event", type, status.label(), date, actors, recipients, sentence),
                id,
                new EventType(
                        Root.valueOf(parts[0]),
                        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                        List.of(),
                        Optional.empty()),
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                when(date),
                parties(actors),
                parties(recipients),
                new Place.Unknown(),
                attribution,
                Optional.empty(),
                List.of(evidence),
                0.9,
                "made",
                List.of()));
        return this;
    }

    public Made instrument(InstrumentKind kind, String name, Step step, String date, String parties, String sentence) {
        Optional<Rung> rung =
                kind == InstrumentKind.STRATEGIC_PARTNERSHIP ? Optional.of(Rung.STRATEGIC) : Optional.empty();
        statements.add(new InstrumentStep(
                ContentId.of(id, "instrument", kind.label(), name, step.label(), date, parties, sentence),
                id,
                kind,
                name,
                Optional.empty(),
                rung,
                parties(parties),
                step,
                when(date),
                List.of(),
                List.of(),
                Optional.empty(),
                new Attribution.Narrated(),
                List.of(evidence(sentence)),
                "made"));
        return this;
    }

    public Made driver(Driver.Type type, String cause, String effect, String parties, String sentence) {
        statements.add(new Driver(
                ContentId.of(id, "driver", cause, effect, sentence),
                id,
                type,
                cause,
                effect,
                Optional.empty(),
                Optional.empty(),
                List.of(parties.split(" ", -1)),
                false,
                new Attribution.Narrated(),
                List.of(evidence(sentence)),
                "made"));
        return this;
    }

    public Made tenure(String person, String code, String office, Tenure.Holding holding, String sentence) {
        statements.add(new Tenure(
                ContentId.of(id, "tenure", person, code, office, sentence),
                id,
                person,
                code,
                office,
                holding,
                When.unknown(),
                Optional.empty(),
                new Attribution.Narrated(),
                List.of(evidence(sentence)),
                "made"));
        return this;
    }

    public Article article() {
        return new Article(
                id, date, Optional.empty(), text.toString(), source.isEmpty() ? Optional.empty() : Optional.of(source));
    }

    public CodingResult.Coded coded() {
        return new CodingResult.Coded(id, statements, statements.size());
    }

    /** The statements of a kind, as a view would give them. */
    public <S extends Statement> List<Sourced<S>> sourced(Class<S> kind) {
        StoredDocument document = new StoredDocument(
                id, date, Optional.empty(), article().source(), Writer.OWN, Sketch.of(text.toString()));
        return statements.stream()
                .filter(kind::isInstance)
                .map(s -> new Sourced<>(kind.cast(s), document))
                .toList();
    }

    public void into(Writer writer) {
        writer.append(article(), coded());
    }
}
