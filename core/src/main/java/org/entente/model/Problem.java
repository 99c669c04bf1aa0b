package org.entente.model;

import java.util.Objects;

/**
 * Something wrong with an input, said so that its owner can mend it.
 *
 * @param code stable code
 * @param where file and line ("file.jsonl:17"), or the document's id
 * @param message what is wrong, with the offending words
 */
public record Problem(ErrorCode code, String where, String message) {
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
    }

    /** As it is printed: {@code E1203 file.jsonl:17: date is not ISO 8601: "12/1/23"}. */
    @Override
    public String toString() {
        return code.code() + " " + where + ": " + message;
    }
}
