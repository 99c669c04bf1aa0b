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
import java.util.List;
import org.entente.event.relation.MarkedSentence;
import org.entente.event.relation.RelationClassifier;
import org.entente.event.relation.RelationRoot;
import org.entente.event.relation.RelationScores;
import org.entente.lexicon.Lexicons;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.entente.model.Span;

/**
 * Codes sentences whose source and target are given, one JSON object a line: {@code id}, and either {@code marked} (the
 * sentence with {@code <s>source</s>} and {@code <t>target</t>}) or {@code sentence}, {@code source} and {@code target}. Where
 * the lines also give a {@code root}, they are scored.
 */
final class EvaluateRelations {
    private final ObjectMapper json = new ObjectMapper();
    private final RelationClassifier classifier;
    private final Console console;

    EvaluateRelations(Lexicons lexicons, Console console) {
        this.classifier = RelationClassifier.load(lexicons);
        this.console = console;
    }

    /**
     * Prints {@code {"id", "root"}} for each line that can be read, and the score, where there is one, as messages.
     *
     * @return the number of lines that could not be read
     */
    int run(Path file, PrintStream out) throws IOException {
        RelationScore score = new RelationScore();
        int bad = 0;
        long began = System.nanoTime();
        try (BufferedReader lines = open(file)) {
            String line;
            for (int number = 1; (line = lines.readLine()) != null; number++) {
                if (line.isBlank()) {
                    continue;
                }
                try {
                    print(json.readTree(line), file + ":" + number, score, out);
                } catch (JsonProcessingException e) {
                    console.problem(new Problem(ErrorCode.LINE_NOT_JSON, file + ":" + number, e.getOriginalMessage()));
                    bad++;
                } catch (EntenteException e) {
                    console.problem(e.problem());
                    bad++;
                }
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        score.report(seconds).forEach(console::say);
        return bad;
    }

    private void print(JsonNode row, String where, RelationScore score, PrintStream out) {
        RelationScores scores = classifier.classify(sentence(row, where));
        ObjectNode answer = json.createObjectNode();
        answer.set("id", row.path("id"));
        answer.put("root", scores.root().name());
        out.print(answer + "\n");
        score.coded();
        if (row.hasNonNull("root")) {
            score.add(gold(row.path("root").asText(), where), scores.root());
        }
    }

    private static RelationRoot gold(String name, String where) {
        return switch (name) {
            case "CONCEDE", "RETREAT" -> RelationRoot.YIELD;
            default -> {
                try {
                    yield RelationRoot.valueOf(name);
                } catch (IllegalArgumentException e) {
                    throw new EntenteException(
                            new Problem(ErrorCode.FIELD_MISSING, where, "\"" + name + "\" is no PLOVER root"));
                }
            }
        };
    }

    private static MarkedSentence sentence(JsonNode row, String where) {
        if (row.hasNonNull("marked")) {
            return MarkedSentence.parse(row.path("marked").asText());
        }
        String text = row.path("sentence").asText("");
        if (text.isBlank()) {
            throw new EntenteException(
                    new Problem(ErrorCode.FIELD_MISSING, where, "neither `marked` nor `sentence` is given"));
        }
        return MarkedSentence.of(text, span(text, row, "source"), span(text, row, "target"));
    }

    private static List<Span> span(String text, JsonNode row, String field) {
        return MarkedSentence.find(text, row.path(field).asText("")).stream().toList();
    }

    private static BufferedReader open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new EntenteException(
                    new Problem(ErrorCode.SOURCE_NOT_FOUND, file.toString(), "is not there or cannot be read"));
        }
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }
}
