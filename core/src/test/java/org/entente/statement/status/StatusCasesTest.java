package org.entente.statement.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.Cases;
import org.entente.statement.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case file of statuses on trees that are kept beside it. */
class StatusCasesTest {
    private static final Trees TREES = Trees.of("status/trees.conllu");
    private static final StatusReader READER = new StatusReader(Lexicons.packaged());

    static Stream<Cases.Case> cases() {
        return Cases.of("status/cases.tsv");
    }

    @Test
    void thereAreAtLeastAHundredAndTwenty() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Cases.Case c) {
        String marked = c.get("text");
        Document document = TREES.get(marked.replace("[", "").replace("]", ""));
        int at = marked.indexOf('[');
        Sentence sentence = document.sentences().stream()
                .filter(s -> s.span().start() <= at && at < s.span().end())
                .findFirst()
                .orElseThrow();
        Token trigger = sentence.tokens().stream()
                .filter(t -> t.span().start() == at)
                .findFirst()
                .orElseThrow();
        boolean lasting = c.get("manner").equals("report") && c.get("why").contains("material");
        assertThat(READER.read(sentence, trigger, lasting, Optional.empty()).label())
                .as(c.get("why"))
                .isEqualTo(c.get("status"));
    }
}
