package org.entente.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Writes the whole store in open formats: documents, statements and parties, in an order that hangs on their ids alone and
 * without this store's own keys. Two stores that were given the same documents export the same bytes. What was retracted is left out.
 */
public final class Export {
    /** Formats of an export. */
    public enum Format {
        PARQUET,
        CSV,
        /** One JSON object a line: documents, and statements as the contract's records. */
        JSONL
    }

    private static final String LIVE = "doc NOT IN (SELECT doc FROM retractions)";
    private static final String DOCUMENTS =
            "SELECT id, content_hash, date, title, text, source, origin, coder, sentences FROM documents WHERE " + LIVE
                    + " ORDER BY id";
    private static final String STATEMENTS =
            "SELECT d.id AS story, s.id, s.kind, s.root, s.mode, s.status, s.historical, s.day,"
                    + " s.until, s.told, s.quad, s.score, s.goldstein, s.confidence, s.attribution, s.instrument, s.step, s.name,"
                    + " s.country, s.payload FROM statements s JOIN documents d USING (doc) WHERE s." + LIVE
                    + " ORDER BY d.id, s.id";
    private static final String PARTIES = "SELECT s.id AS statement, p.kind, p.code, p.side FROM parties p"
            + " JOIN statements s USING (stmt) WHERE p." + LIVE + " ORDER BY s.id, p.code, p.side";

    private Export() {}

    /**
     * Writes into {@code folder}, which is made where it is absent; files of the same names are replaced.
     *
     * @return the files, in order of their names
     * @throws EntenteException if the store cannot be read or the folder not written
     */
    public static List<Path> write(View view, Format format, Path folder) {
        try {
            Files.createDirectories(folder);
            return switch (format) {
                case PARQUET -> copies(view, folder, ".parquet", "FORMAT parquet, COMPRESSION zstd");
                case CSV -> copies(view, folder, ".csv", "FORMAT csv, HEADER true");
                case JSONL -> lines(view, folder);
            };
        } catch (IOException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.STORE_READ_ONLY, folder.toString(), "cannot be written: " + e.getMessage()),
                    e);
        }
    }

    private static List<Path> copies(View view, Path folder, String ending, String options) {
        return List.of(
                copy(view, DOCUMENTS, folder.resolve("documents" + ending), options),
                copy(view, PARTIES, folder.resolve("parties" + ending), options),
                copy(view, STATEMENTS, folder.resolve("statements" + ending), options));
    }

    private static Path copy(View view, String query, Path file, String options) {
        String target = file.toString().replace("'", "''");
        view.execute("COPY (" + query + ") TO '" + target + "' (" + options + ")");
        return file;
    }

    private static List<Path> lines(View view, Path folder) throws IOException {
        Path documents = folder.resolve("documents.jsonl");
        String json = "SELECT to_json(d) FROM (" + DOCUMENTS + ") d";
        lines(view, json, documents);
        Path statements = folder.resolve("statements.jsonl");
        lines(view, "SELECT payload FROM (" + STATEMENTS + ")", statements);
        return List.of(documents, statements);
    }

    private static void lines(View view, String query, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            view.ask(query, List.of(), rows -> {
                try {
                    write(rows, out);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return true;
            });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(ResultSet rows, BufferedWriter out) throws SQLException, IOException {
        while (rows.next()) {
            out.write(rows.getString(1));
            out.write('\n');
        }
    }
}
