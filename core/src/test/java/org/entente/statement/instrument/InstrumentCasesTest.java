package org.entente.statement.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorFinder;
import org.entente.actor.Registry;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.InstrumentStep;
import org.entente.statement.Cases;
import org.entente.statement.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case file of instruments on trees that are kept beside it. */
class InstrumentCasesTest {
    private static final Trees TREES = Trees.of("instrument/trees.conllu");
    private static final Lexicons LEXICONS = Lexicons.packaged();
    private static final ActorFinder ACTORS = new ActorFinder(Registry.load(LEXICONS));
    private static final InstrumentFinder FINDER = new InstrumentFinder(LEXICONS);

    static Stream<Cases.Case> cases() {
        return Cases.of("instrument/cases.tsv");
    }

    @Test
    void thereAreAtLeastAHundredAndTwenty() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Cases.Case c) {
        Document document = TREES.get(c.get("text"));
        String found = FINDER.find(document, ACTORS.find(document), List.of()).stream()
                .map(InstrumentCasesTest::shown)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        String expected = Arrays.stream(c.get("expected").split("; ")).sorted().collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).as(c.get("why")).isEqualTo(expected);
    }

    private static String shown(InstrumentStep step) {
        String parties =
                step.parties().stream().map(p -> p.actor().code()).sorted().collect(Collectors.joining("+"));
        return step.instrument().label() + " " + parties + " " + step.step().label();
    }
}
