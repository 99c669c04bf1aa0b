package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishParserTest {
    private static final EnglishParser PARSER = new EnglishParser();

    private static Sentence parse(String text) {
        return PARSER.parse(PARSER.split(new Article("a", Optional.empty(), text), List.of())
                .sentences()
                .get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king of Gondor invited the envoy of Rohan .|king|nsubj|invited",
                "The king of Gondor invited the envoy of Rohan .|envoy|obj|invited",
                "The envoy was expelled by Gondor on Monday .|envoy|nsubj:pass|expelled",
                "Gondor will sign a treaty with Rohan .|treaty|obj|sign",
                "Gondor did not sign the treaty .|not|advmod|sign",
                "President Took met Prime Minister Sand in Bree .|Sand|obj|met",
                "Arnor's minister visited Gondor .|minister|nsubj|visited",
                "Officials said that Gondor attacked Rohan .|Gondor|nsubj|attacked"
            })
    void findsWhoDoesWhatToWhom(String text, String word, String relation, String head) {
        Sentence sentence = parse(text);
        Token token = sentence.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(token.relation()).isEqualTo(relation);
        assertThat(sentence.head(token).orElseThrow().text()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!",
                "Rohan",
                "“ ” ( ) , .",
                "and and and of of of",
                "一二三 四五",
                "a\u00ADb \uD83D\uDE00 c",
                "1 2 3 - 4"
            })
    void givesATreeToWhateverItGets(String text) {
        Sentence sentence = parse(text);
        assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
        Token root = sentence.root().orElseThrow();
        assertThat(sentence.tokens()).allMatch(t -> sentence.dominates(root, t));
    }

    @Test
    void aLongTextWithoutStopsIsCutAndParsed() {
        String text = "Rohan and Gondor signed ".repeat(2000);
        assertThat(PARSER.split(new Article("a", Optional.empty(), text), List.of())
                        .sentences())
                .hasSizeGreaterThan(20)
                .allMatch(s -> PARSER.parse(s).parsed());
    }
}
