package org.entente.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.entente.lexicon.Ontology;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * The ledger's file. One process has it open for writing, or several for reading. Within a process it gives one
 * {@link Writer} and any number of {@link View}s, which go on reading what is committed while the writer writes.
 *
 * <p>What is committed is whole: a batch is in the store with all of its documents, statements and parties, or not at all,
 * whenever the process is killed.
 */
public final class Store implements AutoCloseable {
    private static final String MEMORY = "1GB";

    private final Path file;
    private final DuckDBConnection connection;
    private final boolean writable;

    private Store(Path file, DuckDBConnection connection, boolean writable) {
        this.file = file;
        this.connection = connection;
        this.writable = writable;
    }

    /**
     * Opens a store for writing, making it where it is absent and migrating it where it is of an older version.
     *
     * @throws EntenteException with a code of the category {@link ErrorCode.Category#STORE}
     */
    public static Store open(Path file) {
        return open(file, true);
    }

    /**
     * Opens a store for reading alone; other processes may read it at the same time.
     *
     * @throws EntenteException with a code of the category {@link ErrorCode.Category#STORE}; also where there is no such
     *     file, or its version is an older one, which only {@link #open} can migrate
     */
    public static Store openForReading(Path file) {
        if (!Files.exists(file)) {
            throw StoreFailure.of(file, ErrorCode.STORE_UNREADABLE, "no such store");
        }
        return open(file, false);
    }

    private static Store open(Path file, boolean writable) {
        if (Files.isDirectory(file)) {
            throw StoreFailure.of(file, ErrorCode.STORE_UNREADABLE, "a folder, not a store");
        }
        try {
            DuckDBConnection connection = connect(file, writable);
            try {
                prepare(connection, file, writable);
            } catch (SQLException | EntenteException e) {
                connection.close();
                throw e;
            }
            return new Store(file, connection, writable);
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    private static DuckDBConnection connect(Path file, boolean writable) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(!writable));
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("jdbc_stream_results", "true");
        // nothing is fetched from the network, and no other file is touched, whatever a query says
        settings.setProperty("autoinstall_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings).unwrap(DuckDBConnection.class);
    }

    private static void prepare(DuckDBConnection connection, Path file, boolean writable) throws SQLException {
        int version = Migrations.version(connection);
        Migrations.check(connection, file, version);
        if (writable) {
            // a write-ahead log that is folded in seldom: half the time of an ingest went into folding it
            try (Statement sql = connection.createStatement()) {
                sql.execute("SET checkpoint_threshold = '256MB'");
            }
            Migrations.apply(connection, version);
        } else if (version < Migrations.NAMES.size()) {
            throw StoreFailure.of(
                    file,
                    ErrorCode.STORE_UNREADABLE,
                    "the store has the older version " + version + "; open it once for writing to migrate it");
        }
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /**
     * The one writer. Its caller closes it, and asks for no second before.
     *
     * @throws EntenteException with {@link ErrorCode#STORE_READ_ONLY} if the store was opened for reading
     */
    public Writer writer(Ontology ontology) {
        if (!writable) {
            throw StoreFailure.of(file, ErrorCode.STORE_READ_ONLY, "the store was opened for reading");
        }
        try {
            return new Writer(file, connection.duplicate().unwrap(DuckDBConnection.class), ontology);
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    /** A view for one thread; its caller closes it. */
    public View view() {
        try {
            return new View(file, connection.duplicate().unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    /** Closes the file; writers and views of it first. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }
}
