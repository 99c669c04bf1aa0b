package org.entente.statement.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.ActorFinder;
import org.entente.actor.Registry;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.Driver;
import org.entente.statement.Cases;
import org.entente.statement.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case file of drivers on trees that are kept beside it. */
class DriverCasesTest {
    private static final Trees TREES = Trees.of("driver/trees.conllu");
    private static final Lexicons LEXICONS = Lexicons.packaged();
    private static final ActorFinder ACTORS = new ActorFinder(Registry.load(LEXICONS));
    private static final DriverFinder FINDER = new DriverFinder(LEXICONS);

    static Stream<Cases.Case> cases() {
        return Cases.of("driver/cases.tsv");
    }

    @Test
    void thereAreAtLeastEighty() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Cases.Case c) {
        Document document = TREES.get(c.get("text"));
        List<Driver> found = FINDER.find(document, ACTORS.find(document), List.of());
        if (c.get("type").equals("none")) {
            assertThat(found).as(c.get("why")).isEmpty();
            return;
        }
        assertThat(found).as(c.get("why")).hasSize(1);
        Driver driver = found.get(0);
        assertThat(driver.type().label()).isEqualTo(c.get("type"));
        assertThat(driver.cause()).contains(c.get("cause"));
        assertThat(driver.effect()).contains(c.get("effect"));
        assertThat(driver.hedged()).isEqualTo(c.get("why").contains("hedged"));
    }
}
