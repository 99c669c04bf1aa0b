package org.entente.statement.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The words of the calendar, and the pieces of patterns that match them. */
final class Words {
    static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
    static final String WEEKDAY =
            "(?:Mon(?:day|\\.)|Tues?(?:day|\\.)|Wed(?:nesday|\\.)|Thur?s?(?:day|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))";
    static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a couple of)";
    static final String UNIT = "(?:days?|weeks?|fortnights?|months?|years?|decades?)";
    static final String SEASON = "(?:spring|summer|autumn|winter)";
    static final String DASH = "[-\\u2010-\\u2015]";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private Words() {}

    /** 1 to 12. */
    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** Of "8", "8th" and "08". */
    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(DAYS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        if (lower.equals("a couple of")) {
            return 2;
        }
        int small = NUMBERS.indexOf(lower);
        int tens = TENS.indexOf(lower);
        return small > 0 ? small : tens >= 0 ? 20 + 10 * tens : 1;
    }

    /** The unit and how many of it: a fortnight is two weeks, a decade ten years. */
    static TimeValue.Shift shift(String unit, int count, TimeValue.Anchor anchor) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return switch (lower.charAt(0)) {
            case 'w' -> new TimeValue.Shift(TimeValue.Unit.WEEK, count, anchor);
            case 'f' -> new TimeValue.Shift(TimeValue.Unit.WEEK, 2 * count, anchor);
            case 'm' -> new TimeValue.Shift(TimeValue.Unit.MONTH, count, anchor);
            case 'y' -> new TimeValue.Shift(TimeValue.Unit.YEAR, count, anchor);
            default ->
                lower.startsWith("dec")
                        ? new TimeValue.Shift(TimeValue.Unit.YEAR, 10 * count, anchor)
                        : new TimeValue.Shift(TimeValue.Unit.DAY, count, anchor);
        };
    }

    static TimeValue.Which which(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> TimeValue.Which.LAST;
            case "this", "current" -> TimeValue.Which.THIS;
            case "next", "coming", "upcoming" -> TimeValue.Which.NEXT;
            default -> TimeValue.Which.ANY;
        };
    }

    /** First month of a season of the northern half. */
    static int season(String word) {
        int at = SEASONS.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? 9 : 3 + 3 * at;
    }

    /** 1 to 4 of "first" to "fourth", "1st" to "4th" and "Q1" to "Q4". */
    static int ordinal(String word) {
        int at = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
        return at >= 0 ? at + 1 : day(word);
    }

    static OptionalInt year(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
