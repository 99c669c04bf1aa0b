package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.format.StatementReader;
import org.entente.ledger.measure.Synthetic;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final Ontology ONTOLOGY = Ontology.load(Lexicons.packaged());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<Synthetic.Made> documents(int count) {
        Synthetic synthetic = new Synthetic(11);
        List<Synthetic.Made> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(synthetic.next());
        }
        return made;
    }

    private Map<String, String> exported(String name, List<Synthetic.Made> documents, Export.Format format)
            throws IOException {
        try (Store store = Store.open(folder.resolve(name + ".db"))) {
            try (Writer writer = store.writer(ONTOLOGY)) {
                documents.forEach(m -> writer.append(m.article(), m.coded()));
            }
            Map<String, String> files = new TreeMap<>();
            try (View view = store.view()) {
                for (Path file : Export.write(view, format, folder.resolve(name))) {
                    files.put(
                            file.getFileName().toString(),
                            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
            return files;
        }
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void anyOrderOfReadingGivesTheSameBytes(Export.Format format) throws IOException {
        List<Synthetic.Made> documents = documents(300);
        Map<String, String> expected = exported("first", documents, format);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(2);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(documents, new Random(round));
            assertThat(exported("round" + round, documents, format)).isEqualTo(expected);
        }
    }

    @Test
    void aLineIsTheRecordOfAStatement() throws IOException {
        List<Synthetic.Made> documents = documents(3);
        exported("lines", documents, Export.Format.JSONL);
        List<String> lines = Files.readAllLines(folder.resolve("lines/statements.jsonl"));
        assertThat(lines)
                .hasSize(documents.stream()
                        .mapToInt(d -> d.coded().statements().size())
                        .sum());
        for (String line : lines) {
            assertThat(StatementReader.read(new ObjectMapper().readTree(line)).id())
                    .isNotEmpty();
        }
        var document = new ObjectMapper()
                .readTree(Files.readAllLines(folder.resolve("lines/documents.jsonl"))
                        .get(0));
        assertThat(document.path("id").asText()).isEqualTo("synthetic-0");
    }
}
