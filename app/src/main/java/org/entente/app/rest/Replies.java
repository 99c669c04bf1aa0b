package org.entente.app.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes answers in the form that was asked for: JSON, JSON lines, or CSV. */
public final class Replies {
    private static final String PROBLEM = "application/problem+json";

    private enum Form {
        JSON("application/json"),
        LINES("application/jsonl"),
        CSV("text/csv");

        private final String type;

        Form(String type) {
            this.type = type;
        }
    }

    private Replies() {}

    /** The format that `format` names, else the first that the header `Accept` names, else JSON. */
    private static Form form(Context ctx) {
        String named = ctx.queryParam("format");
        if (named != null) {
            return switch (named) {
                case "json" -> Form.JSON;
                case "jsonl" -> Form.LINES;
                case "csv" -> Form.CSV;
                default -> throw Rejection.parameter("`format` is none of json, jsonl, csv: \"" + named + "\"");
            };
        }
        String accept = ctx.header("Accept");
        if (accept == null || accept.isBlank()) {
            return Form.JSON;
        }
        for (String wanted : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String type = wanted.split(";", -1)[0].strip();
            switch (type) {
                case "application/json", "*/*", "application/*", "text/html", PROBLEM -> {
                    return Form.JSON;
                }
                case "application/jsonl", "application/x-ndjson", "application/jsonlines" -> {
                    return Form.LINES;
                }
                case "text/csv" -> {
                    return Form.CSV;
                }
                default -> {
                    // the next one may be known
                }
            }
        }
        throw new Rejection(
                406, "Not acceptable", "there is application/json, application/jsonl and text/csv, not " + accept);
    }

    /** Writes a piece of a list; the total and the next piece are told in headers too. */
    static void write(Context ctx, Listing listing) {
        Form form = form(ctx);
        ctx.header("X-Total-Count", Long.toString(listing.total()));
        ctx.header("Vary", "Accept");
        int next = listing.piece().offset() + listing.items().size();
        if (next < Math.min(listing.total(), listing.read()) && !listing.items().isEmpty()) {
            ctx.header("Link", "<" + link(ctx, next) + ">; rel=\"next\"");
        }
        write(ctx, form, listing.json(), listing.items());
    }

    private static String link(Context ctx, int offset) {
        StringBuilder link = new StringBuilder(ctx.path()).append('?');
        ctx.queryParamMap().forEach((name, values) -> {
            if (!name.equals("offset")) {
                values.forEach(v ->
                        link.append(encode(name)).append('=').append(encode(v)).append('&'));
            }
        });
        return link.append("offset=").append(offset).toString();
    }

    private static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Writes one object, whose list {@code items} the forms of lines and cells show. */
    static void write(Context ctx, ObjectNode whole, List<ObjectNode> items) {
        ctx.header("Vary", "Accept");
        write(ctx, form(ctx), whole, items);
    }

    private static void write(Context ctx, Form form, ObjectNode whole, List<ObjectNode> items) {
        String body = switch (form) {
            case JSON -> whole.toString() + "\n";
            case LINES -> items.stream().map(i -> i + "\n").collect(Collectors.joining());
            case CSV -> csv(items);
        };
        ctx.contentType(form.type + (form == Form.CSV ? "; charset=utf-8" : "")).result(body);
    }

    /** Writes what is wrong. */
    public static void problem(Context ctx, Rejection rejection) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("type", "about:blank")
                .put("title", rejection.title())
                .put("status", rejection.status())
                .put("detail", rejection.detail())
                .put("instance", ctx.path());
        if (rejection.status() == 503) {
            ctx.header("Retry-After", "2");
        }
        ctx.status(rejection.status()).contentType(PROBLEM).result(out + "\n");
    }

    private static String csv(List<ObjectNode> items) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(i -> i.fieldNames().forEachRemaining(columns::add));
        StringBuilder out = new StringBuilder();
        row(List.copyOf(columns), out);
        for (ObjectNode item : items) {
            List<String> cells = new ArrayList<>();
            columns.forEach(c -> cells.add(cell(item.path(c))));
            row(cells, out);
        }
        return out.toString();
    }

    /** Scalars as they are; of a list its codes, else its words; of an object its JSON. */
    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(v -> parts.add(
                    v.has("code")
                            ? v.path("code").asText()
                            : v.has("text") ? v.path("text").asText() : cell(v)));
            return String.join("|", parts);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static void row(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** Quoted where it must be; words that a spreadsheet would take for a formula get an apostrophe before them. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[-+]?[0-9.eE]+");
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
