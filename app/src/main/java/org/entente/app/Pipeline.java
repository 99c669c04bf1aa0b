package org.entente.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.entente.coder.Coder;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Codes articles on several threads and hands the results over in the order in which the articles came, on the thread that
 * brings them. A document on which the coder fails is rejected with its name, and the rest goes on. Confined to one thread.
 */
final class Pipeline implements AutoCloseable {
    private static final int AHEAD = 32;

    private record Work(Article article, Future<CodingResult> result) {}

    private final Coder coder;
    private final int workers;
    private final ExecutorService pool;
    private final BiConsumer<Article, CodingResult> results;
    private final Deque<Work> waiting = new ArrayDeque<>();

    Pipeline(Coder coder, int workers, BiConsumer<Article, CodingResult> results) {
        this.coder = coder;
        this.workers = workers;
        this.results = results;
        this.pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "coder");
            thread.setDaemon(true);
            return thread;
        });
    }

    void accept(Article article) {
        waiting.add(new Work(article, pool.submit(() -> code(article))));
        while (waiting.size() > workers * AHEAD) {
            handOver();
        }
    }

    private CodingResult code(Article article) {
        try {
            return coder.code(article);
        } catch (RuntimeException | StackOverflowError e) {
            String message = "the coder failed on it: " + e + " at " + where(e);
            return new CodingResult.Rejected(article.id(), new Problem(ErrorCode.INTERNAL, article.id(), message));
        }
    }

    private static String where(Throwable e) {
        return e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0].toString();
    }

    private void handOver() {
        Work first = waiting.remove();
        try {
            results.accept(first.article(), first.result().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Hands over what is still being coded. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOver();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
