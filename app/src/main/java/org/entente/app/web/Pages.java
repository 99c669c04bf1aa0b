package org.entente.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.rest.Api;
import org.entente.app.rest.Asked;
import org.entente.app.rest.Desk;
import org.entente.app.rest.Network;
import org.entente.app.rest.Questions;
import org.entente.app.rest.Rejection;
import org.entente.ledger.StoredDocument;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Claim;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.InstrumentKind;
import org.entente.model.Statement;

/** The pages. */
final class Pages {
    private static final int LATEST = 12;
    private static final int MOST_PARTIES = 24;
    private static final int MOST_LINES = 200;
    private static final int MOST_TIES = 200;

    private final Desk desk;
    private final Questions questions;

    Pages(Desk desk, Questions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    void routes(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.post("/code", this::code);
        routes.get("/code", ctx -> ctx.redirect("/"));
        routes.get("/dyad", this::dyad);
        routes.get("/article", this::article);
        routes.get("/instruments", this::instruments);
        routes.get("/matrix", this::matrix);
        routes.get("/actor", this::actor);
        routes.get("/network", this::network);
    }

    private static void show(Context ctx, String title, String path, Html content) {
        ctx.contentType("text/html; charset=utf-8").result(Layout.page(title, path, content));
    }

    private void home(Context ctx) {
        Api.asked(ctx).only();
        Html out = new Html();
        out.element("h1", "Why and how did two states change their relationship?");
        dyadForm(out, "", "");
        out.open("section").element("h2", "Read a text");
        out.element("p", "Its statements are shown at their words. Nothing of it is kept.", "class", "scope");
        textForm(out, "", "");
        out.end("section");
        store(out);
        show(ctx, "Home", "/", out);
    }

    private void dyadForm(Html out, String a, String b) {
        Layout.ask(out, "/dyad", "Two states");
        Layout.field(out, "a", "One", a, "list", "parties", "required", "", "maxlength", "100", "placeholder", "Italy");
        Layout.field(
                out,
                "b",
                "The other",
                b,
                "list",
                "parties",
                "required",
                "",
                "maxlength",
                "100",
                "placeholder",
                "Japan");
        out.element("button", "Open the dossier").open("datalist", "id", "parties");
        parties().forEach(p -> out.element("option", desk.name(p.getKey()), "value", desk.name(p.getKey())));
        out.end("datalist").end("form");
    }

    private List<Map.Entry<String, Long>> parties() {
        return desk.read(view -> desk.answers().parties(view));
    }

    private static void textForm(Html out, String text, String date) {
        out.open(
                "form",
                "action",
                "/code",
                "method",
                "post",
                "class",
                "paste",
                "hx-post",
                "/code",
                "hx-target",
                "#main",
                "hx-select",
                "#main",
                "hx-swap",
                "outerHTML show:top");
        out.open("label")
                .inline("span", "Text")
                .open("textarea", "name", "text", "rows", "8", "required", "")
                .text(text);
        out.close("textarea").end("label").open("div", "class", "row");
        Layout.field(out, "date", "Its date, where you know it", date, "type", "date");
        out.element("button", "Read it").end("div").end("form");
    }

    private void store(Html out) {
        View.Counts counts = desk.read(View::counts);
        out.open("section").element("h2", "In the store");
        StringBuilder words = new StringBuilder().append(counts.documents()).append(" documents");
        counts.statements()
                .forEach((kind, n) -> words.append(", ").append(n).append(' ').append(kind(kind, n)));
        out.element("p", words + ".", "class", "scope");
        List<Map.Entry<String, Long>> parties = parties();
        if (!parties.isEmpty()) {
            out.open("ul", "class", "tags");
            parties.stream()
                    .limit(MOST_PARTIES)
                    .forEach(p -> out.open("li")
                            .open("a", "href", "/instruments?party=" + Html.encode(p.getKey()))
                            .text(desk.name(p.getKey()) + " ")
                            .inline("span", p.getValue().toString(), "class", "count")
                            .close("a")
                            .end("li"));
            out.end("ul");
        }
        List<StoredDocument> latest = desk.read(view -> view.latest(LATEST));
        if (!latest.isEmpty()) {
            out.element("h3", "The latest").open("ol", "class", "lines");
            latest.forEach(d -> {
                out.open("li")
                        .inline("span", d.date().map(Object::toString).orElse(""), "class", "date")
                        .text(" ");
                out.inline(
                        "a", d.title().orElse(d.id()), "href", "/article?id=" + Html.encode(d.id()), "class", "what");
                out.end("li");
            });
            out.end("ol");
        }
        out.end("section");
    }

    private static String kind(String kind, long number) {
        String one = kind.equals("attribution") ? "utterance" : kind.equals("driver") ? "reason" : kind;
        return number == 1 ? one : one + "s";
    }

    private void code(Context ctx) {
        String text = Optional.ofNullable(ctx.formParam("text")).orElse("").replace("\r\n", "\n");
        String date = Optional.ofNullable(ctx.formParam("date")).orElse("");
        if (text.isBlank()) {
            throw Rejection.parameter("there is no text");
        }
        Article article = Questions.article(text, new Asked(Map.of("date", List.of(date))));
        CodingResult result = desk.code(article);
        Html out = new Html();
        out.element("h1", "As it is read");
        if (result instanceof CodingResult.Coded coded) {
            statements(text, coded.statements(), -1, coded.sentences() + " sentences", out);
        } else if (result instanceof CodingResult.Rejected no) {
            ctx.status(422);
            out.element("p", "It cannot be read: " + no.problem().message(), "class", "wrong", "role", "alert");
        }
        out.open("section").element("h2", "Read another");
        textForm(out, text, date);
        show(ctx, "A text", "/", out.end("section"));
    }

    private static void statements(String text, List<Statement> statements, int at, String size, Html out) {
        out.element("p", statements.size() + " statements in " + size + ".", "class", "scope");
        out.open("ul", "class", "legend", "aria-label", "Colours");
        statements.stream()
                .map(Highlights::look)
                .distinct()
                .sorted()
                .forEach(l -> out.open("li")
                        .inline("span", l.replace("kind-", ""), "class", "mark " + l)
                        .end("li"));
        out.end("ul").open("div", "class", "reading").open("section", "aria-label", "The text");
        out.add(Highlights.of(text, statements, at)).end("section").open("section", "aria-label", "The statements");
        out.add(Cards.of(statements)).end("section").end("div");
    }

    private void dyad(Context ctx) {
        Asked asked = Api.asked(ctx);
        if (asked.one("a").isEmpty() || asked.one("b").isEmpty()) {
            throw Rejection.parameter("name two states or organisations");
        }
        var dossier = questions.dossier(asked.only("a", "b", "since", "until"));
        show(ctx, dossier.first() + " and " + dossier.second(), "/dyad", DossierPage.of(dossier));
    }

    private void article(Context ctx) {
        Asked asked = Api.asked(ctx).only("id", "at");
        String id = asked.required("id");
        int at = asked.number("at", -1, 0, Integer.MAX_VALUE);
        StoredDocument document = desk.read(view -> view.document(id))
                .orElseThrow(() -> new Rejection(404, "No such article", "the store holds no article \"" + id + "\""));
        String text = desk.read(view -> view.text(id)).orElse("");
        List<Statement> statements = desk.read(view -> view.statements(id));
        Html out = new Html();
        out.element("p", document.date().map(Object::toString).orElse("without a date"), "class", "kicker");
        out.element("h1", document.title().orElse(document.id()));
        out.open("p", "class", "scope").text("Coded by " + document.origin());
        DossierPage.Claims.outside(document.source(), out);
        out.end("p");
        statements(text, statements, at, text.length() + " characters", out);
        show(ctx, document.title().orElse(document.id()), "/article", out);
    }

    private void instruments(Context ctx) {
        Asked asked = Api.asked(ctx);
        Html out = new Html();
        out.element("h1", "Instruments");
        Layout.ask(out, "/instruments", "Instruments");
        kinds(out, asked.one("kind").orElse(""), true);
        List<String> parties = asked.all("party");
        Layout.field(out, "party", "Party", parties.isEmpty() ? "" : parties.get(0), "maxlength", "100");
        Layout.field(out, "party", "and party", parties.size() < 2 ? "" : parties.get(1), "maxlength", "100");
        Layout.field(out, "at", "At", asked.one("at").orElse(""), "type", "date");
        out.element("button", "Show").end("form");
        lines(ctx, "/api/instruments", questions.instrumentClaims(asked), out);
        show(ctx, "Instruments", "/instruments", out);
    }

    private void matrix(Context ctx) {
        Asked asked = Api.asked(ctx);
        Html out = new Html();
        out.element("h1", "Who has it with whom");
        Layout.ask(out, "/matrix", "Matrix");
        kinds(out, asked.one("kind").orElse("strategic-partnership"), false);
        Layout.field(
                out, "party", "Party", asked.all("party").stream().findFirst().orElse(""), "maxlength", "100");
        Layout.field(out, "at", "At", asked.one("at").orElse(""), "type", "date");
        out.element("button", "Show").end("form");
        if (asked.one("kind").isPresent()) {
            lines(ctx, "/api/matrix", questions.matrixClaims(asked), out);
            out.element("p", "Pairs that are not here are unknown: no document tells of them.", "class", "scope");
        }
        show(ctx, "Matrix", "/matrix", out);
    }

    private static void kinds(Html out, String chosen, boolean any) {
        out.open("label").inline("span", "Kind").open("select", "name", "kind");
        if (any) {
            out.element("option", "any", "value", "");
        }
        Arrays.stream(InstrumentKind.values()).map(InstrumentKind::label).forEach(k -> {
            if (k.equals(chosen)) {
                out.element("option", k, "value", k, "selected", "");
            } else {
                out.element("option", k, "value", k);
            }
        });
        out.close("select").end("label");
    }

    private static void lines(Context ctx, String api, List<Claim> claims, Html out) {
        int shown = Math.min(MOST_LINES, claims.size());
        String query = Optional.ofNullable(ctx.queryString()).map(q -> q + "&").orElse("");
        out.element(
                "p",
                claims.size() + " found" + (shown < claims.size() ? ", the first " + shown + " shown" : "") + ".",
                "class",
                "scope");
        out.open("p", "class", "exports").text("Take it along: ");
        out.element("a", "JSON", "href", api + "?" + query + "format=json");
        out.element("a", "CSV", "href", api + "?" + query + "format=csv").end("p");
        DossierPage.Claims.lines(claims.subList(0, shown), out);
    }

    private void actor(Context ctx) {
        Asked asked = Api.asked(ctx).only("q", "on", "context");
        Html out = new Html();
        out.element("h1", "Who or what is it?");
        Layout.ask(out, "/actor", "Actor");
        Layout.field(out, "q", "Name or description", asked.one("q").orElse(""), "required", "", "maxlength", "200");
        Layout.field(out, "on", "On the day", asked.one("on").orElse(""), "type", "date");
        out.element("button", "Ask").end("form");
        if (asked.one("q").isPresent()) {
            var answer = questions.actor(asked);
            out.open("section", "class", "card", "aria-label", "Answer").open("dl");
            answer.properties().forEach(e -> {
                if (!e.getValue().asText().isEmpty()) {
                    out.open("div")
                            .inline("dt", e.getKey())
                            .inline("dd", e.getValue().asText())
                            .end("div");
                }
            });
            out.end("dl").end("section");
        }
        show(ctx, "Actors", "/actor", out);
    }

    private void network(Context ctx) {
        Asked asked = Api.asked(ctx).only("since", "until");
        Network network = questions.network(asked);
        Html out = new Html();
        out.element("h1", "Who deals with whom");
        Layout.ask(out, "/network", "Time");
        Layout.field(out, "since", "From", asked.one("since").orElse(""), "type", "date");
        Layout.field(out, "until", "Until", asked.one("until").orElse(""), "type", "date");
        out.element("button", "Show").end("form");
        var balance = network.balance();
        out.element(
                "p",
                balance.nodes() + " states, " + balance.edges() + " signed ties; of " + balance.triangles()
                        + " triangles " + balance.balanced() + " are balanced. From " + network.read() + " of "
                        + network.total() + " reports of events.",
                "class",
                "scope");
        out.open(
                        "div",
                        "id",
                        "network",
                        "class",
                        "network",
                        "hidden",
                        "",
                        "role",
                        "img",
                        "aria-label",
                        "The network; its ties are in the table below")
                .end("div");
        ties(network, out);
        out.constant("<script src=\"/assets/cytoscape.min.js\" defer></script>\n");
        show(ctx, "Network", "/network", out);
    }

    private void ties(Network network, Html out) {
        List<Network.Tie> ties = network.ties().stream()
                .sorted(java.util.Comparator.comparingInt((Network.Tie t) -> -t.happenings())
                        .thenComparing(Network.Tie::a)
                        .thenComparing(Network.Tie::b))
                .limit(MOST_TIES)
                .toList();
        if (ties.size() < network.ties().size()) {
            out.element(
                    "p", "The " + ties.size() + " busiest of " + network.ties().size() + " ties.", "class", "scope");
        }
        out.open("div", "class", "wide").open("table", "id", "ties");
        out.constant(
                "<thead><tr><th scope=\"col\">One</th><th scope=\"col\">The other</th><th scope=\"col\">Happenings</th>"
                        + "<th scope=\"col\">Net</th></tr></thead>\n");
        out.open("tbody");
        for (Network.Tie t : ties) {
            String href = "/dyad?a=" + Html.encode(t.a()) + "&b=" + Html.encode(t.b());
            out.open("tr", "data-a", t.a(), "data-b", t.b())
                    .inline("td", desk.name(t.a()))
                    .open("td");
            out.inline("a", desk.name(t.b()), "href", href).close("td");
            out.inline("td", Integer.toString(t.happenings()));
            out.inline("td", String.format(java.util.Locale.ROOT, "%.1f", t.net()))
                    .end("tr");
        }
        out.end("tbody").end("table").end("div");
    }
}
