package org.entente.text.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** JSON lines: one object a line with {@code id}, {@code date}, {@code title}, {@code text}; other members are passed over. */
final class JsonLinesReader {
    /** A longer line is no article. */
    static final int LONGEST_LINE = 64 << 20;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLinesReader() {}

    static void read(InputStream in, String name, Optional<LocalDate> defaultDate, Sink sink) throws IOException {
        ByteLines lines = new ByteLines(in, LONGEST_LINE);
        for (int number = 1; lines.next(); number++) {
            try {
                line(lines, name + ":" + number, defaultDate).ifPresent(a -> sink.article(a, OffsetMap.identity()));
            } catch (EntenteException e) {
                sink.problem(e.problem());
            }
        }
    }

    private static Optional<Article> line(ByteLines lines, String where, Optional<LocalDate> defaultDate) {
        if (lines.tooLong()) {
            throw wrong(ErrorCode.LINE_TOO_LONG, where, "the line is longer than " + (LONGEST_LINE >> 20) + " MB");
        }
        byte[] bytes = lines.bytes();
        String line = Utf8.decode(bytes, bytes.length)
                .orElseThrow(() -> wrong(ErrorCode.ENCODING_INVALID, where, "the line is not UTF-8"));
        return line.isBlank() ? Optional.empty() : Optional.of(article(parse(line, where), where, defaultDate));
    }

    private static JsonNode parse(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw wrong(ErrorCode.LINE_NOT_JSON, where, "the line is not a JSON object");
        } catch (JsonProcessingException e) {
            throw wrong(ErrorCode.LINE_NOT_JSON, where, "the line is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Article article(JsonNode node, String where, Optional<LocalDate> defaultDate) {
        String text = text(node, "text")
                .orElseThrow(() -> wrong(ErrorCode.FIELD_MISSING, where, "the object has no \"text\""));
        String id = text(node, "id").filter(i -> !i.isBlank()).orElseGet(() -> ContentId.of(text));
        Optional<LocalDate> date = text(node, "date").filter(d -> !d.isBlank()).map(d -> date(d, where));
        Optional<String> source = text(node, "source_url").or(() -> text(node, "url"));
        return new Article(id, date.or(() -> defaultDate), text(node, "title"), text, source);
    }

    private static LocalDate date(String written, String where) {
        try {
            return LocalDate.parse(
                    written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written);
        } catch (DateTimeException e) {
            throw wrong(ErrorCode.DATE_INVALID, where, "date is not ISO 8601: \"" + written + "\"");
        }
    }

    private static Optional<String> text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static EntenteException wrong(ErrorCode code, String where, String message) {
        return new EntenteException(new Problem(code, where, message));
    }
}
