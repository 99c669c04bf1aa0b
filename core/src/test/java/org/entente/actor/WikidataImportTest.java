package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of three invented entities, in the shape of Wikidata's. */
class WikidataImportTest {
    private static final String DUMP = """
            [
            {"id":"Q101","labels":{"en":{"language":"en","value":"Wilma Ruud"}},"aliases":{"en":[{"language":"en","value":"Ruud Wilma"}]},\
            "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P39":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q900"}}},\
            "qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2019-03-00T00:00:00Z"}}}],"P582":[{"datavalue":{"value":{"time":"+2022-07-01T00:00:00Z"}}}]}}]}},
            {"id":"Q900","labels":{"en":{"language":"en","value":"President of Rohan"}},"claims":{"P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q77"}}}}]}},
            {"id":"Q102","labels":{"en":{"language":"en","value":"Nobody Special"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P39":[]}}
            ]
            """;

    @TempDir
    Path folder;

    @Test
    void takesPersonsWithTheirOffices() throws IOException {
        Path dump = folder.resolve("dump.json");
        Files.writeString(dump, DUMP);
        assertThat(new WikidataImport(Texts.tiny()).run(dump, folder)).isEqualTo(1);
        assertThat(folder.resolve("actors/persons.tsv")).content().contains("Q101\tWilma Ruud\tRuud Wilma");
        assertThat(folder.resolve("actors/offices.tsv"))
                .content()
                .contains("Q101\tROH\tPresident\thead\t2019-03\t2022-07-01");
    }

    @Test
    void readsGzipAndGoesOnWhereItWas() throws IOException {
        Path dump = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        WikidataImport importer = new WikidataImport(Texts.tiny());
        importer.run(dump, folder);
        String whole = Files.readString(folder.resolve("actors/offices.tsv"));
        // as if it had died after writing more than it had noted
        Files.writeString(folder.resolve("actors/offices.tsv"), "half a row", StandardOpenOption.APPEND);
        importer.run(dump, folder);
        assertThat(folder.resolve("actors/offices.tsv")).content().isEqualTo(whole);
    }
}
