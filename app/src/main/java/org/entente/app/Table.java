package org.entente.app;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** A user's CSV table with a header; what is wrong with it is named with file and line. */
final class Table {
    private final Path file;
    private final List<String> header;
    private final List<String[]> rows;

    private Table(Path file, List<String> header, List<String[]> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @throws EntenteException if there is none, or it is no CSV
     */
    static Table read(Path file) {
        List<String[]> rows = new ArrayList<>();
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                MappingIterator<String[]> lines =
                        mapper.readerFor(String[].class).readValues(reader)) {
            lines.forEachRemaining(rows::add);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.SOURCE_NOT_FOUND, file.toString(), "there is no such file"), e);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = file + (at == null ? "" : ":" + at.getLineNr());
            throw new EntenteException(new Problem(ErrorCode.TABLE_INVALID, where, e.getOriginalMessage()), e);
        } catch (IOException | RuntimeJsonMappingException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.SOURCE_UNREADABLE, file.toString(), "cannot be read: " + e), e);
        }
        if (rows.isEmpty()) {
            throw new EntenteException(new Problem(ErrorCode.SOURCE_EMPTY, file.toString(), "the table is empty"));
        }
        List<String> header = Arrays.stream(rows.remove(0)).map(Table::clean).toList();
        return new Table(file, header, rows);
    }

    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    int size() {
        return rows.size();
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /**
     * A cell.
     *
     * @param row from 0
     * @throws EntenteException if the table has no such column or the row is short of it
     */
    String cell(int row, String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw invalid(
                    file.toString(), "the table has no column \"" + column + "\"; it has " + String.join(", ", header));
        }
        if (at >= rows.get(row).length) {
            throw invalid(where(row), "the row has no \"" + column + "\"");
        }
        return rows.get(row)[at].strip();
    }

    /**
     * A column of numbers.
     *
     * @throws EntenteException if a cell is no finite number
     */
    double[] numbers(String column) {
        double[] values = new double[size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = Double.parseDouble(cell(i, column));
            } catch (NumberFormatException e) {
                values[i] = Double.NaN;
            }
            if (!Double.isFinite(values[i])) {
                throw invalid(where(i), "\"" + column + "\" is not a number: \"" + cell(i, column) + "\"");
            }
        }
        return values;
    }

    EntenteException invalid(int row, String message) {
        return invalid(where(row), message);
    }

    private String where(int row) {
        return file + ":" + (row + 2);
    }

    private static EntenteException invalid(String where, String message) {
        return new EntenteException(new Problem(ErrorCode.TABLE_INVALID, where, message));
    }
}
