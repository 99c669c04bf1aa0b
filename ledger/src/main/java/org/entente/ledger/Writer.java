package org.entente.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.format.StatementJson;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.CodingResult;
import org.entente.model.EntenteException;

/**
 * Adds coded documents to the store, in batches that are whole or absent. It only ever adds: a document whose content changed
 * gets a new row, and its old row, with all that was read from it, a retraction.
 *
 * <p>Idempotent: a document that the store holds with the same content is passed over, and a statement id counts once in a
 * document. The outcome does not hang on the order of different documents.
 *
 * <p>Confined to the thread that uses it first; coding may go on in others, which hand their results to this one.
 */
public final class Writer implements AutoCloseable {
    /** What the store knows of a document. */
    public enum Known {
        /** Nothing yet. */
        NEW,
        /** It holds it as it is. */
        SAME,
        /** It holds it with another date, title or text. */
        CHANGED
    }

    /** Origin of what this program coded itself. */
    public static final String OWN = "entente";

    private static final int BATCH_STATEMENTS = 20_000;
    private static final int BATCH_CHARACTERS = 32 << 20;

    private final Path file;
    private final DuckDBConnection connection;
    private final StatementRow.Maker rows;
    private final DocumentIndex index = new DocumentIndex();
    private final List<Entry> batch = new ArrayList<>();
    private final List<int[]> retractions = new ArrayList<>();
    private final Thread owner = Thread.currentThread();
    private int nextDocument;
    private long nextStatement;
    private int batchStatements;
    private int batchCharacters;
    private long documents;
    private long statements;
    private long retracted;
    private boolean broken;

    private record Entry(int doc, Article article, String origin, int sentences, List<StatementRow> rows) {}

    Writer(Path file, DuckDBConnection connection, Ontology ontology) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.rows = new StatementRow.Maker(ontology);
        load();
    }

    private void load() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            try (ResultSet r = sql.executeQuery("SELECT id, content_hash, doc FROM documents"
                    + " WHERE doc NOT IN (SELECT doc FROM retractions)")) {
                while (r.next()) {
                    index.put(r.getString(1), r.getString(2), r.getInt(3));
                }
            }
            nextDocument = (int) next(sql, "SELECT coalesce(max(doc), -1) + 1 FROM documents");
            nextStatement = next(sql, "SELECT coalesce(max(stmt), -1) + 1 FROM statements");
        }
    }

    private static long next(Statement sql, String query) throws SQLException {
        try (ResultSet r = sql.executeQuery(query)) {
            r.next();
            return r.getLong(1);
        }
    }

    /** What the store, with what is still to be flushed, knows of {@code article}. */
    public Known known(Article article) {
        if (index.key(article.id()) < 0) {
            return Known.NEW;
        }
        return index.same(article.id(), article.contentHash()) ? Known.SAME : Known.CHANGED;
    }

    /** As {@link #append(Article, CodingResult.Coded, String)}, of what this program coded itself. */
    public Known append(Article article, CodingResult.Coded coded) {
        return append(article, coded, OWN);
    }

    /**
     * Adds a document with its statements, unless the store holds it with the same content. It is in the store for good after
     * the next {@link #flush}, which comes by itself when a batch is full.
     *
     * @param origin who coded it ({@link #OWN}, "gdelt", ...)
     * @return what the store knew of it before
     * @throws IllegalArgumentException if {@code coded} is of another document
     * @throws EntenteException if the batch could not be stored; what was flushed before is whole, and this writer takes no more
     */
    public Known append(Article article, CodingResult.Coded coded, String origin) {
        confine();
        if (!coded.story().equals(article.id())) {
            throw new IllegalArgumentException("statements of " + coded.story() + " for " + article.id());
        }
        Known known = known(article);
        if (known == Known.SAME) {
            return known;
        }
        int doc = nextDocument++;
        if (known == Known.CHANGED) {
            retractions.add(new int[] {index.key(article.id()), doc});
            retracted++;
        }
        index.put(article.id(), article.contentHash(), doc);
        Map<String, StatementRow> distinct = new LinkedHashMap<>();
        coded.statements().forEach(s -> distinct.computeIfAbsent(s.id(), id -> rows.of(s, article.date())));
        batch.add(new Entry(doc, article, origin, coded.sentences(), List.copyOf(distinct.values())));
        documents++;
        statements += distinct.size();
        batchStatements += distinct.size();
        batchCharacters += article.text().length();
        if (batchStatements >= BATCH_STATEMENTS || batchCharacters >= BATCH_CHARACTERS) {
            flush();
        }
        return known;
    }

    private void confine() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("a writer belongs to one thread");
        }
        if (broken) {
            throw new IllegalStateException("the writer failed before");
        }
    }

    /**
     * Stores what was appended since the last time, all or nothing.
     *
     * @throws EntenteException as {@link #append} does
     */
    public void flush() {
        confine();
        if (batch.isEmpty()) {
            return;
        }
        broken = true;
        try (Statement sql = connection.createStatement()) {
            sql.execute("BEGIN TRANSACTION");
            try {
                write();
                sql.execute("COMMIT");
            } catch (SQLException e) {
                rollBack(sql, e);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
        broken = false;
        batch.clear();
        retractions.clear();
        batchStatements = 0;
        batchCharacters = 0;
    }

    private static void rollBack(Statement sql, SQLException cause) {
        try {
            sql.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void write() throws SQLException {
        try (DuckDBAppender to = connection.createAppender("documents")) {
            for (Entry entry : batch) {
                write(entry, to);
            }
        }
        try (DuckDBAppender to = connection.createAppender("statements");
                DuckDBAppender parties = connection.createAppender("parties")) {
            for (Entry entry : batch) {
                for (StatementRow row : entry.rows()) {
                    row.write(nextStatement, entry.doc(), to);
                    row.writeParties(nextStatement, entry.doc(), parties);
                    nextStatement++;
                }
            }
        }
        try (DuckDBAppender to = connection.createAppender("retractions")) {
            for (int[] row : retractions) {
                to.beginRow().append(row[0]).append(row[1]).endRow();
            }
        }
    }

    private static void write(Entry entry, DuckDBAppender to) throws SQLException {
        Article article = entry.article();
        to.beginRow().append(entry.doc()).append(article.id()).append(article.contentHash());
        to.append(article.date().orElse(null));
        to.append(article.title().orElse(null));
        to.append(article.text());
        to.append(article.source().orElse(null));
        to.append(entry.origin()).append(StatementJson.CODER).append(entry.sentences());
        to.append(Sketch.of(article.text()).bytes()).endRow();
    }

    /** How many documents this writer added, changed ones among them. */
    public long documents() {
        return documents;
    }

    /** How many statements it added. */
    public long statements() {
        return statements;
    }

    /** How many documents changed, so that what they said before was retracted. */
    public long retracted() {
        return retracted;
    }

    /** Flushes and closes; after a failure it only closes. */
    @Override
    public void close() {
        try {
            if (!broken) {
                flush();
            }
        } finally {
            try {
                connection.close();
            } catch (SQLException e) {
                throw StoreFailure.of(file, e);
            }
        }
    }
}
