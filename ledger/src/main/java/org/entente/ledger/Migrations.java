package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.model.ErrorCode;

/** The versions of the store's tables, oldest first. A published one never changes; a change is a new one. */
final class Migrations {
    /** Names of the SQL resources; the version of a store is how many it has had. */
    static final List<String> NAMES = List.of("001-statements");

    private Migrations() {}

    /** Version of the store behind {@code connection}; 0 where it has no tables yet. */
    static int version(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("SELECT count(*) FROM information_schema.tables WHERE table_name = 'migrations'");
            if (number(sql.getResultSet()) == 0) {
                return 0;
            }
            sql.execute("SELECT coalesce(max(version), 0) FROM migrations");
            return number(sql.getResultSet());
        }
    }

    /**
     * Refuses a store of a newer version, or one that has tables but no versions.
     *
     * @throws org.entente.model.EntenteException with {@link ErrorCode#STORE_NEWER} or {@link ErrorCode#STORE_CORRUPT}
     */
    static void check(Connection connection, Path file, int version) throws SQLException {
        if (version > NAMES.size()) {
            throw StoreFailure.of(
                    file,
                    ErrorCode.STORE_NEWER,
                    "the store has version " + version + ", this program knows up to " + NAMES.size());
        }
        if (version == 0) {
            try (Statement sql = connection.createStatement()) {
                sql.execute("SELECT count(*) FROM information_schema.tables");
                if (number(sql.getResultSet()) > 0) {
                    throw StoreFailure.of(file, ErrorCode.STORE_CORRUPT, "a database, but not a store of Entente");
                }
            }
        }
    }

    /** Brings the store from {@code version} to the newest, each step in a transaction of its own. */
    static void apply(Connection connection, int version) throws SQLException {
        for (int next = version; next < NAMES.size(); next++) {
            try (Statement sql = connection.createStatement()) {
                sql.execute("BEGIN TRANSACTION");
                sql.execute("CREATE TABLE IF NOT EXISTS migrations (version INTEGER NOT NULL, name VARCHAR NOT NULL)");
                sql.execute(text(NAMES.get(next)));
                sql.execute("INSERT INTO migrations VALUES (" + (next + 1) + ", '" + NAMES.get(next) + "')");
                sql.execute("COMMIT");
            }
        }
    }

    private static int number(ResultSet result) throws SQLException {
        try (result) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String text(String name) {
        String path = "migrations/" + name + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
