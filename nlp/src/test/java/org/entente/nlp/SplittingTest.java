package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The hard cases of {@code splitting.txt}. */
class SplittingTest {
    private final SentenceSplitter splitter = new SentenceSplitter(Lexicons.packaged());

    private record Case(int line, String text, List<String> sentences) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.line() + ": " + c.text(),
                        () -> assertThat(split(c.text())).isEqualTo(c.sentences())));
    }

    private List<String> split(String text) {
        return splitter.split(text, List.of()).stream()
                .map(cut -> cut.tokens().stream().map(span -> span.of(text)).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = SplittingTest.class.getResourceAsStream("splitting.txt")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].startsWith("> ")) {
                    cases.get(cases.size() - 1).sentences().add(lines[i].substring(2));
                } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    cases.add(new Case(i + 1, lines[i].replace("\\n", "\n").replace("\\r", "\r"), new ArrayList<>()));
                }
            }
        }
        return cases;
    }
}
