package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store is whole whenever the process that writes it is killed, and writing goes on where it was. */
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("entente.kill.rounds", 4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static void runAndKill(Path file, int edition, long milliseconds) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        file.toString(),
                        Integer.toString(edition))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = child.inputReader()) {
            assertThat(out.readLine()).as("the child opens the store").isEqualTo("open");
            child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
    }

    private static long number(View view, String sql) {
        return view.ask(sql, List.of(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** A batch is in the store with all of its documents, statements and parties, or not at all. */
    private static long checkWhole(Path file) {
        try (Store store = Store.open(file);
                View view = store.view()) {
            assertThat(number(
                            view,
                            "SELECT count(*) FROM documents d WHERE (SELECT count(*) FROM statements s"
                                    + " WHERE s.doc = d.doc AND s.kind = 'event') <> 10"))
                    .as("documents without all of their ten events")
                    .isZero();
            assertThat(number(
                            view,
                            "SELECT count(*) FROM statements s WHERE (SELECT count(*) FROM parties p"
                                    + " WHERE p.stmt = s.stmt) <> 2"))
                    .as("statements without both of their parties")
                    .isZero();
            assertThat(number(
                            view,
                            "SELECT count(*) FROM (SELECT id FROM documents WHERE doc NOT IN"
                                    + " (SELECT doc FROM retractions) GROUP BY id HAVING count(*) > 1)"))
                    .as("documents that hold twice")
                    .isZero();
            return view.counts().documents();
        }
    }

    private TreeMap<String, byte[]> export(Path file) throws IOException {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        try (Store store = Store.open(file);
                View view = store.view()) {
            for (Path out : Export.write(view, Export.Format.JSONL, folder.resolve("out"))) {
                bytes.put(out.getFileName().toString(), Files.readAllBytes(out));
            }
        }
        return bytes;
    }

    @Test
    void killedAtAnyMomentItIsWholeAndGoesOn() throws Exception {
        Path file = folder.resolve("killed.db");
        Random random = new Random(Long.getLong("entente.kill.seed", 9));
        for (int round = 0; round < ROUNDS; round++) {
            runAndKill(file, round < ROUNDS / 2 ? 1 : 2, random.nextInt(600));
            checkWhole(file);
        }
        KilledWriter.write(file, 2);
        assertThat(checkWhole(file)).isEqualTo(KilledWriter.DOCUMENTS);
        Path undisturbed = folder.resolve("undisturbed.db");
        KilledWriter.write(undisturbed, 2);
        TreeMap<String, byte[]> expected = export(undisturbed);
        TreeMap<String, byte[]> found = export(file);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void aSecondProcessIsToldThatTheStoreIsLocked() throws Exception {
        Path file = folder.resolve("locked.db");
        try (Store store = Store.open(file)) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            KilledWriter.class.getName(),
                            file.toString(),
                            "1")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(child.waitFor()).isNotZero();
            assertThat(said).contains("E3001").contains("another process has the store open");
            assertThat(store.file()).isEqualTo(file);
        }
    }
}
