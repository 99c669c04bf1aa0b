package org.entente.app.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.ActorAnswer;
import org.entente.ledger.Query;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Claim;
import org.entente.ledger.dossier.Dossier;
import org.entente.ledger.dossier.JsonDossier;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.ContentId;
import org.entente.model.Event;
import org.entente.model.InstrumentKind;
import org.entente.model.Root;
import org.entente.model.Status;

/** The questions, each answered from named values; REST, the pages and the tools of language models ask the same ones. */
public final class Questions {
    /** Events that one question looks at. */
    private static final int MOST_EVENTS = 20_000;

    /** A day after all that is told; the answers go by what is known up to it. */
    private static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    private final Desk desk;

    public Questions(Desk desk) {
        this.desk = desk;
    }

    /** Asks for claims between two states. */
    private interface Between {
        List<Claim> ask(View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until);
    }

    /** Codes a text and keeps nothing of it: its statements with their evidence. */
    public ObjectNode code(String text, Asked asked) {
        Article article = article(text, asked);
        CodingResult result = desk.code(article);
        if (result instanceof CodingResult.Rejected no) {
            throw new Rejection(
                    422,
                    "The text cannot be coded",
                    no.problem().code().code() + ": " + no.problem().message());
        }
        CodingResult.Coded coded = (CodingResult.Coded) result;
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("story", coded.story())
                .put("sentences", coded.sentences())
                .put("total", coded.statements().size());
        var statements = out.putArray("statements");
        coded.statements().forEach(s -> statements.add(desk.json().write(s)));
        return out;
    }

    /** The article that a text is; its id is a hash of it where none is given. */
    public static Article article(String text, Asked asked) {
        Optional<LocalDate> date = asked.date("date");
        Optional<String> title = asked.one("title");
        String id = asked.one("id")
                .orElseGet(() -> ContentId.of(date.map(LocalDate::toString).orElse(""), text));
        return new Article(id, date, title, text, Optional.empty());
    }

    /** Events, in order of time. */
    public Listing events(Asked asked) {
        asked.only("party", "since", "until", "event", "status", "instrument", "limit", "offset", "format");
        String[] parties = asked.all("party").stream().map(desk::code).toArray(String[]::new);
        Query<Event> query =
                Query.of(Event.class, parties).since(asked.date("since")).until(asked.date("until"));
        Query<Event> asks = asked.kind("instrument").map(query::instrument).orElse(query);
        Optional<Root> root = asked.word("event", names(Root.values()), v -> named(Root.values(), v));
        Optional<Status> status = asked.word("status", names(Status.values()), v -> named(Status.values(), v));
        Asked.Piece piece = asked.piece();
        return desk.read(view -> {
            long total = view.count(asks);
            List<Sourced<Event>> found = view.find(asks.most(MOST_EVENTS));
            List<ObjectNode> items = found.stream()
                    .filter(e -> root.map(r -> e.statement().type().root() == r).orElse(true))
                    .filter(e -> status.map(s -> e.statement().status() == s).orElse(true))
                    .map(this::record)
                    .toList();
            boolean whole = found.size() == total;
            return Listing.of(items, whole ? items.size() : total, found.size(), piece);
        });
    }

    private ObjectNode record(Sourced<Event> event) {
        ObjectNode out = desk.json().write(event.statement());
        ObjectNode document = out.putObject("document");
        document.put("id", event.document().id());
        event.told().ifPresent(d -> document.put("date", d.toString()));
        event.document().title().ifPresent(t -> document.put("title", t));
        event.document().source().ifPresent(s -> document.put("source", s));
        return out;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The dossier of two states. */
    public Dossier dossier(Asked asked) {
        asked.only("a", "b", "since", "until", "format");
        String a = desk.code(asked.required("a"));
        String b = desk.code(asked.required("b"));
        if (a.equals(b)) {
            throw Rejection.parameter("`a` and `b` are the same: " + a);
        }
        return desk.read(view -> desk.dossiers().make(view, a, b, asked.date("since"), asked.date("until")));
    }

    /** All happenings between two states. */
    public Listing timeline(Asked asked) {
        return between(asked, desk.answers()::timeline);
    }

    /** Meetings between two states. */
    public Listing meetings(Asked asked) {
        return between(asked, desk.answers()::meetings);
    }

    /** Reasons that texts give. */
    public Listing drivers(Asked asked) {
        return between(asked, desk.answers()::drivers);
    }

    private Listing between(Asked asked, Between question) {
        asked.only("a", "b", "since", "until", "limit", "offset", "format");
        String a = desk.code(asked.required("a"));
        String b = desk.code(asked.required("b"));
        return claims(desk.read(view -> question.ask(view, a, b, asked.date("since"), asked.date("until"))), asked);
    }

    private static Listing claims(List<Claim> claims, Asked asked) {
        return Listing.of(claims.stream().map(JsonDossier::claim).toList(), asked.piece());
    }

    /** Instruments with how they stand at a date. */
    public Listing instruments(Asked asked) {
        return claims(instrumentClaims(asked), asked);
    }

    /** The same as claims. */
    public List<Claim> instrumentClaims(Asked asked) {
        asked.only("kind", "party", "at", "limit", "offset", "format");
        List<String> parties = asked.all("party").stream().map(desk::code).toList();
        Optional<InstrumentKind> kind = asked.kind("kind");
        LocalDate at = asked.date("at").orElse(LATE);
        return desk.read(view -> desk.answers().instruments(view, kind, parties, at));
    }

    /** Who has an instrument of a kind with whom. */
    public Listing matrix(Asked asked) {
        return claims(matrixClaims(asked), asked);
    }

    /** The same as claims. */
    public List<Claim> matrixClaims(Asked asked) {
        asked.only("kind", "party", "at", "limit", "offset", "format");
        InstrumentKind kind = asked.kind("kind").orElseThrow(() -> Rejection.parameter("`kind` is missing"));
        List<String> parties = asked.all("party").stream().map(desk::code).toList();
        LocalDate at = asked.date("at").orElse(LATE);
        return desk.read(view -> desk.answers().evidence(view, desk.answers().matrix(view, kind, parties, at)));
    }

    /** Who or what a name is, at a date, and why. */
    public ObjectNode actor(Asked asked) {
        asked.only("q", "context", "on", "format");
        ActorAnswer answer =
                desk.actors().ask(asked.required("q"), asked.one("context").orElse(""), asked.date("on"));
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("actor", answer.isActor())
                .put("country", answer.country())
                .put("sectors", answer.sectors().stream().collect(Collectors.joining("|")))
                .put("name", answer.name())
                .put("office", answer.office())
                .put("why", answer.why());
        return out;
    }

    /** The signed network of states. */
    public Network network(Asked asked) {
        asked.only("since", "until", "format");
        return desk.read(view -> Network.read(view, desk.ontology(), asked.date("since"), asked.date("until")));
    }
}
