package org.entente.text.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Reads articles from plain text, HTML, JSON lines, RSS and Atom, and WARC, each also gzipped, told apart by content. What is
 * wrong goes to the sink with its code and place, and the rest goes on. Immutable and safe for use by several threads.
 */
public final class ArticleReader {
    /** A larger file of one document is no article. */
    private static final int LARGEST_DOCUMENT = 64 << 20;

    private final Optional<LocalDate> defaultDate;

    /** @param defaultDate for documents that carry no date */
    public ArticleReader(Optional<LocalDate> defaultDate) {
        this.defaultDate = defaultDate;
    }

    /** Reads a file, or all files under a folder in order of their names. */
    public void read(Path source, Sink sink) {
        if (!Files.exists(source)) {
            sink.problem(new Problem(ErrorCode.SOURCE_NOT_FOUND, source.toString(), "there is no such file or folder"));
        } else if (Files.isDirectory(source)) {
            folder(source, sink);
        } else {
            try (InputStream in = Files.newInputStream(source)) {
                read(in, String.valueOf(source.getFileName()), sink);
            } catch (IOException e) {
                sink.problem(unreadable(source.toString(), e));
            }
        }
    }

    private void folder(Path folder, Sink sink) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !hidden(folder, f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            sink.problem(unreadable(folder.toString(), e));
            return;
        }
        files.forEach(file -> read(file, sink));
    }

    private static boolean hidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name what to call it in messages
     */
    public void read(InputStream stream, String name, Sink sink) {
        try {
            dispatch(new BufferedInputStream(stream, SourceKind.WINDOW * 2), name, sink, false);
        } catch (EntenteException e) {
            sink.problem(e.problem());
        } catch (IOException e) {
            sink.problem(unreadable(name, e));
        }
    }

    private void dispatch(BufferedInputStream in, String name, Sink sink, boolean unpacked) throws IOException {
        in.mark(SourceKind.WINDOW);
        byte[] head = in.readNBytes(SourceKind.WINDOW);
        in.reset();
        switch (SourceKind.of(head, head.length)) {
            case EMPTY -> sink.problem(new Problem(ErrorCode.SOURCE_EMPTY, name, "there is nothing in it"));
            case BINARY -> sink.problem(new Problem(ErrorCode.SOURCE_BINARY, name, "it is binary, not text"));
            case GZIP -> gzip(in, name, sink, unpacked);
            case WARC -> WarcReader.read(in, name, defaultDate, sink);
            case JSON_LINES -> JsonLinesReader.read(in, name, defaultDate, sink);
            case FEED -> whole(in, name, sink).ifPresent(xml -> FeedReader.read(xml, name, defaultDate, sink));
            case HTML -> whole(in, name, sink).ifPresent(html -> HtmlReader.read(html, "", defaultDate, sink));
            case TEXT ->
                whole(in, name, sink)
                        .ifPresent(text -> sink.article(
                                new Article(ContentId.of(text), defaultDate, Optional.empty(), text, Optional.of(name)),
                                OffsetMap.identity()));
        }
    }

    private void gzip(BufferedInputStream in, String name, Sink sink, boolean unpacked) throws IOException {
        if (unpacked) {
            throw new EntenteException(new Problem(ErrorCode.ARCHIVE_BOMB, name, "it is gzip within gzip"));
        }
        try {
            InputStream out = GuardedGzip.open(in, name);
            dispatch(new BufferedInputStream(out, SourceKind.WINDOW * 2), name, sink, true);
        } catch (IOException e) {
            sink.problem(new Problem(ErrorCode.ARCHIVE_BROKEN, name, "it cannot be unpacked: " + e.getMessage()));
        }
    }

    private static Optional<String> whole(InputStream in, String name, Sink sink) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
        if (bytes.length > LARGEST_DOCUMENT) {
            String message = "one document of more than " + (LARGEST_DOCUMENT >> 20) + " MB";
            sink.problem(new Problem(ErrorCode.SOURCE_TOO_LARGE, name, message));
            return Optional.empty();
        }
        Optional<String> text = Utf8.decode(bytes, bytes.length);
        if (text.isEmpty()) {
            sink.problem(new Problem(ErrorCode.ENCODING_INVALID, name, "it is not UTF-8"));
        }
        return text;
    }

    private static Problem unreadable(String name, IOException e) {
        return new Problem(ErrorCode.SOURCE_UNREADABLE, name, "it cannot be read: " + e);
    }
}
