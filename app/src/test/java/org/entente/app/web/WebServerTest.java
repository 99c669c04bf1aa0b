package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.mcp.Tools;
import org.entente.app.rest.Desk;
import org.entente.app.rest.Questions;
import org.entente.ledger.Store;
import org.entente.lexicon.Lexicons;
import org.entente.nlp.EnglishCoder;
import org.entente.nlp.EnglishParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as programs and browsers meet it: over HTTP, on a small store. */
class WebServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "correct-horse-battery";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Tools tools;
    private static WebServer server;
    private static WebServer closed;

    @BeforeAll
    static void start() {
        Lexicons lexicons = Lexicons.packaged();
        Library.write(folder.resolve("store.db"), lexicons);
        store = Store.openForReading(folder.resolve("store.db"));
        desk = new Desk(store, EnglishCoder.with(new EnglishParser(), lexicons), lexicons);
        tools = Tools.forHttp(new Questions(desk), ServerSettings.LARGEST_BODY);
        server = WebServer.start(desk, ServerSettings.local(0), tools.servlet());
        closed = WebServer.start(
                desk, new ServerSettings("127.0.0.1", 0, Optional.of(TOKEN), Set.of(), 1000), Optional.empty());
    }

    @AfterAll
    static void stop() {
        server.close();
        closed.close();
        tools.close();
        store.close();
    }

    private static HttpRequest.Builder to(WebServer where, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + where.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String path) {
        return send(to(server, path));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(String words) {
        return HttpRequest.BodyPublishers.ofString(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                                  | In the store
            /dyad?a=Iceland&b=Fiji                             | Iceland and Fiji
            /dyad?a=isl&b=PER&since=2020-01-01&until=2022-01-01 | fell through
            /instruments?party=ISL                             | strategic partnership
            /instruments?kind=&party=Iceland&party=Fiji&at=    | Evidence
            /matrix                                            | Who has it with whom
            /matrix?kind=strategic-partnership                 | strategic partnership
            /article?id=pact&at=0                              | announced
            /article?id=../../etc/passwd?%3Cx%3E               | An id that is no path
            /actor?q=Iceland                                   | ISL
            /network                                           | triangles
            """)
    void pagesAnswer(String path, String words) {
        HttpResponse<String> answer = get(path.strip());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains(words.strip(), "<html lang=\"en\">", "href=\"#main\"")
                .doesNotContain(
                        "<script>", "<img", "onerror=alert(2)>", " style=", " onclick=", "javascript:alert(3)\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(Guard.POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body().replaceAll("(href|action)=\"(/|#)", "")).doesNotContain("src=\"http", "href=\"//");
    }

    @Test
    void highlightsStandAtTheirWordsAndLeadToTheirCards() {
        String dossier = get("/dyad?a=ISL&b=PER").body();
        Matcher link = Pattern.compile("/article\\?id=quarrel&amp;at=\\d+#here").matcher(dossier);
        assertThat(link.find()).isTrue();
        String page =
                get(link.group().replace("&amp;", "&").replace("#here", "")).body();
        assertThat(page)
                .contains("<span id=\"here\"></span><a href=\"#s")
                .contains("<a href=\"#s2\" class=\"mark cancelled\">Iceland called off its talks with Peru.</a>")
                .contains("<li id=\"s2\" class=\"card cancelled\">")
                .contains("Peru accused Fiji of &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("another reading &lt;script&gt;");
    }

    @Test
    void aPastedTextIsShownAndEscaped() {
        String form = "date=2023-01-10&text=" + Html.encode("Iceland and Fiji met on Monday. " + Library.ATTACK);
        HttpResponse<String> answer = send(to(server, "/code")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(form)));
        assertThat(answer.statusCode()).isBetween(200, 422);
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void listsComeInPiecesAndTellTheTotal() {
        HttpResponse<String> first = get("/api/events?party=ISL&party=Fiji&limit=4");
        JsonNode read = json(first);
        assertThat(read.path("total").asInt()).isEqualTo(15);
        assertThat(read.path("items")).hasSize(4);
        assertThat(read.at("/items/0/evidence/0/text").asText()).isNotEmpty();
        assertThat(first.headers().firstValue("X-Total-Count")).contains("15");
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("/api/events?party=ISL&party=Fiji&limit=4");
        while (next.isPresent()) {
            HttpResponse<String> piece = get(next.get());
            json(piece).path("items").forEach(i -> ids.add(i.path("id").asText()));
            next = piece.headers().firstValue("Link").map(l -> l.substring(1, l.indexOf('>')));
        }
        assertThat(ids).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void listsComeAsLinesAndAsCells() {
        HttpResponse<String> lines =
                send(to(server, "/api/events?status=cancelled").header("Accept", "application/jsonl"));
        assertThat(lines.headers().firstValue("Content-Type").orElse("")).startsWith("application/jsonl");
        assertThat(lines.body().lines()).singleElement().asString().contains("called off");
        HttpResponse<String> cells =
                send(to(server, "/api/timeline?a=ISL&b=FJI").header("Accept", "text/csv;q=0.9"));
        assertThat(cells.body().lines().findFirst()).contains("date,text,notes,evidence");
        assertThat(cells.body().lines().count()).isGreaterThan(5);
        assertThat(send(to(server, "/api/events").header("Accept", "image/png")).statusCode())
                .isEqualTo(406);
    }

    @Test
    void unchangedAnswersAreNotSentAgain() {
        HttpResponse<String> first = get("/api/dossier?a=ISL&b=FJI");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send(to(server, "/api/dossier?a=ISL&b=FJI").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(json(first).at("/answer/0/evidence/0/text").asText()).isNotEmpty();
    }

    @Test
    void aTextIsCodedOverRest() {
        HttpResponse<String> plain = send(to(server, "/api/code?date=2023-01-10")
                .header("Content-Type", "text/plain")
                .POST(body("The foreign ministers of Iceland and Fiji met in Suva on Monday.")));
        assertThat(plain.statusCode()).as(plain.body()).isEqualTo(200);
        assertThat(json(plain).path("sentences").asInt()).isEqualTo(1);
        HttpResponse<String> object = send(to(server, "/api/code")
                .header("Content-Type", "application/json")
                .POST(body("{\"text\": \"Iceland and Fiji met.\", \"date\": \"2023-01-10\"}")));
        assertThat(json(object).path("total").asInt())
                .isEqualTo(json(object).path("statements").size());
        assertThat(object.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | /api/events?limit=0
            400 | /api/events?limit=1&limit=2
            400 | /api/events?since=yesterday
            400 | /api/events?colour=red
            400 | /api/events?status=%3Cscript%3E
            400 | /api/matrix
            400 | /api/timeline?a=ISL
            400 | /api/dossier?a=ISL&b=ISL
            400 | /api/dossier?a=ISL&b=FJI&format=exe
            404 | /api/dossier?a=ISL&b=Qwertyland
            404 | /api/nothing
            404 | /article?id=../../../../etc/passwd
            404 | /assets/..%5C..%5Centente.db
            404 | /assets/pom.xml
            405 | /api/code
            """)
    void whatIsWrongIsSaidAsAProblem(int status, String path) {
        HttpResponse<String> answer = get(path.strip());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("detail").asText()).isNotEmpty();
    }

    @Test
    void theDescriptionHasEveryRouteAndEveryPathOfItAnswers() {
        JsonNode description = json(get("/openapi"));
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(p -> p.getValue()
                        .fieldNames()
                        .forEachRemaining(m -> described.add(m.toUpperCase(java.util.Locale.ROOT) + " " + p.getKey())));
        Set<String> routes = new TreeSet<>();
        server.routes().stream()
                .filter(r -> r.contains(" /api/") || r.endsWith(" /openapi"))
                .forEach(routes::add);
        assertThat(described).isEqualTo(routes);
        String all = "?a=ISL&b=FJI&q=Iceland&kind=strategic-partnership&";
        description.path("paths").properties().forEach(p -> {
            JsonNode ask = p.getValue().path("get");
            if (ask.isMissingNode()) {
                return;
            }
            StringBuilder query = new StringBuilder(p.getKey()).append('?');
            ask.path("parameters").forEach(q -> {
                String name = q.path("name").asText();
                if (q.path("required").asBoolean()) {
                    String from = all.substring(all.indexOf(name + "="));
                    query.append(from, 0, from.indexOf('&') + 1);
                }
            });
            assertThat(get(query.toString()).statusCode()).as(query.toString()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]", ""})
    void otherNamesOfHostsAreRefused(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4(21|00)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/assets/../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc/passwd"
            })
    void thereIsNoWayToFiles(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("root:");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pagesOfOtherOriginsMayNotAsk() {
        HttpRequest.Builder request = to(server, "/api/code")
                .header("Origin", "http://evil.example")
                .header("Content-Type", "text/plain")
                .POST(body("Iceland and Fiji met."));
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() {
        String large = "Iceland met Fiji. ".repeat(70_000);
        assertThat(send(to(server, "/api/code")
                                .header("Content-Type", "text/plain")
                                .POST(body(large)))
                        .statusCode())
                .isEqualTo(413);
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher untold =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        assertThat(send(to(server, "/api/code")
                                .header("Content-Type", "text/plain")
                                .POST(untold))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(to(server, "/api/code")
                                .header("Content-Type", "image/png")
                                .POST(body("x")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aTokenIsAskedFor() {
        assertThat(send(to(closed, "/")).statusCode()).isEqualTo(401);
        assertThat(send(to(closed, "/assets/entente.css")).statusCode()).isEqualTo(401);
        assertThat(send(to(closed, "/").header("Authorization", "Bearer " + TOKEN + "x"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(to(closed, "/").header("Authorization", "Basic !!!")).statusCode())
                .isEqualTo(401);
        assertThat(send(to(closed, "/").header("Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(200);
        String pair = java.util.Base64.getEncoder().encodeToString(("me:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        assertThat(send(to(closed, "/").header("Authorization", "Basic " + pair))
                        .statusCode())
                .isEqualTo(200);
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 0, Optional.empty(), Set.of(), 1))
                .hasMessageContaining("needs a token");
        assertThatThrownBy(() -> new ServerSettings("127.0.0.1", 0, Optional.of("short"), Set.of(), 1))
                .hasMessageContaining("shorter");
    }

    @Test
    void scriptsAndStylesLieInTheProgram() {
        for (String name :
                List.of("entente.css", "entente.js", "icon.svg", "htmx.min.js", "echarts.min.js", "cytoscape.min.js")) {
            assertThat(get("/assets/" + name).statusCode()).as(name).isEqualTo(200);
        }
    }

    @Test
    void aClientOfTheProtocolCallsEveryTool() {
        var transport = HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + server.port())
                .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper()))
                .endpoint("/mcp")
                .build();
        try (McpSyncClient client = McpClient.sync(transport).build()) {
            client.initialize();
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactlyInAnyOrder("code_text", "find_events", "dossier", "instruments", "actors");
            assertThat(call(client, "find_events", Map.of("party", List.of("ISL", "FJI"), "limit", 2)))
                    .contains("\"total\":15", "\"evidence\"");
            assertThat(call(client, "dossier", Map.of("a", "Iceland", "b", "Fiji")))
                    .contains("\"evidence\"");
            assertThat(call(client, "instruments", Map.of("party", List.of("ISL"))))
                    .contains("strategic partnership");
            assertThat(call(client, "actors", Map.of("q", "Iceland"))).contains("ISL");
            assertThat(call(client, "code_text", Map.of("text", "Iceland and Fiji met. ".repeat(50))))
                    .contains("\"statements\"");
            McpSchema.CallToolResult wrong =
                    client.callTool(new McpSchema.CallToolRequest("dossier", Map.of("a", "ISL", "b", "ISL")));
            assertThat(wrong.isError()).isTrue();
        }
    }

    @Test
    void questionsOverStreamsAreAllAnsweredThoughTheStreamEndsAtOnce() throws InterruptedException {
        String asked = """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"dossier","arguments":{"a":"ISL","b":"FJI"}}}
                """;
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        InputStream questions = new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8));
        try (Tools streams = Tools.overStreams(new Questions(desk), questions, answers)) {
            streams.awaitEnd();
        }
        assertThat(answers.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(l -> l.contains("\"result\""))
                .anyMatch(l -> l.contains("evidence"));
    }

    private static String call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(new McpSchema.CallToolRequest(tool, arguments));
        String words = ((McpSchema.TextContent) result.content().get(0)).text();
        assertThat(result.isError()).as(words).isNotEqualTo(true);
        return words;
    }
}
