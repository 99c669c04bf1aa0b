package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Over all real text at hand: tokens are pieces of the text in order, none holds a space, and nothing but list marks is left out. */
class CorpusSplittingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tokensCoverTheText() throws IOException {
        Path corpus = Path.of(System.getProperty("entente.shared", "none"), "corpus");
        assumeTrue(Files.isDirectory(corpus), "the shared corpus is not here");
        SentenceSplitter splitter = new SentenceSplitter(Lexicons.packaged());
        int documents = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    check(JSON.readTree(line).path("text").asText(), splitter);
                    documents++;
                }
            }
        }
        assertThat(documents).isGreaterThan(10_000);
    }

    private static void check(String text, SentenceSplitter splitter) {
        int at = 0;
        for (SentenceSplitter.Cut cut : splitter.split(text, List.of())) {
            for (Span token : cut.tokens()) {
                assertThat(leftOut(text, at, token.start()))
                        .as("left out before %s", token)
                        .isEmpty();
                assertThat(token.of(text).chars().noneMatch(c -> Characters.isSpace((char) c)))
                        .isTrue();
                at = token.end();
            }
        }
        assertThat(leftOut(text, at, text.length())).isEmpty();
    }

    /** The words and marks in {@code text[start, end)}, which no token holds, without marks of list items. */
    private static String leftOut(String text, int start, int end) {
        assertThat(end).isGreaterThanOrEqualTo(start);
        StringBuilder rest = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !Characters.isBullet(c) && !Characters.isDash(c) && c != '-' && c != '>') {
                rest.append(c);
            }
        }
        return rest.toString();
    }
}
