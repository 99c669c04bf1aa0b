package org.entente.format;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of cells between delimiters: CSV after RFC 4180, or tabs with nothing quoted and tabs made blanks. */
final class Delimited {
    private Delimited() {}

    static String csv(List<String> cells) {
        return cells.stream().map(Delimited::quote).collect(Collectors.joining(","));
    }

    static String tabs(List<String> cells) {
        return cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
