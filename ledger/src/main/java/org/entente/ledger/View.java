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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.format.StatementReader;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.InstrumentKind;
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
            statements = Collections.unmodifiableMap(new TreeMap<>(statements));
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

    void execute(String sql) {
        try (java.sql.Statement asked = connection.createStatement()) {
            asked.execute(sql);
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    /** The statements that {@code query} asks for, in {@link Sourced#ORDER}. */
    public <S extends Statement> List<Sourced<S>> find(Query<S> query) {
        String sql = "SELECT s.payload, " + DOCUMENT + " FROM statements s JOIN documents d USING (doc) WHERE "
                + query.conditions() + LIVE + query.cut();
        return ask(sql, query.values(), rows -> read(rows, query.kind()));
    }

    /** How many statements {@code query} asks for, but for what {@link Query#most} cuts. */
    public long count(Query<?> query) {
        return ask("SELECT count(*) FROM statements s WHERE " + query.conditions() + LIVE, query.values(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
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

    /** The statements of the keys of a {@link StepRow}; keys that the store does not hold are passed over. */
    public Map<Long, Sourced<Statement>> byKey(Collection<Long> keys) {
        Map<Long, Sourced<Statement>> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        String list = keys.stream().map(String::valueOf).collect(Collectors.joining(","));
        String sql = "SELECT s.payload, " + DOCUMENT
                + ", s.stmt FROM statements s JOIN documents d USING (doc) WHERE s.stmt IN (" + list + ")" + LIVE;
        return ask(sql, List.of(), rows -> {
            while (rows.next()) {
                found.put(rows.getLong(9), new Sourced<>(statement(rows.getString(1)), document(rows)));
            }
            return found;
        });
    }

    /** Every code that is party to a statement, with how many statements have it. */
    public Map<String, Long> parties() {
        Map<String, Long> found = new TreeMap<>();
        return ask(
                "SELECT code, count(DISTINCT stmt) FROM parties s WHERE true" + LIVE + " GROUP BY code",
                List.of(),
                rows -> {
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getLong(2));
                    }
                    return found;
                });
    }

    /**
     * Every step of instruments of a kind between two states, of each pair of parties.
     *
     * @param party one of the two, where only its are asked for
     * @param until the last day
     */
    public List<StepRow> steps(InstrumentKind kind, Optional<String> party, LocalDate until) {
        String day = "CASE WHEN coalesce(s.status, s.step) IN ('planned', 'proposed') THEN coalesce(s.told, s.day)"
                + " ELSE coalesce(s.day, s.told) END";
        String sql =
                "SELECT DISTINCT s.stmt, least(p.code, q.code), greatest(p.code, q.code), s.name, s.step, s.status, "
                        + day
                        + " FROM statements s JOIN parties p ON p.stmt = s.stmt JOIN parties q ON q.stmt = s.stmt"
                        + " WHERE s.instrument = ? AND (s.status IS NULL OR s.status IN ('happened', 'ongoing', 'planned'))"
                        + " AND (" + day + " <= ?)" + LIVE
                        + (party.isPresent() ? " AND p.code = ? AND q.code <> p.code" : " AND p.code < q.code")
                        + " ORDER BY 1, 2, 3";
        List<Object> values = new ArrayList<>(List.of(kind.label(), until));
        party.ifPresent(values::add);
        return ask(sql, values, rows -> {
            List<StepRow> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(new StepRow(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        StepRow.step(rows.getString(5), Optional.ofNullable(rows.getString(6))),
                        Optional.ofNullable(rows.getObject(7, LocalDate.class))));
            }
            return steps;
        });
    }

    /** The text of a document; empty where the store does not hold it. */
    public Optional<String> text(String documentId) {
        return ask(
                "SELECT text FROM documents WHERE id = ? AND doc NOT IN (SELECT doc FROM retractions)",
                List.of(documentId),
                rows -> rows.next() ? Optional.of(rows.getString(1)) : Optional.empty());
    }

    /** A document; empty where the store does not hold it. */
    public Optional<StoredDocument> document(String documentId) {
        return ask(
                "SELECT 0, " + DOCUMENT
                        + " FROM documents d WHERE d.id = ? AND d.doc NOT IN (SELECT doc FROM retractions)",
                List.of(documentId),
                rows -> rows.next() ? Optional.of(document(rows)) : Optional.empty());
    }

    /** The documents of the latest dates, at most so many, the latest first. */
    public List<StoredDocument> latest(int most) {
        return ask(
                "SELECT 0, " + DOCUMENT + " FROM documents d WHERE d.doc NOT IN (SELECT doc FROM retractions)"
                        + " ORDER BY d.date DESC NULLS LAST, d.id LIMIT " + most,
                List.of(),
                rows -> {
                    List<StoredDocument> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(document(rows));
                    }
                    return found;
                });
    }

    /** What a document says, in order of its words. */
    public List<Statement> statements(String documentId) {
        return ask(
                "SELECT s.payload FROM statements s JOIN documents d USING (doc) WHERE d.id = ?" + LIVE,
                List.of(documentId),
                rows -> {
                    List<Statement> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(statement(rows.getString(1)));
                    }
                    found.sort(java.util.Comparator.comparing(
                                    (Statement s) -> s.evidence().get(0).span())
                            .thenComparing(Statement::id));
                    return found;
                });
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
