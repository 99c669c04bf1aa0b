package org.entente.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Command: parses a file of tagged sentences with one teacher. {@code TeachTrees TEACHER IN OUT}; goes on where an earlier run
 * stopped.
 */
public final class TeachTrees {
    private TeachTrees() {}

    public static void main(String[] args) throws IOException {
        List<Tree> sentences = Treebank.read(Path.of(args[1]));
        Path out = Path.of(args[2]);
        int done = Files.exists(out) ? countTrees(out) : 0;
        Teacher teacher = Teacher.of(args[0]);
        long start = System.nanoTime();
        try (Writer writer = Files.newBufferedWriter(
                out, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = done; i < sentences.size(); i++) {
                Treebank.write(teacher.parse(sentences.get(i)), writer);
                if (i % 100 == 99) {
                    writer.flush();
                }
                if (i % 1000 == 999) {
                    System.err.printf(
                            "%s %d %.1f/s%n", args[0], i + 1, (i + 1 - done) / ((System.nanoTime() - start) / 1e9));
                }
            }
        }
    }

    private static int countTrees(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return (int) in.lines().filter(String::isEmpty).count();
        }
    }
}
