package org.entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;
import org.entente.model.Problem;

/** One row of a table, which knows where it stands so that what is wrong with it can be named. */
public final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String file, int line, Map<String, Integer> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * The cell of a column, stripped; the empty string where it is empty.
     *
     * @throws EntenteException if the table has no such column
     */
    public String get(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw invalid("the table has no column \"" + column + "\"");
        }
        return at < cells.length ? cells[at].strip() : "";
    }

    /** The cell of a column, where it is not empty. */
    public Optional<String> optional(String column) {
        return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /**
     * The cell of a column that must not be empty.
     *
     * @throws EntenteException if it is
     */
    public String required(String column) {
        return optional(column).orElseThrow(() -> invalid("`" + column + "` is empty"));
    }

    /** The parts of a cell between {@code |}, stripped, without empty ones. */
    public List<String> list(String column) {
        String cell = get(column);
        if (cell.indexOf('|') < 0) {
            return cell.isEmpty() ? List.of() : List.of(cell);
        }
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int end = cell.indexOf('|'); start <= cell.length(); end = cell.indexOf('|', start)) {
            String part = cell.substring(start, end < 0 ? cell.length() : end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end < 0 ? cell.length() + 1 : end + 1;
        }
        return List.copyOf(parts);
    }

    /**
     * The date in a column, where there is one.
     *
     * @throws EntenteException if it is not ISO 8601
     */
    public Optional<PartialDate> date(String column) {
        try {
            return optional(column).map(PartialDate::parse);
        } catch (IllegalArgumentException e) {
            throw invalid("`" + column + "`: " + e.getMessage());
        }
    }

    /** Where the row stands: "lexicons/actors/leaders.tsv:214". */
    public String where() {
        return file + ":" + line;
    }

    /** The error that this row is wrong, to be thrown. */
    public EntenteException invalid(String message) {
        return new EntenteException(new Problem(ErrorCode.LEXICON_INVALID, where(), message));
    }
}
