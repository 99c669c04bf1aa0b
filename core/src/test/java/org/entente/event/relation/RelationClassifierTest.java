package org.entente.event.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationClassifierTest {
    private static final RelationClassifier CLASSIFIER = RelationClassifier.load(Lexicons.packaged());

    /** Lines of the case file: root, marked sentence. */
    static Stream<String[]> cases() throws IOException {
        try (InputStream in = RelationClassifierTest.class.getResourceAsStream("relations.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void tellsTheRoot(String root, String marked) {
        RelationScores scores = CLASSIFIER.classify(MarkedSentence.parse(marked));
        assertThat(scores.root().name()).as("frames %s", scores.frames()).isEqualTo(root);
    }

    @Test
    void givesProbabilities() {
        RelationScores scores = CLASSIFIER.classify(MarkedSentence.parse("<s>Arnor</s> bombed <t>Gondor</t>."));
        assertThat(scores.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(scores.confidence()).isBetween(0.5, 1.0);
        assertThat(scores.finest()).isEqualTo(Root.ASSAULT);
    }

    @Test
    void foldsConcedeAndRetreat() {
        assertThat(RelationRoot.of(Root.CONCEDE)).isEqualTo(RelationRoot.YIELD);
        assertThat(RelationRoot.of(Root.RETREAT)).isEqualTo(RelationRoot.YIELD);
        assertThat(Arrays.stream(Root.values()).map(RelationRoot::of).distinct())
                .hasSize(15);
    }

    @Test
    void readsATokenizedSentenceWithATrigger() {
        String text = "Arnor, which had praised Rohan, bombed Gondor.";
        List<String> words = List.of("Arnor", ",", "which", "had", "praised", "Rohan", ",", "bombed", "Gondor", ".");
        Sentence sentence = sentence(text, words);
        RelationScores scores =
                CLASSIFIER.classify(sentence, new Span(0, 5), Optional.of(new Span(39, 45)), OptionalInt.of(7));
        assertThat(scores.root()).isEqualTo(RelationRoot.ASSAULT);
    }

    @Test
    void marksMayBeNestedRepeatedOrAbsent() {
        MarkedSentence nested = MarkedSentence.parse("<s><t>Gondor</t>'s fighters</s> surrendered.");
        assertThat(nested.sides().get(0)).isEqualTo(MarkedSentence.Side.TARGET);
        assertThat(nested.sides().get(2)).isEqualTo(MarkedSentence.Side.SOURCE);
        assertThat(MarkedSentence.parse("Nothing is marked.").sides()).containsOnly(MarkedSentence.Side.OUTSIDE);
        assertThat(CLASSIFIER
                        .classify(MarkedSentence.parse("Nothing is marked."))
                        .confidence())
                .isBetween(0.0, 1.0);
        assertThat(CLASSIFIER.classify(MarkedSentence.parse("")).confidence()).isBetween(0.0, 1.0);
        assertThat(MarkedSentence.find("The Shire wrote to Bree.", " bree ")).contains(new Span(19, 23));
    }

    @Test
    void refusesSidesThatDoNotMatch() {
        assertThatThrownBy(() -> new MarkedSentence(List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sentence sentence(String text, List<String> words) {
        List<Token> tokens = new java.util.ArrayList<>();
        int from = 0;
        for (String word : words) {
            int at = text.indexOf(word, from);
            tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, "X"));
            from = at + word.length();
        }
        return new Sentence(0, 0, new Span(0, text.length()), tokens);
    }
}
