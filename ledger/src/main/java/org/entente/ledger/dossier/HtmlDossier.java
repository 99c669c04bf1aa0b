package org.entente.ledger.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dossier as one page of HTML that needs nothing else and prints well. Every claim carries numbers that lead to the words it
 * rests on, at the end of the page, and back. Everything that comes from a text is escaped.
 */
public final class HtmlDossier {
    private static final int TITLE = 300;

    private final Dossier dossier;
    private final Evidences evidences;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlDossier(Dossier dossier) {
        this.dossier = dossier;
        this.evidences = new Evidences(dossier);
    }

    /** The whole page. */
    public static String write(Dossier dossier) {
        HtmlDossier page = new HtmlDossier(dossier);
        page.head();
        page.answer();
        for (Dossier.Section section : dossier.sections()) {
            page.section(section);
        }
        page.list("officeholders", "Who governed, by the tables of office holders", dossier.officeholders());
        page.list("unknown", "What is not known", dossier.unknown());
        page.evidence();
        page.out.append("</main>\n</body>\n</html>\n");
        return page.out.toString();
    }

    private void head() {
        String title = escape(dossier.first() + " and " + dossier.second());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style())
                .append(
                        "</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"kicker\">Why and how they changed their relationship")
                .append("</p>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"scope\">As of ")
                .append(dossier.at());
        dossier.since().ifPresent(s -> out.append(", from ").append(s));
        out.append(". From ")
                .append(dossier.documents() == 1 ? "one document" : dossier.documents() + " documents")
                .append(". Numbers lead to the words that each sentence rests on.</p>\n</header>\n");
    }

    private void answer() {
        out.append("<section id=\"answer\">\n<p class=\"answer\">\n");
        for (Claim claim : dossier.answer()) {
            out.append("<span class=\"claim\">").append(escape(claim.text()));
            numbers(claim);
            out.append("</span>\n");
        }
        out.append("</p>\n").append(Chart.svg(dossier.bars())).append("</section>\n");
    }

    private void section(Dossier.Section section) {
        if (section.claims().isEmpty()) {
            return;
        }
        String id = section.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        out.append("<section id=\"")
                .append(id)
                .append("\">\n<h2>")
                .append(escape(section.title()))
                .append("</h2>\n<ol class=\"lines\">\n");
        for (Claim claim : section.claims()) {
            out.append("<li class=\"claim\">");
            if (!claim.date().isEmpty()) {
                out.append("<span class=\"date\">").append(escape(claim.date())).append("</span> ");
            }
            out.append("<span class=\"text\">").append(escape(claim.text()));
            if (!claim.notes().isEmpty()) {
                out.append(" <span class=\"notes\">")
                        .append(escape(String.join("; ", claim.notes())))
                        .append("</span>");
            }
            numbers(claim);
            if (section.quoted()) {
                out.append(" <q class=\"quote\">").append(escape(claim.quote())).append("</q>");
            }
            out.append("</span></li>\n");
        }
        out.append("</ol>\n");
        if (section.claims().equals(dossier.timeline()) && dossier.untold() > 0) {
            out.append("<p class=\"scope\">The timeline leaves out ")
                    .append(dossier.untold())
                    .append(" less telling happenings.</p>\n");
        }
        out.append("</section>\n");
    }

    private void numbers(Claim claim) {
        out.append("<sup>");
        for (Citation citation : claim.evidence()) {
            int number = evidences.number(citation);
            out.append("<a href=\"#e")
                    .append(number)
                    .append("\" title=\"")
                    .append(escape(Claim.shortened(citation.quote(), TITLE)))
                    .append("\">")
                    .append(number)
                    .append("</a> ");
        }
        out.append("</sup>");
    }

    private void list(String id, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<section id=\"")
                .append(id)
                .append("\">\n<h2>")
                .append(escape(title))
                .append("</h2>\n<ul>\n");
        lines.forEach(line -> out.append("<li>").append(escape(line)).append("</li>\n"));
        out.append("</ul>\n</section>\n");
    }

    private void evidence() {
        out.append("<section id=\"evidence\">\n<h2>Evidence</h2>\n<ol>\n");
        for (Citation c : evidences.all()) {
            out.append("<li id=\"e")
                    .append(evidences.number(c))
                    .append("\"><q>")
                    .append(escape(c.quote()))
                    .append("</q> <cite>")
                    .append(escape(c.title().orElse(c.document())))
                    .append("</cite>");
            c.date().ifPresent(d -> out.append(", ").append(d));
            out.append(", <span class=\"offset\">")
                    .append(escape(c.document()))
                    .append(':')
                    .append(c.start())
                    .append('–')
                    .append(c.end())
                    .append("</span>");
            link(c.source());
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    /** An address of the web becomes a link; anything else is only shown. */
    private void link(Optional<String> source) {
        source.ifPresent(s -> {
            if (s.startsWith("https://") || s.startsWith("http://")) {
                out.append(", <a rel=\"noopener noreferrer\" href=\"")
                        .append(escape(s))
                        .append("\">")
                        .append(escape(s))
                        .append("</a>");
            } else {
                out.append(", ").append(escape(s));
            }
        });
    }

    /** Text as it may stand in an element or in an attribute in double quotes; control characters, which HTML has none of, are dropped. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (!Character.isISOControl(c) || Character.isWhitespace(c)) {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    private static String style() {
        try (InputStream in = HtmlDossier.class.getResourceAsStream("dossier.css")) {
            if (in == null) {
                throw new IllegalStateException("missing resource dossier.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
