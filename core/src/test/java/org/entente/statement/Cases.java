package org.entente.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Case files: tables whose first line is the header; lines with {@code #} are comments. */
public final class Cases {
    /** One line of a case file. */
    public record Case(String file, int line, Map<String, String> cells) {
        /** The cell of a column, stripped. */
        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + cells.getOrDefault("text", "");
        }
    }

    private Cases() {}

    /** The cases of a file beside this class. */
    public static Stream<Case> of(String file) {
        List<Case> cases = new ArrayList<>();
        List<String> header = new ArrayList<>();
        int number = 0;
        for (String line : read(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header.addAll(cells);
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
            }
            cases.add(new Case(file, number, row));
        }
        return cases.stream();
    }

    private static String read(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
