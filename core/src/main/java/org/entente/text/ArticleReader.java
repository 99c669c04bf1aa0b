package org.entente.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** Reads articles from a file: JSON lines ({@code id,date,title,text}) or plain text. */
public final class ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a file to its end. What is wrong with a line goes to {@code problems}, and the rest goes on.
     *
     * @param defaultDate for documents that carry none
     */
    public void read(
            Path file, Optional<LocalDate> defaultDate, Consumer<Article> articles, Consumer<Problem> problems) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            in.mark(2);
            int first = in.read();
            in.reset();
            if (first != '{') {
                String text = Files.readString(file);
                articles.accept(new Article(ContentId.of(text), defaultDate, text));
                return;
            }
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    line(line, file.getFileName() + ":" + number, defaultDate, articles, problems);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(
            String line,
            String where,
            Optional<LocalDate> defaultDate,
            Consumer<Article> articles,
            Consumer<Problem> problems) {
        try {
            JsonNode node = JSON.readTree(line);
            String text = node.path("text").asText("");
            Optional<LocalDate> date = node.path("date").isTextual()
                    ? Optional.of(LocalDate.parse(node.path("date").asText()))
                    : defaultDate;
            articles.accept(new Article(
                    node.path("id").asText(ContentId.of(text)),
                    date,
                    Optional.ofNullable(node.path("title").textValue()),
                    text,
                    Optional.empty()));
        } catch (JsonProcessingException e) {
            problems.accept(
                    new Problem(ErrorCode.LINE_NOT_JSON, where, "the line is not JSON: " + e.getOriginalMessage()));
        } catch (DateTimeException e) {
            problems.accept(new Problem(ErrorCode.DATE_INVALID, where, "date is not ISO 8601: " + e.getMessage()));
        }
    }
}
