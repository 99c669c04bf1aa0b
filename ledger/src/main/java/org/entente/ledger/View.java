package org.entente.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.format.StatementReader;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Statement;

/**
 * Reads what the store holds now: statements that no retraction has taken back, each with its document. Every list comes in an
 * order that hangs on nothing but the statements. For one thread; other views of the same store serve others.
 *
 * <p>Every method throws {@link EntenteException} with a code of the store where the file cannot be read.
 */
public final class View implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIVE = " AND s.doc NOT IN (SELECT doc FROM retractions)";
    private static final String DOCUMENT = "d.doc, d.id, d.date, d.title, d.source, d.origin, d.sketch";

    private final Path file;
    private final DuckDBConnection connection;

    View(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * How much the store holds.
     *
     * @param documents documents, each in its newest form
     * @param statements statements by kind, in alphabetical order of the kinds
     */
    public record Counts(long documents, Map<String, Long> statements) {
        public Counts {
            statements = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(statements));
        }
    }

    /** What asks and reads; SQL stays in this package. */
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    <T> T ask(String sql, List<Object> values, Reading<T> reading) {
        try (PreparedStatement asked = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                asked.setObject(i + 1, value instanceof LocalDate date ? Date.valueOf(date) : value);
            }
            try (ResultSet rows = asked.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    /** The statements that {@code query} asks for, in {@link Sourced#ORDER}. */
    public <S extends Statement> List<Sourced<S>> find(Query<S> query) {
        String sql = "SELECT s.payload, " + DOCUMENT + " FROM statements s JOIN documents d USING (doc) WHERE "
                + query.conditions() + LIVE;
        return ask(sql, query.values(), rows -> read(rows, query.kind()));
    }

    private <S extends Statement> List<Sourced<S>> read(ResultSet rows, Class<S> kind) throws SQLException {
        Map<Integer, StoredDocument> documents = new HashMap<>();
        List<Sourced<S>> found = new ArrayList<>();
        while (rows.next()) {
            int doc = rows.getInt(2);
            StoredDocument document = documents.get(doc);
            if (document == null) {
                document = document(rows);
                documents.put(doc, document);
            }
            found.add(new Sourced<>(kind.cast(statement(rows.getString(1))), document));
        }
        found.sort(Sourced.ORDER);
        return found;
    }

    private static StoredDocument document(ResultSet rows) throws SQLException {
        return new StoredDocument(
                rows.getString(3),
                Optional.ofNullable(rows.getObject(4, LocalDate.class)),
                Optional.ofNullable(rows.getString(5)),
                Optional.ofNullable(rows.getString(6)),
                rows.getString(7),
                Sketch.ofBytes(rows.getBytes(8)));
    }

    private Statement statement(String payload) {
        try {
            return StatementReader.read(JSON.readTree(payload));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new EntenteException(
                    StoreFailure.of(file, ErrorCode.STORE_CORRUPT, "not a statement: " + payload)
                            .problem(),
                    e);
        }
    }

    /** The text of a document; empty where the store does not hold it. */
    public Optional<String> text(String documentId) {
        return ask(
                "SELECT text FROM documents WHERE id = ? AND doc NOT IN (SELECT doc FROM retractions)",
                List.of(documentId),
                rows -> rows.next() ? Optional.of(rows.getString(1)) : Optional.empty());
    }

    /** How much there is. */
    public Counts counts() {
        long documents = ask(
                "SELECT count(*) FROM documents WHERE doc NOT IN (SELECT doc FROM retractions)", List.of(), rows -> {
                    rows.next();
                    return rows.getLong(1);
                });
        Map<String, Long> statements = new HashMap<>();
        ask("SELECT kind, count(*) FROM statements s WHERE true" + LIVE + " GROUP BY kind", List.of(), rows -> {
            while (rows.next()) {
                statements.put(rows.getString(1), rows.getLong(2));
            }
            return true;
        });
        return new Counts(documents, statements);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }
}
