package org.entente.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.entente.lexicon.Row;

/**
 * A feast that texts date by.
 *
 * @param name in lower case
 * @param rule {@code 12-25} for a fixed day; {@code easter+N} for days from Easter Sunday (Gregorian); {@code 11-4-THURSDAY}
 *     for the fourth Thursday of November
 */
public record Holiday(String name, String rule) {
    private static final String EASTER = "easter";

    public Holiday {
        dayIn(name, rule, 2000);
    }

    static Holiday of(Row row) {
        try {
            return new Holiday(row.required("name"), row.required("rule"));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw row.invalid("`rule`: " + e.getMessage());
        }
    }

    /** Its day in {@code year}. */
    public LocalDate in(int year) {
        return dayIn(name, rule, year);
    }

    private static LocalDate dayIn(String name, String rule, int year) {
        if (rule.startsWith(EASTER)) {
            String shift = rule.substring(EASTER.length());
            return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
        }
        String[] parts = rule.split("-", -1);
        int month = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 2 -> LocalDate.of(year, month, Integer.parseInt(parts[1]));
            case 3 ->
                LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2])));
            default -> throw new IllegalArgumentException("no rule of a feast: " + name + " " + rule);
        };
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
