package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.EntenteException;
import org.entente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries in PETRARCH's format beside the tables. */
class PetrarchTest {
    @TempDir
    Path folder;

    private Registry registry() throws IOException {
        copy(Texts.folder(), folder);
        copy(Texts.folder().resolveSibling("petrarch"), folder);
        return Registry.load(Lexicons.only(folder));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<String> codes(Registry registry, String text, LocalDate day) {
        return new ActorFinder(registry)
                .find(Texts.document(text, day)).all().stream()
                        .map(Mention::actors)
                        .flatMap(List::stream)
                        .map(a -> a.code() + a.sector())
                        .toList();
    }

    @Test
    void readsActorsWithTheirSynonyms() throws IOException {
        Registry registry = registry();
        assertThat(codes(registry, "Mordor attacked Gondor.", Texts.DAY)).containsExactly("MOR", "GON");
        assertThat(codes(registry, "Gondor warned Barad-dur.", Texts.DAY)).containsExactly("GON", "MOR");
    }

    @Test
    void codesHoldInTheirTime() throws IOException {
        Registry registry = registry();
        String text = "Nazgul Lord met farmers.";
        assertThat(codes(registry, text, LocalDate.of(2019, 12, 31))).containsExactly("MORMIL");
        assertThat(codes(registry, text, LocalDate.of(2021, 5, 1))).containsExactly("MORREB");
        assertThat(codes(registry, text, LocalDate.of(2023, 5, 1))).containsExactly("MORELI");
    }

    @Test
    void readsAgentsWithPluralsAndSets() throws IOException {
        ActorQuery query = new ActorQuery(registry());
        assertThat(query.ask("Mordorian ringwraiths", "", Optional.empty()).first())
                .isEqualTo("MIL");
        assertThat(query.ask("a Gondorian palace guard", "", Optional.empty()))
                .satisfies(a -> assertThat(a.country()).isEqualTo("GON"))
                .satisfies(a -> assertThat(a.first()).isEqualTo("COP"));
        assertThat(query.ask("orcsmen", "", Optional.empty()).first()).isEqualTo("REB");
    }

    @Test
    void discardsSentencesAndStories() throws IOException {
        Registry registry = registry();
        assertThat(codes(registry, "Rohan won the Mordor Cup. Gondor lost.", Texts.DAY))
                .containsExactly("GON");
        assertThat(codes(registry, "Gondor lost. Rohan won the pipe smoking contest.", Texts.DAY))
                .isEmpty();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("bad.actors.txt"), "MORDOR [MOR]\nSHIRE\n\t[SHI 20201301 - 20210101]\n");
        assertThatThrownBy(this::registry)
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("bad.actors.txt:3")
                .hasMessageContaining("E1302");
    }

    @Test
    void readsTheValidationSuiteOfPetrarch() throws IOException {
        String shared = System.getProperty("entente.shared", "");
        Path suite = Path.of(shared).resolve("dev/petrarch");
        assumeThat(!shared.isEmpty() && Files.isDirectory(suite))
                .as("PETRARCH's validation suite is at hand")
                .isTrue();
        copy(suite, folder);
        Files.deleteIfExists(folder.resolve("LICENSE"));
        Registry registry = registry();
        assertThat(codes(registry, "Arnor attacked Dagolath.", LocalDate.of(2014, 1, 1)))
                .contains("DAG");
    }
}
