package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as a text tells it: a year, a month, or a day, in the proleptic ISO calendar.
 *
 * @param year 0 to 9999
 * @param month 1 to 12; present where {@code day} is
 * @param day day of the month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 0 || year > 9999 || (day.isPresent() && month.isEmpty())) {
            throw new IllegalArgumentException("not a partial date: " + year + " " + month + " " + day);
        }
        if (month.isPresent()) {
            YearMonth checked = YearMonth.of(year, month.getAsInt());
            if (day.isPresent() && !checked.isValidDay(day.getAsInt())) {
                throw new IllegalArgumentException("no such day: " + year + " " + month + " " + day);
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /**
     * Reads "2023", "2023-01" or "2023-01-10".
     *
     * @throws IllegalArgumentException if {@code iso} is none of these
     */
    public static PartialDate parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException("date is not ISO 8601: \"" + iso + "\"");
        }
        try {
            return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no such date: \"" + iso + "\"", e);
        }
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        return day.isPresent()
                ? earliest()
                : YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /** ISO 8601, as precise as it is: "2023", "2023-01", "2023-01-10". */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        pad(out, year, 4);
        month.ifPresent(m -> pad(out.append('-'), m, 2));
        day.ifPresent(d -> pad(out.append('-'), d, 2));
        return out.toString();
    }

    private static void pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
