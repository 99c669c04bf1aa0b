package org.entente.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.dossier.Citation;
import org.entente.ledger.dossier.Claim;
import org.entente.ledger.dossier.Dossier;

/** The dossier of two states as a page; each number leads to the words that a line rests on, and from there to the article. */
final class DossierPage {
    private final Dossier dossier;
    private final Html out = new Html();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Citation> cited = new LinkedHashMap<>();

    private DossierPage(Dossier dossier) {
        this.dossier = dossier;
    }

    static Html of(Dossier dossier) {
        DossierPage page = new DossierPage(dossier);
        page.head();
        page.answer();
        dossier.sections().forEach(page::section);
        page.unknown();
        page.evidence();
        return page.out;
    }

    private String address(String path, String format) {
        return path + "?a=" + Html.encode(dossier.codes().get(0)) + "&b="
                + Html.encode(dossier.codes().get(1))
                + dossier.since().map(s -> "&since=" + s).orElse("")
                + "&until=" + dossier.at()
                + (format.isEmpty() ? "" : "&format=" + format);
    }

    private void head() {
        out.element("p", "Why and how they changed their relationship", "class", "kicker");
        out.element("h1", dossier.first() + " and " + dossier.second());
        Layout.ask(out, "/dyad", "Period");
        out.open(
                "input", "type", "hidden", "name", "a", "value", dossier.codes().get(0));
        out.open(
                "input", "type", "hidden", "name", "b", "value", dossier.codes().get(1));
        Layout.field(out, "since", "From", dossier.since().map(Object::toString).orElse(""), "type", "date");
        Layout.field(out, "until", "Until", dossier.at().toString(), "type", "date");
        out.element("button", "Show").end("form");
        out.element(
                "p",
                "As of " + dossier.at() + ". From " + dossier.documents() + " documents and " + dossier.reports()
                        + " reports of events"
                        + (dossier.read() < dossier.reports()
                                ? ", the most telling " + dossier.read() + " of them read"
                                : "")
                        + ". Numbers lead to the words that each sentence rests on.",
                "class",
                "scope");
        out.open("p", "class", "exports").text("Take it along: ");
        out.element("a", "JSON", "href", address("/api/dossier", "json"));
        out.element("a", "Markdown", "href", address("/api/dossier", "md"));
        out.element("a", "One HTML page", "href", address("/api/dossier", "html"));
        out.element("a", "Timeline as CSV", "href", address("/api/timeline", "csv"))
                .end("p");
    }

    private void answer() {
        if (dossier.answer().isEmpty()) {
            out.element("p", "The store holds nothing that is between these two in this time.", "class", "nothing");
        } else {
            out.open("section", "id", "answer", "aria-label", "The answer").open("p", "class", "answer");
            for (Claim claim : dossier.answer()) {
                out.text(claim.text());
                cite(claim);
                out.text(" ");
            }
            out.end("p").end("section");
        }
        chart();
    }

    private void chart() {
        if (dossier.bars().size() < 2) {
            return;
        }
        out.open("figure", "class", "chart").add(Bars.svg(dossier.bars()));
        out.element(
                "figcaption",
                "Net cooperation by period: PLOVER scores of what took place, each happening once; up is cooperation.");
        out.open("details")
                .element("summary", "The figures")
                .open("div", "class", "wide")
                .open("table", "data-chart", "bars");
        out.constant(
                "<thead><tr><th scope=\"col\">Period</th><th scope=\"col\">Happenings</th><th scope=\"col\">Net</th></tr></thead>\n");
        out.open("tbody");
        for (Dossier.Bar bar : dossier.bars()) {
            out.open("tr").inline("th", bar.period(), "scope", "row");
            out.inline("td", Integer.toString(bar.happenings()));
            out.inline("td", String.format(Locale.ROOT, "%.1f", bar.net())).end("tr");
        }
        out.end("tbody").end("table").end("div").end("details").end("figure");
    }

    private void section(Dossier.Section section) {
        if (section.claims().isEmpty()) {
            return;
        }
        String id = section.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        out.open("section", "id", id, "aria-labelledby", id + "-title");
        out.element("h2", section.title(), "id", id + "-title").open("ol", "class", "lines");
        section.claims().forEach(claim -> line(claim, section.quoted()));
        out.end("ol");
        if (section.claims().equals(dossier.timeline()) && dossier.untold() > 0) {
            out.open("p", "class", "scope")
                    .text("The timeline leaves out " + dossier.untold() + " less telling happenings; ");
            out.element("a", "all of them", "href", address("/api/timeline", ""))
                    .end("p");
        }
        out.end("section");
    }

    private void line(Claim claim, boolean quoted) {
        out.open("li");
        if (!claim.date().isEmpty()) {
            out.inline("span", claim.date(), "class", "date").text(" ");
        }
        out.open("span", "class", "what").text(claim.text());
        if (!claim.notes().isEmpty()) {
            out.text(" ").inline("span", String.join("; ", claim.notes()), "class", "notes");
        }
        cite(claim);
        if (quoted) {
            out.text(" ").inline("q", claim.quote(), "class", "quote");
        }
        out.close("span").end("li");
    }

    private void cite(Claim claim) {
        out.open("sup");
        for (Citation citation : claim.evidence()) {
            int number = numbers.computeIfAbsent(citation.statement(), s -> numbers.size() + 1);
            cited.put(number, citation);
            out.inline("a", Integer.toString(number), "href", "#e" + number, "aria-label", "evidence " + number)
                    .text(" ");
        }
        out.close("sup");
    }

    private void unknown() {
        if (!dossier.unknown().isEmpty()) {
            out.open("section", "id", "unknown")
                    .element("h2", "What is not known")
                    .open("ul");
            dossier.unknown().forEach(u -> out.element("li", u));
            out.end("ul").end("section");
        }
    }

    private void evidence() {
        if (cited.isEmpty()) {
            return;
        }
        out.open("section", "id", "evidence").element("h2", "Evidence").open("ol");
        cited.forEach((number, c) -> {
            out.open("li", "id", "e" + number).inline("q", c.quote()).text(" ");
            Claims.source(c, out);
            out.end("li");
        });
        out.end("ol").end("section");
    }

    /** How lists of claims outside a dossier look. */
    static final class Claims {
        private Claims() {}

        static void lines(List<Claim> claims, Html out) {
            out.open("ol", "class", "lines");
            for (Claim claim : claims) {
                out.open("li");
                if (!claim.date().isEmpty()) {
                    out.inline("span", claim.date(), "class", "date").text(" ");
                }
                out.open("span", "class", "what").text(claim.text());
                if (!claim.notes().isEmpty()) {
                    out.text(" ").inline("span", String.join("; ", claim.notes()), "class", "notes");
                }
                out.open("details")
                        .element("summary", "Evidence: " + claim.evidence().size())
                        .open("ul");
                for (Citation c : claim.evidence()) {
                    out.open("li").inline("q", c.quote()).text(" ");
                    source(c, out);
                    out.end("li");
                }
                out.end("ul").end("details").close("span").end("li");
            }
            out.end("ol");
        }

        static void source(Citation c, Html out) {
            String title = c.title().orElse(c.document());
            out.open("cite")
                    .inline(
                            "a",
                            title,
                            "href",
                            "/article?id=" + Html.encode(c.document()) + "&at=" + c.start() + "#here");
            out.close("cite");
            c.date().ifPresent(d -> out.text(", " + d));
            outside(c.source(), out);
        }

        /** An address of the web becomes a link; anything else is only shown. */
        static void outside(Optional<String> source, Html out) {
            source.ifPresent(s -> {
                if (s.startsWith("https://") || s.startsWith("http://")) {
                    out.text(", ").inline("a", s, "href", s, "rel", "noopener noreferrer nofollow");
                } else {
                    out.text(", " + s);
                }
            });
        }
    }
}
