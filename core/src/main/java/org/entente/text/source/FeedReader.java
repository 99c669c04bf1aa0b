package org.entente.text.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.jsoup.Jsoup;

/** RSS and Atom: one article an entry, its text what the feed itself carries. Links are not followed. */
final class FeedReader {
    private FeedReader() {}

    static void read(String xml, String name, Optional<LocalDate> defaultDate, Sink sink) {
        List<SyndEntry> entries;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            entries = input.build(new StringReader(xml)).getEntries();
        } catch (FeedException | IllegalArgumentException e) {
            sink.problem(new Problem(ErrorCode.MARKUP_BROKEN, name, "the feed cannot be read: " + e.getMessage()));
            return;
        }
        int number = 0;
        for (SyndEntry entry : entries) {
            number++;
            String text = text(entry);
            if (text.isBlank()) {
                sink.problem(new Problem(ErrorCode.TEXT_EMPTY, name + ":entry " + number, "the entry has no text"));
            } else {
                sink.article(article(entry, text, defaultDate), OffsetMap.identity());
            }
        }
    }

    private static Article article(SyndEntry entry, String text, Optional<LocalDate> defaultDate) {
        Optional<String> link = present(entry.getLink());
        String id = present(entry.getUri()).or(() -> link).orElseGet(() -> ContentId.of(text));
        Date published = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        Optional<LocalDate> date = Optional.ofNullable(published)
                .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        return new Article(id, date.or(() -> defaultDate), present(entry.getTitle()), text, link);
    }

    private static String text(SyndEntry entry) {
        String body = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(Objects::nonNull)
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(html -> Jsoup.parseBodyFragment(html).wholeText().strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        return body.isEmpty() ? present(entry.getTitle()).orElse("") : body;
    }

    private static Optional<String> present(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
