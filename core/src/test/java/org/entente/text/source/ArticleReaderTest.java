package org.entente.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private final List<Article> articles = new ArrayList<>();
    private final List<OffsetMap> maps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Sink sink = new Sink() {
        @Override
        public void article(Article article, OffsetMap offsets) {
            articles.add(article);
            maps.add(offsets);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    };

    private void read(byte[] bytes) {
        read(new ByteArrayInputStream(bytes));
    }

    private void read(InputStream in) {
        new ArticleReader(Optional.of(LocalDate.of(2020, 1, 2))).read(in, "file", sink);
    }

    private void read(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private List<ErrorCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void plainTextIsOneArticleWithTheGivenDate() {
        read("Arnor and Gondor met.\n");
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).isEqualTo("Arnor and Gondor met.\n");
        assertThat(articles.get(0).date()).contains(LocalDate.of(2020, 1, 2));
        assertThat(maps.get(0).origin(3)).hasValue(3);
    }

    @Test
    void aBrokenLineIsNamedAndTheRestGoesOn() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            lines.append(
                            i == 17
                                    ? "{\"id\": \"17\", \"text\": "
                                    : "{\"id\": \"" + i + "\", \"date\": \"2021-03-04\", \"text\": \"x\"}")
                    .append('\n');
        }
        read(lines.toString());
        assertThat(articles).hasSize(29);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith("E1201 file:17: the line is not JSON");
    }

    @Test
    void aDateThatIsNoneIsNamedWithItsWords() {
        read("{\"id\": \"a\", \"date\": \"12/1/23\", \"text\": \"x\"}");
        assertThat(problems.get(0)).hasToString("E1203 file:1: date is not ISO 8601: \"12/1/23\"");
    }

    @Test
    void aMissingTextAndAnEmptyDateAreTold() {
        read("{\"id\": \"a\"}\n{\"id\": \"b\", \"date\": \"\", \"text\": \"x\"}");
        assertThat(codes()).containsExactly(ErrorCode.FIELD_MISSING);
        assertThat(articles).hasSize(1);
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAloneAndNeverMended() {
        byte[] good = "{\"id\": \"a\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"id\": \"b\", \"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        read(new SequenceInputStream(new ByteArrayInputStream(good), new ByteArrayInputStream(bad)));
        assertThat(articles).hasSize(1);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ErrorCode.ENCODING_INVALID);
        assertThat(problems.get(0).where()).isEqualTo("file:2");
    }

    @Test
    void aLineOf300MegabytesIsRefusedInBoundedMemory() {
        InputStream line = new InputStream() {
            private long left = 300L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int n = (int) Math.min(length, left);
                if (n <= 0) {
                    return -1;
                }
                java.util.Arrays.fill(bytes, from, from + n, (byte) 'x');
                left -= n;
                return n;
            }
        };
        InputStream start = new ByteArrayInputStream("{\"id\": \"a\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
        InputStream end =
                new ByteArrayInputStream("\"}\n{\"id\": \"b\", \"text\": \"x\"}".getBytes(StandardCharsets.UTF_8));
        read(new SequenceInputStream(new SequenceInputStream(start, line), end));
        assertThat(codes()).containsExactly(ErrorCode.LINE_TOO_LONG);
        assertThat(articles).extracting(Article::id).containsExactly("b");
    }

    @Test
    void nothingAndBinaryAreNamed() {
        read("");
        read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 9});
        read(" \n ");
        assertThat(codes()).containsExactly(ErrorCode.SOURCE_EMPTY, ErrorCode.SOURCE_BINARY, ErrorCode.SOURCE_EMPTY);
    }

    @Test
    void gzipIsUnpackedAndBrokenGzipTold() throws IOException {
        byte[] packed = gzip("{\"id\": \"a\", \"text\": \"x\"}".getBytes(StandardCharsets.UTF_8));
        read(packed);
        read(java.util.Arrays.copyOf(packed, packed.length - 12));
        assertThat(articles).extracting(Article::id).startsWith("a");
        assertThat(codes()).containsExactly(ErrorCode.ARCHIVE_BROKEN);
    }

    @Test
    void aZipBombIsStopped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) 'a');
            for (int i = 0; i < 100; i++) {
                gzip.write(blanks);
            }
        }
        read(out.toByteArray());
        assertThat(articles).isEmpty();
        assertThat(codes()).containsExactly(ErrorCode.ARCHIVE_BOMB);
    }

    @Test
    void aPageGivesItsMainTextWithAMapBack() {
        String body =
                "Arnor&#39;s steward met the king of Gondor in Annuminas on Tuesday, and they agreed on a pact of friendship. "
                        + "Both sides spoke of a new age, and of roads that had long been closed. ";
        String html = "<!DOCTYPE html><html><head><title>Pact signed</title>"
                + "<meta property=\"article:published_time\" content=\"2019-04-05T10:00:00Z\"></head><body>"
                + "<nav><ul><li>Home</li><li>World</li></ul></nav><article><h1>Pact signed</h1><p>" + body + "</p><p>"
                + body
                + "More.</p><p>" + body
                + "Still more, said an official.</p></article><footer><p>Imprint</p></footer></body></html>";
        read(html);
        Article article = articles.get(0);
        assertThat(article.date()).contains(LocalDate.of(2019, 4, 5));
        assertThat(article.title()).contains("Pact signed");
        assertThat(article.text())
                .contains("Arnor's steward met")
                .doesNotContain("Imprint")
                .doesNotContain("Home");
        int at = article.text().indexOf("steward");
        assertThat(html.substring(maps.get(0).origin(at).orElseThrow() - 5)).contains("steward met the king");
    }

    @Test
    void aFeedGivesAnArticleAnEntry() {
        read(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "<item><title>Talks</title><guid>g1</guid><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate>"
                        + "<description>&lt;p&gt;Arnor and Gondor held talks.&lt;/p&gt;</description></item>"
                        + "<item><title></title><guid>g2</guid></item></channel></rss>");
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).id()).isEqualTo("g1");
        assertThat(articles.get(0).text()).isEqualTo("Arnor and Gondor held talks.");
        assertThat(articles.get(0).date()).contains(LocalDate.of(2019, 3, 5));
        assertThat(codes()).containsExactly(ErrorCode.TEXT_EMPTY);
    }

    @Test
    void aFeedWithEntitiesIsRefused() {
        read("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>");
        assertThat(articles).isEmpty();
        assertThat(codes()).containsExactly(ErrorCode.MARKUP_BROKEN);
    }

    @Test
    void aWebArchiveGivesItsPages() {
        String page =
                "<html><head><title>Pact</title></head><body><p>Arnor and Gondor signed a pact on Tuesday.</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        read(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/pact\r\nWARC-Date: 2020-05-06T07:08:09Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: application/http;msgtype=response\r\n"
                        + "Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n");
        assertThat(problems).isEmpty();
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).id()).isEqualTo("http://example.org/pact");
        assertThat(articles.get(0).text()).contains("signed a pact");
    }

    @Test
    void aFolderIsReadInOrderAndAMissingFileTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "second");
        Files.writeString(folder.resolve("a.txt"), "first");
        Files.writeString(folder.resolve(".hidden"), "no");
        ArticleReader reader = new ArticleReader(Optional.empty());
        reader.read(folder, sink);
        reader.read(folder.resolve("none.txt"), sink);
        assertThat(articles).extracting(Article::text).containsExactly("first", "second");
        assertThat(codes()).containsExactly(ErrorCode.SOURCE_NOT_FOUND);
    }
}
