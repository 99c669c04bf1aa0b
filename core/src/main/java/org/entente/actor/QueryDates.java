package org.entente.actor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.PartialDate;

/** Reads the dates that people type in queries: "2022-01-11", "2022", "12 April 2022", "today". */
public final class QueryDates {
    private static final List<DateTimeFormatter> WRITTEN =
            List.of(of("d MMMM yyyy"), of("d MMM yyyy"), of("MMMM d, yyyy"));

    private QueryDates() {}

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /**
     * The day that {@code text} names; the last day of a month or year. Empty for "today", for nothing, and for what is no date: then
     * the last that is known counts.
     */
    public static Optional<LocalDate> parse(String text) {
        String stripped = text.strip();
        try {
            return Optional.of(PartialDate.parse(stripped).latest());
        } catch (IllegalArgumentException e) {
            return WRITTEN.stream().flatMap(f -> read(stripped, f).stream()).findFirst();
        }
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
