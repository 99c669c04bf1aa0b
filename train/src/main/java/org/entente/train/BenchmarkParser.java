package org.entente.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.nlp.EnglishParser;
import org.entente.text.DocumentParser;

/**
 * Command: how many sentences a second the parser does, from text to dependencies, warm, on one thread and on two, beside CoreNLP.
 * {@code BenchmarkParser FILE} with JSON lines that have a {@code sentence}; {@code BenchmarkParser FILE student} leaves CoreNLP out.
 */
public final class BenchmarkParser {
    private static final int WARM_ROUNDS = 8;
    private static final int ROUNDS = 7;

    private BenchmarkParser() {}

    public static void main(String[] args) throws Exception {
        List<Article> articles = read(Path.of(args[0]));
        long before = System.nanoTime();
        DocumentParser student = new EnglishParser();
        System.out.printf(Locale.ROOT, "student loads in %.2f s%n", (System.nanoTime() - before) / 1e9);
        measure("student", student, articles, WARM_ROUNDS, ROUNDS);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap in use after a collection: %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        if (args.length < 2 || !args[1].equals("student")) {
            measure("CoreNLP", new TeacherParser(), articles, 1, 1);
        }
    }

    private static List<Article> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String text = json.readTree(line).path("sentence").asText();
            articles.add(new Article("s" + articles.size(), Optional.empty(), text));
        }
        return articles;
    }

    private static void measure(String name, DocumentParser parser, List<Article> articles, int warm, int rounds)
            throws Exception {
        for (int i = 0; i < warm; i++) {
            parse(parser, articles);
        }
        for (int threads = 1; threads <= 2; threads++) {
            double best = 0;
            for (int i = 0; i < rounds; i++) {
                best = Math.max(best, articles.size() / seconds(parser, articles, threads));
            }
            System.out.printf(
                    Locale.ROOT, "%s, %d thread(s): %.0f sentences/s (best of %d)%n", name, threads, best, rounds);
        }
    }

    private static double seconds(DocumentParser parser, List<Article> articles, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Callable<Integer>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                List<Article> part =
                        articles.subList(articles.size() * t / threads, articles.size() * (t + 1) / threads);
                parts.add(() -> parse(parser, part));
            }
            for (Future<Integer> done : pool.invokeAll(parts)) {
                done.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private static int parse(DocumentParser parser, List<Article> articles) {
        int tokens = 0;
        for (Article article : articles) {
            Document document = parser.split(article, List.of());
            for (Sentence sentence : document.sentences()) {
                tokens += parser.parse(sentence).size();
            }
        }
        return tokens;
    }
}
