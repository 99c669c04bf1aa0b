package org.entente.app.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.rest.Asked;
import org.entente.app.rest.Questions;
import org.entente.app.rest.Rejection;
import org.entente.ledger.dossier.JsonDossier;
import org.entente.model.EntenteException;

/** The tools: code_text, find_events, dossier, instruments, actors. They answer in JSON, totals and what was left out included. */
public final class Tools implements AutoCloseable {
    private static final String READ_ONLY =
            "Every answer carries its evidence: the words, and where they stand in which document.";

    private final McpSyncServer server;
    private final Optional<HttpServlet> servlet;
    private final Optional<Conversation> conversation;

    private Tools(McpSyncServer server, Optional<HttpServlet> servlet, Optional<Conversation> conversation) {
        this.server = server;
        this.servlet = servlet;
        this.conversation = conversation;
    }

    /** Tools that {@link #servlet} answers for. */
    public static Tools forHttp(Questions questions, long largestBody) {
        var transport = HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(mapper())
                .mcpEndpoint("/mcp")
                .maxRequestSize(Math.toIntExact(largestBody))
                .build();
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("entente", "0.1.0")
                .instructions(READ_ONLY)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(all(questions))
                .build();
        return new Tools(server, Optional.of(transport), Optional.empty());
    }

    /** Tools that answer on {@code out} what is asked on {@code in}, from now on. */
    public static Tools overStreams(Questions questions, InputStream in, OutputStream out) {
        Conversation conversation = new Conversation(in, out);
        var transport = new StdioServerTransportProvider(mapper(), conversation.in(), conversation.out());
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("entente", "0.1.0")
                .instructions(READ_ONLY)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(all(questions))
                .build();
        return new Tools(server, Optional.empty(), Optional.of(conversation));
    }

    private static McpJsonMapper mapper() {
        return new JacksonMcpJsonMapper(new ObjectMapper());
    }

    /** What answers over HTTP, where these tools do. */
    public Optional<HttpServlet> servlet() {
        return servlet;
    }

    /** Waits until the other side has closed its stream. */
    public void awaitEnd() throws InterruptedException {
        if (conversation.isPresent()) {
            conversation.get().awaitEnd();
        }
    }

    @Override
    public void close() {
        server.closeGracefully();
    }

    private static List<SyncToolSpecification> all(Questions questions) {
        String dated = "first and last day, YYYY-MM-DD";
        return List.of(
                tool(
                        "code_text",
                        "Reads a text and says which events between states, steps of instruments, reasons and offices it tells of. "
                                + "Keeps nothing.",
                        new Fields()
                                .required("text", "the text")
                                .text("date", "its date, YYYY-MM-DD")
                                .text("title", "its headline"),
                        given -> code(questions, given)),
                tool(
                        "find_events",
                        "Events in the store, in order of time, a piece at a time; `total` says how many there are.",
                        new Fields()
                                .list("party", "codes or names; all have to be parties")
                                .text("since", dated)
                                .text("until", dated)
                                .text("event", "PLOVER root, such as CONSULT")
                                .text(
                                        "status",
                                        "happened, ongoing, planned, cancelled, postponed, hypothetical or denied")
                                .text("instrument", "kind of instrument that it is a step of")
                                .number("limit", "at most so many, 1 to 1000; 100 where not said")
                                .number("offset", "how many to leave out before"),
                        given -> questions.events(asked(given)).json()),
                tool(
                        "dossier",
                        "Why and how two states changed their relationship.",
                        new Fields()
                                .required("a", "one of them: a code or a name")
                                .required("b", "the other")
                                .text("since", dated)
                                .text("until", dated),
                        given -> JsonDossier.write(questions.dossier(asked(given)))),
                tool(
                        "instruments",
                        "Alliances, agreements, partnerships and other lasting arrangements, with how they stand at a date.",
                        new Fields()
                                .text("kind", "kind of instrument, such as strategic-partnership")
                                .list("party", "codes or names; all have to be parties")
                                .text("at", "the date, YYYY-MM-DD")
                                .number("limit", "at most so many, 1 to 1000; 100 where not said")
                                .number("offset", "how many to leave out before"),
                        given -> questions.instruments(asked(given)).json()),
                tool(
                        "actors",
                        "Who or what a name or description is, at a date, and why.",
                        new Fields()
                                .required("q", "the name or description")
                                .text("context", "words around it")
                                .text("on", "the date, YYYY-MM-DD"),
                        given -> questions.actor(asked(given))));
    }

    private static ObjectNode code(Questions questions, Map<String, Object> given) {
        Map<String, Object> others = new LinkedHashMap<>(given);
        Object text = others.remove("text");
        if (!(text instanceof String words)) {
            throw Rejection.parameter("`text` is missing");
        }
        return questions.code(words, asked(others).only("date", "title"));
    }

    private static SyncToolSpecification tool(
            String name, String description, Fields fields, Function<Map<String, Object>, ObjectNode> question) {
        var annotations = McpSchema.ToolAnnotations.builder()
                .title(name)
                .readOnlyHint(true)
                .openWorldHint(false)
                .build();
        McpSchema.Tool tool = McpSchema.Tool.builder(name, fields.schema())
                .description(description)
                .annotations(annotations)
                .build();
        return new SyncToolSpecification(tool, (exchange, request) -> answer(question, request.arguments()));
    }

    private static McpSchema.CallToolResult answer(
            Function<Map<String, Object>, ObjectNode> question, Map<String, Object> arguments) {
        try {
            return result(question.apply(arguments).toString(), false);
        } catch (Rejection e) {
            return result(e.title() + ": " + e.detail(), true);
        } catch (EntenteException e) {
            return result(e.problem().toString(), true);
        }
    }

    private static McpSchema.CallToolResult result(String words, boolean wrong) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(words)
                .isError(wrong)
                .build();
    }

    private static Asked asked(Map<String, Object> arguments) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> {
            List<String> given = new ArrayList<>();
            if (value instanceof List<?> several) {
                several.forEach(v -> given.add(String.valueOf(v)));
            } else if (value != null) {
                given.add(String.valueOf(value));
            }
            values.put(name, given);
        });
        return new Asked(values);
    }

    /** Fields of a tool, as JSON Schema. */
    private static final class Fields {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> needed = new ArrayList<>();

        Fields required(String name, String description) {
            needed.add(name);
            return text(name, description);
        }

        Fields text(String name, String description) {
            properties.put(name, Map.of("type", "string", "description", description));
            return this;
        }

        Fields number(String name, String description) {
            properties.put(name, Map.of("type", "integer", "description", description));
            return this;
        }

        Fields list(String name, String description) {
            properties.put(
                    name, Map.of("type", "array", "items", Map.of("type", "string"), "description", description));
            return this;
        }

        Map<String, Object> schema() {
            return Map.of(
                    "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
        }
    }
}
