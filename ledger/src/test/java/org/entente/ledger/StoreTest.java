package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Driver;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Event;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Ontology ONTOLOGY = Ontology.load(Lexicons.packaged());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Made meeting(String text) {
        return Made.document("d1", "2001-05-02")
                .event("CONSULT:visit", Status.HAPPENED, "2001-05-01", "ARN:Aragorn:King", "GND", text)
                .instrument(InstrumentKind.ALLIANCE, "Last Alliance", Step.SIGNED, "2001-05", "ARN GND", "They allied.")
                .driver(Driver.Type.CAUSE, "the war", "the alliance", "ARN GND", "The war made them allies.")
                .tenure("Aragorn", "ARN", "King", Tenure.Holding.CURRENT, "King Aragorn came.");
    }

    @Test
    void whatIsAppendedIsFoundByItsPartiesWithItsDocument() {
        Made made = meeting("Aragorn visited.");
        try (Store store = Store.open(folder.resolve("a.db"))) {
            try (Writer writer = store.writer(ONTOLOGY)) {
                made.into(writer);
            }
            try (View view = store.view()) {
                var events = view.find(Query.of(Event.class, "ARN", "GND"));
                assertThat(events).hasSize(1);
                assertThat(events.get(0).statement())
                        .isEqualTo(made.coded().statements().get(0));
                assertThat(events.get(0).document().id()).isEqualTo("d1");
                assertThat(view.find(Query.of(Event.class, "ARN", "MDR"))).isEmpty();
                assertThat(view.find(Query.of(InstrumentStep.class).instrument(InstrumentKind.ALLIANCE)))
                        .hasSize(1);
                assertThat(view.find(Query.of(Driver.class, "GND"))).hasSize(1);
                assertThat(view.find(Query.of(Tenure.class, "ARN"))).hasSize(1);
                assertThat(view.text("d1")).contains(made.article().text());
            }
        }
    }

    @Test
    void theSameDocumentAgainAddsNothingAndAChangedOneRetracts() {
        try (Store store = Store.open(folder.resolve("a.db"))) {
            for (int round = 0; round < 2; round++) {
                try (Writer writer = store.writer(ONTOLOGY)) {
                    assertThat(writer.append(
                                    meeting("Aragorn visited.").article(),
                                    meeting("Aragorn visited.").coded()))
                            .isEqualTo(round == 0 ? Writer.Known.NEW : Writer.Known.SAME);
                    assertThat(writer.documents()).isEqualTo(1 - round);
                }
            }
            try (Writer writer = store.writer(ONTOLOGY)) {
                assertThat(writer.known(meeting("Aragorn stayed.").article())).isEqualTo(Writer.Known.CHANGED);
                meeting("Aragorn stayed.").into(writer);
                assertThat(writer.retracted()).isEqualTo(1);
            }
            try (View view = store.view()) {
                assertThat(view.counts())
                        .isEqualTo(
                                new View.Counts(1, Map.of("event", 1L, "instrument", 1L, "driver", 1L, "tenure", 1L)));
                assertThat(view.find(Query.of(Event.class, "ARN"))
                                .get(0)
                                .statement()
                                .evidence()
                                .get(0)
                                .text())
                        .isEqualTo("Aragorn stayed.");
                int kept = view.ask("SELECT count(*) FROM statements", List.of(), r -> {
                    r.next();
                    return r.getInt(1);
                });
                assertThat(kept).as("what was retracted is kept").isEqualTo(8);
            }
        }
    }

    @Test
    void aDocumentThatChangesTwiceInOneBatchEndsInItsLastForm() {
        try (Store store = Store.open(folder.resolve("a.db"))) {
            try (Writer writer = store.writer(ONTOLOGY)) {
                meeting("One.").into(writer);
                meeting("Two.").into(writer);
                meeting("Three.").into(writer);
            }
            try (View view = store.view()) {
                assertThat(view.find(Query.of(Event.class, "ARN")))
                        .singleElement()
                        .satisfies(
                                e -> assertThat(e.statement().evidence().get(0).text())
                                        .isEqualTo("Three."));
            }
        }
    }

    @Test
    void aViewReadsWhatIsCommittedWhileTheWriterHasMore() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = store.view();
                Writer writer = store.writer(ONTOLOGY)) {
            meeting("One.").into(writer);
            assertThat(view.counts().documents()).isZero();
            writer.flush();
            assertThat(view.counts().documents()).isEqualTo(1);
        }
    }

    @Test
    void timeNarrowsByWhatMayBeSoAndByTheDocumentWhereTheTextIsSilent() {
        try (Store store = Store.open(folder.resolve("a.db"))) {
            try (Writer writer = store.writer(ONTOLOGY)) {
                Made.document("d", "2003-01-10")
                        .event("CONSULT", Status.HAPPENED, "2002", "ARN GND", "", "They met in 2002.")
                        .event("CONSULT", Status.HAPPENED, "2003-01-05", "ARN GND", "", "They met on the fifth.")
                        .event("CONSULT", Status.HAPPENED, "", "ARN GND", "", "They met.")
                        .into(writer);
            }
            try (View view = store.view()) {
                var dyad = Query.of(Event.class, "ARN", "GND");
                var since = java.util.Optional.of(java.time.LocalDate.of(2002, 6, 1));
                var later = java.util.Optional.of(java.time.LocalDate.of(2003, 1, 6));
                assertThat(view.find(dyad.since(since))).hasSize(3);
                assertThat(view.find(dyad.since(later))).hasSize(1);
                assertThat(view.find(dyad.until(later))).hasSize(2);
            }
        }
    }

    private void expect(ErrorCode code, Path file) {
        assertThatThrownBy(() -> Store.open(file).close())
                .isInstanceOfSatisfying(
                        EntenteException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @Test
    void aFileThatIsNoStoreIsToldAsDamaged() throws IOException {
        Path file = folder.resolve("a.db");
        Files.writeString(file, "not a database, and long enough to be read as one".repeat(200));
        expect(ErrorCode.STORE_CORRUPT, file);
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused() throws Exception {
        Path file = folder.resolve("a.db");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE other (x INTEGER)");
        }
        expect(ErrorCode.STORE_CORRUPT, file);
    }

    @Test
    void aStoreOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("a.db");
        Store.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO migrations VALUES (999, 'later')");
        }
        expect(ErrorCode.STORE_NEWER, file);
    }

    @Test
    void aFolderIsNoStore() {
        expect(ErrorCode.STORE_UNREADABLE, folder);
        expect(ErrorCode.STORE_UNREADABLE, folder.resolve("missing/a.db"));
    }

    @Test
    void readingMakesNoStore() {
        Path file = folder.resolve("absent.db");
        assertThatThrownBy(() -> Store.openForReading(file)).hasMessageContaining("E3002");
        assertThat(file).doesNotExist();
    }

    @Test
    void aStoreOpenedForReadingGivesNoWriter() {
        Path file = folder.resolve("a.db");
        Store.open(file).close();
        try (Store store = Store.openForReading(file)) {
            assertThatThrownBy(() -> store.writer(ONTOLOGY)).hasMessageContaining("E3003");
        }
    }
}
