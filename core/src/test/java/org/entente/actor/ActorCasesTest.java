package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** A peer's cases of who a phrase names, those aside that its authors answer with Wikipedia. */
class ActorCasesTest {
    private static final double COUNTRY = 0.92;
    private static final double ALL = 0.75;

    @Test
    void answersAPeersCases() throws IOException {
        Path cases = Path.of(System.getProperty("entente.shared", "")).resolve("dev/actor_cases.jsonl");
        assumeThat(Files.exists(cases)).as("the peer's cases are at hand").isTrue();
        ActorQuery query = new ActorQuery(Registry.load(Lexicons.packaged()));
        ObjectMapper json = new ObjectMapper();
        int count = 0;
        int country = 0;
        int all = 0;
        for (String line : Files.readAllLines(cases)) {
            JsonNode entry = json.readTree(line);
            if (entry.path("needs_wikipedia").asText().startsWith("yes")) {
                continue;
            }
            JsonNode input = entry.path("input");
            ActorAnswer answer = query.ask(
                    input.path("text").asText(),
                    input.path("context").asText(""),
                    QueryDates.parse(input.path("query_date").asText("")));
            JsonNode expect = entry.path("expect");
            boolean where = expect.has("result") ? !answer.isActor() : agrees(expect.path("country"), answer.country());
            boolean both = where
                    && agrees(expect.path("code_1"), answer.first())
                    && agrees(expect.path("code_2"), answer.second());
            count++;
            country += where ? 1 : 0;
            all += both ? 1 : 0;
            if (!both) {
                System.out.println("  " + input.path("text").asText() + ": want " + expect + ", got " + answer);
            }
        }
        System.out.printf("actor cases: country %d of %d, with sectors %d%n", country, count, all);
        assertThat(country / (double) count).isGreaterThanOrEqualTo(COUNTRY);
        assertThat(all / (double) count).isGreaterThanOrEqualTo(ALL);
    }

    private static boolean agrees(JsonNode want, String got) {
        if (want.isMissingNode() || want.isNull()) {
            return true;
        }
        if (want.has("in")) {
            for (JsonNode one : want.path("in")) {
                if (one.asText().equals(got)) {
                    return true;
                }
            }
            return false;
        }
        if (want.has("!=")) {
            return !want.path("!=").asText().equals(got);
        }
        return want.asText().equals(got) || (want.asText().equals("JNK") && got.isEmpty());
    }
}
