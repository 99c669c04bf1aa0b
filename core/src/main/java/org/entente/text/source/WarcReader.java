package org.entente.text.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives: the main text of each page that was answered with status 200. Other records are passed over. */
final class WarcReader {
    private static final int LARGEST_PAGE = 16 << 20;

    private WarcReader() {}

    static void read(InputStream in, String name, Optional<LocalDate> defaultDate, Sink sink) throws IOException {
        try (org.netpreserve.jwarc.WarcReader warc = new org.netpreserve.jwarc.WarcReader(in)) {
            int number = 0;
            for (WarcRecord record : warc) {
                number++;
                if (record instanceof WarcResponse response) {
                    page(response, name + ":record " + number, defaultDate, sink);
                }
            }
        }
    }

    private static void page(WarcResponse response, String where, Optional<LocalDate> defaultDate, Sink sink) {
        try {
            Optional<WarcPayload> payload = response.payload();
            if (response.http().status() != 200 || payload.isEmpty()) {
                return;
            }
            MediaType type = payload.get().type();
            boolean html =
                    type.base().equals(MediaType.HTML) || type.base().toString().contains("xhtml");
            if (!html && !type.base().equals(MediaType.parse("text/plain"))) {
                return;
            }
            String body = body(payload.get(), type);
            LocalDate captured = response.date().atZone(ZoneOffset.UTC).toLocalDate();
            Optional<LocalDate> date = defaultDate.or(() -> Optional.of(captured));
            if (html) {
                HtmlReader.read(body, response.target(), date, sink);
            } else {
                Article article =
                        new Article(response.target(), date, Optional.empty(), body, Optional.of(response.target()));
                sink.article(article, OffsetMap.identity());
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.problem(new Problem(ErrorCode.ARCHIVE_BROKEN, where, "the record cannot be read: " + e.getMessage()));
        }
    }

    private static String body(WarcPayload payload, MediaType type) throws IOException {
        byte[] bytes = payload.body().stream().readNBytes(LARGEST_PAGE);
        String charset = type.parameters().getOrDefault("charset", "UTF-8");
        Charset known = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8;
        return new String(bytes, known);
    }
}
