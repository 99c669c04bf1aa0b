package org.entente.ledger.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Store;
import org.entente.ledger.Writer;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;

/**
 * Measures how fast the writer stores documents, beside the bare Appender given the same rows.
 *
 * <p>{@code java … IngestRate FOLDER DOCUMENTS}: makes {@code FOLDER/rate.db} (kept) and {@code FOLDER/bare.db}.
 */
public final class IngestRate {
    private static final int CHUNK = 2_000;
    private static final List<String> TABLES = List.of("documents", "statements", "parties");

    private IngestRate() {}

    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int documents = Integer.parseInt(args[1]);
        Path file = folder.resolve("rate.db");
        Files.deleteIfExists(file);
        double seconds = written(file, documents);
        System.out.printf(
                "writer: %d documents, %.1f s, %.0f documents/s, %d MB%n",
                documents, seconds, documents / seconds, Files.size(file) >> 20);
        if (args.length < 3) {
            double bare = bare(file, folder.resolve("bare.db"));
            System.out.printf("bare appender: %.1f s, ratio of rates %.2f%n", bare, bare / seconds);
        }
    }

    private static double written(Path file, int documents) {
        Synthetic synthetic = new Synthetic(1);
        long nanos = 0;
        try (Store store = Store.open(file)) {
            long start = System.nanoTime();
            Writer writer = store.writer(Ontology.load(Lexicons.packaged()));
            nanos += System.nanoTime() - start;
            for (int done = 0; done < documents; done += CHUNK) {
                List<Synthetic.Made> made = new ArrayList<>();
                for (int i = done; i < Math.min(documents, done + CHUNK); i++) {
                    made.add(synthetic.next());
                }
                start = System.nanoTime();
                made.forEach(m -> writer.append(m.article(), m.coded()));
                nanos += System.nanoTime() - start;
            }
            start = System.nanoTime();
            writer.close();
            nanos += System.nanoTime() - start;
            start = System.nanoTime();
        }
        return nanos / 1e9;
    }

    /** The same rows, read a chunk at a time and appended with nothing else done. */
    private static double bare(Path from, Path to) throws IOException, SQLException {
        Files.deleteIfExists(to);
        Store.open(to).close();
        long nanos = 0;
        try (var source = DriverManager.getConnection("jdbc:duckdb:" + from);
                var target = DriverManager.getConnection("jdbc:duckdb:" + to).unwrap(DuckDBConnection.class)) {
            target.createStatement().execute("SET checkpoint_threshold = '256MB'");
            for (String table : TABLES) {
                try (ResultSet rows = source.createStatement().executeQuery("SELECT * FROM " + table)) {
                    List<Object[]> chunk = new ArrayList<>();
                    while (rows.next()) {
                        chunk.add(row(rows));
                        if (chunk.size() == 20_000) {
                            nanos += append(target, table, chunk);
                            chunk.clear();
                        }
                    }
                    nanos += append(target, table, chunk);
                }
            }
        }
        return nanos / 1e9;
    }

    private static Object[] row(ResultSet rows) throws SQLException {
        Object[] row = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            Object value = rows.getObject(i + 1);
            row[i] = value instanceof java.sql.Blob ? rows.getBytes(i + 1) : value;
        }
        return row;
    }

    private static long append(DuckDBConnection target, String table, List<Object[]> rows) throws SQLException {
        long start = System.nanoTime();
        try (DuckDBAppender to = target.createAppender(table)) {
            for (Object[] row : rows) {
                to.beginRow();
                for (Object value : row) {
                    append(to, value);
                }
                to.endRow();
            }
        }
        return System.nanoTime() - start;
    }

    private static void append(DuckDBAppender to, Object value) throws SQLException {
        if (value == null) {
            to.appendNull();
        } else if (value instanceof String s) {
            to.append(s);
        } else if (value instanceof Integer i) {
            to.append(i);
        } else if (value instanceof Long l) {
            to.append(l);
        } else if (value instanceof Double d) {
            to.append(d);
        } else if (value instanceof Byte b) {
            to.append(b);
        } else if (value instanceof Boolean b) {
            to.append(b);
        } else if (value instanceof java.time.LocalDate d) {
            to.append(d);
        } else if (value instanceof byte[] b) {
            to.append(b);
        } else {
            throw new IllegalArgumentException(value.getClass().getName());
        }
    }
}
