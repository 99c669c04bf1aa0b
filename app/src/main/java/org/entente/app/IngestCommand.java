package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.coder.Coder;
import org.entente.ledger.Store;
import org.entente.ledger.Writer;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.CodingResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente ingest}: codes into the store. Safe to stop at any moment and to repeat. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Codes into the store: what is there already is skipped, what changed is recoded. Safe to stop and to repeat.",
        footer = {"", "Example:", "  entente ingest news/*.jsonl.gz --store relations.db --workers 2"})
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Coders coders = new Coders();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Talk talk = new Talk();

    @Option(names = "--workers", description = "threads that code; default: one a core")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Console console = talk.console();
        Lexicons lexicons = coders.lexicons();
        long start = System.nanoTime();
        Tally tally = new Tally();
        try (Store opened = Store.open(store.file());
                Writer writer = opened.writer(Ontology.load(lexicons));
                ProgressBar bar = bar(console)) {
            run(coders.load(lexicons), writer, console, bar, tally);
            writer.flush();
        }
        console.say(tally.summary(store.file(), console, (System.nanoTime() - start) / 1e9));
        return console.problems() == 0 ? 0 : 1;
    }

    private void run(Coder coder, Writer writer, Console console, ProgressBar bar, Tally tally) {
        try (Pipeline pipeline = new Pipeline(coder, workers, (article, result) -> {
            if (result instanceof CodingResult.Rejected no) {
                console.problem(no.problem());
            } else if (result instanceof CodingResult.Coded coded) {
                tally.stored(coded, writer.append(article, coded));
            }
        })) {
            input.read(
                    article -> {
                        bar.stepBy(article.text().length());
                        if (writer.known(article) == Writer.Known.SAME) {
                            tally.skipped++;
                        } else {
                            pipeline.accept(article);
                        }
                    },
                    console::problem);
            pipeline.finish();
        }
    }

    private ProgressBar bar(Console console) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("ingest")
                .setInitialMax(size(input.sources()))
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", 1_000_000)
                .setUpdateIntervalMillis(console.interactive() ? 250 : Integer.MAX_VALUE);
        if (!console.interactive()) {
            builder.setConsumer(new Silence());
        }
        return builder.build();
    }

    /** Bytes to read, as far as can be told beforehand; the bar's measure. */
    private static long size(List<Path> sources) {
        long total = 0;
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    total += Files.size(file);
                }
            } catch (IOException e) {
                // the reader will name it
                total += 0;
            }
        }
        return total;
    }

    /** What came in. */
    private static final class Tally {
        private int stored;
        private int recoded;
        private int skipped;
        private long sentences;
        private long events;
        private long statements;

        private void stored(CodingResult.Coded coded, Writer.Known known) {
            switch (known) {
                case NEW -> stored++;
                case CHANGED -> recoded++;
                case SAME -> {
                    skipped++;
                    return;
                }
            }
            sentences += coded.sentences();
            statements += coded.statements().size();
            events += coded.statements().stream()
                    .filter(s -> s.kind().equals("event"))
                    .count();
        }

        private String summary(Path file, Console console, double seconds) {
            return String.format(
                    Locale.ROOT,
                    "%,d documents new, %,d recoded, %,d already there; %,d sentences, %,d events, %,d statements; "
                            + "rejected: %s; %.1f s, %,.0f sentences/s, peak memory %,d MB; store %s",
                    stored,
                    recoded,
                    skipped,
                    sentences,
                    events,
                    statements,
                    console.summary(),
                    seconds,
                    sentences / seconds,
                    PeakMemory.megabytes(),
                    file);
        }
    }
}
