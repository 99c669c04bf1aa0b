package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.Driver;
import org.entente.model.InstrumentStep;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.nlp.EnglishCoder;
import org.entente.text.DocumentParser;
import org.junit.jupiter.api.Test;

/**
 * Prints each fact of the founding article that is no event as hit or miss, and counts them. Needs the folder that
 * {@code entente.shared} names and the parser class that {@code entente.parser} names; skipped where either is absent.
 */
class SeedFactsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void instrumentsDriversAndTenuresAreFound() throws IOException, ReflectiveOperationException {
        String shared = System.getProperty("entente.shared", "");
        String parser = System.getProperty("entente.parser", "");
        assumeTrue(!shared.isEmpty() && Files.exists(Path.of(shared, "seed", "facts.jsonl")), "no entente.shared");
        assumeTrue(!parser.isEmpty(), "no entente.parser");
        JsonNode seed =
                JSON.readTree(Path.of(shared, "seed", "docs.json").toFile()).get(0);
        Article article = new Article(
                seed.path("id").asText(),
                Optional.of(LocalDate.parse(seed.path("date").asText())),
                seed.path("text").asText());
        DocumentParser trees =
                (DocumentParser) Class.forName(parser).getDeclaredConstructor().newInstance();
        CodingResult result = EnglishCoder.with(trees, Lexicons.packaged()).code(article);
        List<Statement> coded = ((CodingResult.Coded) result).statements();
        TreeMap<String, Integer> hits = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(shared, "seed", "facts.jsonl"))) {
            JsonNode fact = JSON.readTree(line);
            if (!Set.of("instrument", "driver", "tenure")
                    .contains(fact.path("kind").asText())) {
                continue;
            }
            boolean hit = coded.stream().anyMatch(s -> tells(s, fact, article.text()));
            hits.merge(fact.path("kind").asText(), hit ? 1 : 0, Integer::sum);
            System.out.println((hit ? "hit  " : "miss ") + fact.path("id").asText());
        }
        assertThat(hits.get("instrument")).as("instruments of 13").isGreaterThanOrEqualTo(13);
        assertThat(hits.get("driver")).as("drivers of 9").isGreaterThanOrEqualTo(7);
        assertThat(hits.get("tenure")).as("tenures of 9").isGreaterThanOrEqualTo(8);
    }

    private static boolean tells(Statement statement, JsonNode fact, String text) {
        String sentence = fact.path("sentence").asText();
        int at = text.indexOf(sentence);
        Span place = new Span(Math.max(0, at), Math.max(0, at) + sentence.length());
        boolean near =
                at >= 0 && statement.evidence().stream().anyMatch(e -> e.span().overlaps(place));
        if (!near || !statement.kind().equals(fact.path("kind").asText())) {
            return false;
        }
        return statement instanceof Driver
                || (statement instanceof InstrumentStep step && sameStep(step, fact))
                || (statement instanceof Tenure tenure && sameTenure(tenure, fact));
    }

    private static boolean sameStep(InstrumentStep step, JsonNode fact) {
        Set<String> parties = new TreeSet<>();
        step.parties().forEach(p -> parties.add(p.actor().code()));
        List<String> wanted = new ArrayList<>();
        fact.path("parties").forEach(p -> wanted.add(p.asText()));
        return step.instrument().label().equals(fact.path("instrument").asText())
                && step.step().label().equals(fact.path("step").asText())
                && parties.equals(new TreeSet<>(wanted));
    }

    private static boolean sameTenure(Tenure tenure, JsonNode fact) {
        Set<String> told = new TreeSet<>(Arrays.asList(tenure.person().split(" ")));
        told.retainAll(Arrays.asList(fact.path("person").asText().split(" ")));
        return !told.isEmpty()
                && tenure.code().equals(fact.path("state").asText())
                && tenure.holding().label().equals(fact.path("status").asText());
    }
}
