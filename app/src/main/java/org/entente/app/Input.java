package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Article;
import org.entente.model.Problem;
import org.entente.text.source.ArticleReader;
import org.entente.text.source.OffsetMap;
import org.entente.text.source.Sink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: files, folders, or standard input. */
final class Input {
    @Parameters(paramLabel = "SOURCE", description = "files or folders; - or none for standard input")
    private List<Path> sources = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "date of documents that carry none (YYYY-MM-DD)")
    private @Nullable LocalDate date;

    /** The sources named; empty for standard input. */
    List<Path> sources() {
        return sources.size() == 1 && sources.get(0).toString().equals("-") ? List.of() : sources;
    }

    void read(Consumer<Article> articles, Consumer<Problem> problems) {
        ArticleReader reader = new ArticleReader(Optional.ofNullable(date));
        Sink sink = new Sink() {
            @Override
            public void article(Article article, OffsetMap offsets) {
                articles.accept(article);
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
        if (sources().isEmpty()) {
            reader.read(System.in, "standard input", sink);
        } else {
            sources().forEach(source -> reader.read(source, sink));
        }
    }
}
