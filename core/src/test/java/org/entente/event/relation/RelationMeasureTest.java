package org.entente.event.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** Measures the classifier on sentences that do not ship with it. A better figure fails too, so that it gets written down. */
class RelationMeasureTest {
    private static final double EXPECTED = 0.873;
    private static final double TOLERANCE = 0.012;

    @Test
    void macroF1() throws IOException {
        Path file = Path.of(System.getProperty("entente.shared", "absent"), "dev", "relations.jsonl");
        assumeThat(file).as("the reference sentences are here").exists();
        RelationClassifier classifier = RelationClassifier.load(Lexicons.packaged());
        Map<RelationRoot, int[]> counts = new EnumMap<>(RelationRoot.class);
        for (String line : Files.readAllLines(file)) {
            JsonNode row = new ObjectMapper().readTree(line);
            RelationRoot gold = RelationRoot.valueOf(row.path("root").asText());
            RelationRoot told = classifier
                    .classify(MarkedSentence.parse(row.path("marked").asText()))
                    .root();
            counts.computeIfAbsent(gold, r -> new int[3])[gold == told ? 0 : 1]++;
            if (gold != told) {
                counts.computeIfAbsent(told, r -> new int[3])[2]++;
            }
        }
        double macro = counts.values().stream()
                .mapToDouble(c -> 2.0 * c[0] / (2 * c[0] + c[1] + c[2]))
                .average()
                .orElseThrow();
        assertThat(macro).isCloseTo(EXPECTED, Offset.offset(TOLERANCE));
    }
}
