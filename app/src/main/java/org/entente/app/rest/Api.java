package org.entente.app.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.ledger.dossier.Dossier;
import org.entente.ledger.dossier.HtmlDossier;
import org.entente.ledger.dossier.JsonDossier;
import org.entente.ledger.dossier.MarkdownDossier;

/** The routes for programs, as {@code /openapi} describes them. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Questions questions;

    public Api(Questions questions) {
        this.questions = questions;
    }

    /** What a request asks for by its query. */
    public static Asked asked(Context ctx) {
        return new Asked(ctx.queryParamMap());
    }

    /** Adds the routes. */
    public void routes(RoutesConfig routes) {
        list(routes, "/api/events", questions::events);
        list(routes, "/api/timeline", questions::timeline);
        list(routes, "/api/meetings", questions::meetings);
        list(routes, "/api/drivers", questions::drivers);
        list(routes, "/api/instruments", questions::instruments);
        list(routes, "/api/matrix", questions::matrix);
        routes.get("/api/dossier", this::dossier);
        routes.get("/api/actors", ctx -> {
            ObjectNode answer = questions.actor(asked(ctx));
            Replies.write(ctx, answer, List.of(answer));
        });
        routes.get("/api/network", ctx -> {
            ObjectNode answer = questions.network(asked(ctx)).json();
            Replies.write(ctx, answer, objects(answer.path("ties")));
        });
        routes.post("/api/code", this::code);
        String description = description();
        routes.get("/openapi", ctx -> ctx.contentType("application/json").result(description));
    }

    private static void list(RoutesConfig routes, String path, Function<Asked, Listing> question) {
        routes.get(path, ctx -> Replies.write(ctx, question.apply(asked(ctx))));
    }

    private static List<ObjectNode> objects(JsonNode array) {
        List<ObjectNode> objects = new ArrayList<>();
        array.forEach(n -> objects.add((ObjectNode) n));
        return objects;
    }

    private void dossier(Context ctx) {
        Dossier dossier = questions.dossier(asked(ctx));
        String format = ctx.queryParam("format");
        switch (format == null ? "json" : format) {
            case "json" -> ctx.contentType("application/json").result(JsonDossier.write(dossier) + "\n");
            case "md" -> ctx.contentType("text/markdown; charset=utf-8").result(MarkdownDossier.write(dossier));
            case "html" ->
                ctx.contentType("text/html; charset=utf-8")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .result(HtmlDossier.write(dossier));
            default -> throw Rejection.parameter("`format` is none of json, md, html: \"" + format + "\"");
        }
    }

    private void code(Context ctx) {
        String type = String.valueOf(ctx.contentType());
        ObjectNode answer;
        if (type.startsWith("application/json")) {
            answer = fromJson(ctx.body());
        } else if (type.startsWith("text/plain")) {
            answer = questions.code(ctx.body(), asked(ctx).only("date", "title", "id", "format"));
        } else {
            throw new Rejection(
                    415, "Unsupported media type", "send the text as text/plain, or as application/json with `text`");
        }
        Replies.write(ctx, answer, objects(answer.path("statements")));
    }

    private ObjectNode fromJson(String body) {
        JsonNode read;
        try {
            read = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw Rejection.parameter("the body is not JSON: " + e.getOriginalMessage());
        }
        if (!read.path("text").isTextual()) {
            throw Rejection.parameter("`text` is missing");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        read.properties().forEach(e -> {
            if (!e.getKey().equals("text") && !e.getValue().isNull()) {
                values.put(e.getKey(), List.of(e.getValue().asText()));
            }
        });
        return questions.code(read.path("text").asText(), new Asked(values).only("date", "title", "id"));
    }

    private static String description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("missing resource openapi.json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
