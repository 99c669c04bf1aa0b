package org.entente.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Coder;
import org.entente.evaluation.EventScores;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Event;
import org.entente.model.Problem;

/** Codes documents and scores the events against gold records. */
final class EvaluateEvents {
    private static final int SLOWEST = 5;

    private record Timed(String story, int sentences, double milliseconds) {
        double each() {
            return milliseconds / Math.max(1, sentences);
        }
    }

    private final ObjectMapper json = new ObjectMapper();
    private final Coder coder;
    private final Console console;

    EvaluateEvents(Coder coder, Console console) {
        this.coder = coder;
        this.console = console;
    }

    int run(Path gold, Path documents) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        List<Timed> times = new ArrayList<>();
        for (JsonNode document : read(documents)) {
            Article article = article(document);
            texts.put(article.id(), article.text());
            long start = System.nanoTime();
            CodingResult result = coder.code(article);
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (result instanceof CodingResult.Rejected no) {
                console.problem(no.problem());
            } else if (result instanceof CodingResult.Coded coded) {
                times.add(new Timed(article.id(), coded.sentences(), milliseconds));
                coded.statements().forEach(s -> {
                    if (s instanceof Event event) {
                        events.add(event);
                    }
                });
            }
        }
        EventScores scores = EventScores.of(read(gold), texts, events);
        scores.summary().forEach(System.out::println);
        System.out.println("\nby root");
        scores.byRoot().forEach(System.out::println);
        System.out.println("\nother roots than the gold's");
        scores.confusions().forEach(System.out::println);
        slowest(times).forEach(console::say);
        return console.problems() == 0 ? 0 : 1;
    }

    private static List<String> slowest(List<Timed> times) {
        List<String> lines = new ArrayList<>();
        times.stream()
                .sorted(Comparator.comparingDouble((Timed t) -> -t.each()).thenComparing(Timed::story))
                .limit(SLOWEST)
                .forEach(t -> lines.add(
                        String.format(Locale.ROOT, "slowest: %.1f ms a sentence in %s", t.each(), t.story())));
        return lines;
    }

    private List<JsonNode> read(Path file) {
        List<JsonNode> nodes = new ArrayList<>();
        try (MappingIterator<JsonNode> values = json.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (values.hasNextValue()) {
                JsonNode next = values.nextValue();
                if (next.isArray()) {
                    next.forEach(nodes::add);
                } else {
                    nodes.add(next);
                }
            }
        } catch (JsonProcessingException e) {
            String where = file + ":" + e.getLocation().getLineNr();
            throw new EntenteException(new Problem(ErrorCode.LINE_NOT_JSON, where, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new EntenteException(new Problem(ErrorCode.SOURCE_UNREADABLE, file.toString(), e.toString()), e);
        }
        return nodes;
    }

    private static Article article(JsonNode node) {
        return new Article(
                node.path("id").asText(),
                Optional.ofNullable(node.path("date").textValue())
                        .filter(d -> !d.isEmpty())
                        .map(LocalDate::parse),
                Optional.ofNullable(node.path("title").textValue()),
                node.path("text").asText(),
                Optional.empty());
    }
}
