package org.entente.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.ActorAnswer;
import org.entente.actor.ActorQuery;
import org.entente.actor.QueryDates;
import org.entente.actor.Registry;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente actors}: who or what a name is, at a date, and why. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Who or what a name is, at a date, and why.",
        footer = {
            "",
            "Examples:",
            "  entente actors \"foreign minister of Japan\" --on 2023-01-10",
            "  entente actors --batch names.jsonl > answers.jsonl"
        })
final class ActorsCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Coders knowledge = new Coders();

    @Mixin
    private final Talk talk = new Talk();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "a name or description")
    private List<String> query = List.of();

    @Option(names = "--on", paramLabel = "D", description = "as of this day (YYYY-MM-DD)")
    private @Nullable LocalDate on;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "JSON lines with id, text, context, query_date; an answer a line is printed")
    private @Nullable Path batch;

    @Override
    public Integer call() throws IOException {
        ActorQuery actors = new ActorQuery(Registry.load(knowledge.lexicons()));
        try (PrintStream out = Answering.stream(null)) {
            Path file = batch;
            if (file != null) {
                return batch(file, actors, talk.console(), out);
            }
            if (query.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "give a name, or --batch FILE");
            }
            explain(actors.ask(String.join(" ", query), "", Optional.ofNullable(on)), out);
        }
        return 0;
    }

    private static void explain(ActorAnswer answer, PrintStream out) {
        line(out, "name", answer.name());
        line(out, "country", answer.country());
        line(out, "sectors", String.join(", ", answer.sectors()));
        line(out, "office", answer.office());
        line(out, "why", answer.why());
    }

    private static void line(PrintStream out, String label, String value) {
        out.print(String.format("%-8s %s", label, value.isEmpty() ? "-" : value) + "\n");
    }

    private static int batch(Path file, ActorQuery actors, Console console, PrintStream out) throws IOException {
        if (!Files.exists(file)) {
            throw new EntenteException(
                    new Problem(ErrorCode.SOURCE_NOT_FOUND, file.toString(), "there is no such file"));
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    answer(line, file + ":" + number, actors, console, out);
                }
            }
        }
        return console.problems() == 0 ? 0 : 1;
    }

    private static void answer(String line, String where, ActorQuery actors, Console console, PrintStream out) {
        try {
            JsonNode row = JSON.readTree(line);
            ActorAnswer answer = actors.ask(
                    row.path("text").asText(""),
                    row.path("context").asText(""),
                    QueryDates.parse(row.path("query_date").asText("")));
            ObjectNode record = JSON.createObjectNode();
            record.set("id", row.path("id"));
            record.put("country", answer.country())
                    .put("code_1", answer.first())
                    .put("code_2", answer.second())
                    .put("name", answer.isActor() ? answer.name() : "")
                    .put("office", answer.office())
                    .put("why", answer.isActor() ? answer.why() : "");
            out.print(record + "\n");
        } catch (JsonProcessingException e) {
            console.problem(new Problem(ErrorCode.LINE_NOT_JSON, where, e.getOriginalMessage()));
        }
    }
}
