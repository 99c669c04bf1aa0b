package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** Tells from what the database says which coded problem it is. */
final class StoreFailure {
    private StoreFailure() {}

    static EntenteException of(Path file, SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String low = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return new EntenteException(new Problem(code(low), file.toString(), words(code(low), said)), e);
    }

    static EntenteException of(Path file, ErrorCode code, String message) {
        return new EntenteException(new Problem(code, file.toString(), message));
    }

    private static ErrorCode code(String said) {
        if (any(said, "could not set lock", "conflicting lock", "being used by another process")) {
            return ErrorCode.STORE_LOCKED;
        }
        if (any(said, "no space left", "disk full", "disk quota", "file too large", "not enough space")) {
            return ErrorCode.STORE_FULL;
        }
        if (any(said, "database file with version number", "newer version of duckdb", "storage version")) {
            return ErrorCode.STORE_NEWER;
        }
        if (any(said, "permission denied", "read-only", "read only")) {
            return ErrorCode.STORE_READ_ONLY;
        }
        if (any(said, "not a valid duckdb", "corrupt", "checksum", "serialization error", "invalid database")) {
            return ErrorCode.STORE_CORRUPT;
        }
        return ErrorCode.STORE_UNREADABLE;
    }

    private static boolean any(String said, String... pieces) {
        for (String piece : pieces) {
            if (said.contains(piece)) {
                return true;
            }
        }
        return false;
    }

    private static String words(ErrorCode code, String said) {
        return switch (code) {
            case STORE_LOCKED -> "another process has the store open; stop it, or ask it through its server";
            case STORE_FULL -> "the disk is full; what was stored before is whole (" + said + ")";
            case STORE_READ_ONLY -> "the store cannot be written here (" + said + ")";
            case STORE_CORRUPT -> "this is not a store, or it is damaged; restore it from a backup (" + said + ")";
            case STORE_NEWER -> "the store was made by a newer version (" + said + ")";
            default -> said;
        };
    }
}
