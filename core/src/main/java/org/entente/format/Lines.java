package org.entente.format;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of cells between delimiters: CSV after RFC 4180, or tabs with nothing quoted and tabs made blanks. */
public final class Lines {
    private Lines() {}

    /** A line of CSV. */
    public static String csv(List<String> cells) {
        return cells.stream().map(Lines::quote).collect(Collectors.joining(","));
    }

    /** A line of tab-separated cells; tabs and line ends in a cell become blanks. */
    public static String tabs(List<String> cells) {
        return cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
