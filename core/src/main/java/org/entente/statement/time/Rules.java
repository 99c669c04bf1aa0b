package org.entente.statement.time;

import static org.entente.statement.time.Words.DASH;
import static org.entente.statement.time.Words.DAY;
import static org.entente.statement.time.Words.MONTH;
import static org.entente.statement.time.Words.NUMBER;
import static org.entente.statement.time.Words.SEASON;
import static org.entente.statement.time.Words.UNIT;
import static org.entente.statement.time.Words.WEEKDAY;
import static org.entente.statement.time.Words.YEAR;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.statement.time.TimeValue.Anchor;
import org.entente.statement.time.TimeValue.Calendar;
import org.entente.statement.time.TimeValue.Shift;
import org.entente.statement.time.TimeValue.Unit;
import org.entente.statement.time.TimeValue.Which;

/** The patterns of expressions of time, the more telling first; a later one never takes words from an earlier one. */
final class Rules {
    private static final String WHICH = "(last|this|next|past|previous|coming|current|upcoming)";
    private static final String EDGE =
            "(?:(?:early|earlier|late|later|mid|middle|beginning|start|end|close)[-\\s](?:in\\s|of\\s|the\\s)*)?";
    private static final String OF_YEAR = "(?:,?\\s+(?:of\\s+)?(" + YEAR + "))?";

    /** One pattern, and what its matches say. */
    record Rule(Pattern pattern, Function<MatchResult, Optional<TimeValue>> value) {}

    private Rules() {}

    static List<Rule> all(List<Holiday> holidays) {
        List<Rule> rules = new ArrayList<>();
        days(rules);
        parts(rules);
        feasts(rules, holidays);
        months(rules);
        years(rules);
        fixed(rules, "the\\s+day\\s+before\\s+yesterday", -2);
        fixed(rules, "the\\s+day\\s+after\\s+tomorrow", 2);
        running(rules);
        deictic(rules);
        weekdays(rules);
        return List.copyOf(rules);
    }

    private static void days(List<Rule> rules) {
        String weekday = "(?:" + WEEKDAY + ",?\\s+(?:the\\s+)?)?";
        String between = "(?:\\s*" + DASH + "\\s*|\\s+(?:to|until|till|through|and)\\s+)";
        add(
                rules,
                "\\b" + weekday + "(" + DAY + ")" + between + "(" + DAY + ")\\s+(?:of\\s+)?(" + MONTH + ")" + OF_YEAR,
                m -> dayRange(m, 3, 1, 2, 4));
        add(
                rules,
                "\\b" + weekday + "(" + MONTH + ")\\s+(" + DAY + ")" + between + "(" + DAY + ")\\b(?!\\s+" + MONTH + ")"
                        + OF_YEAR,
                m -> dayRange(m, 1, 2, 3, 4));
        add(
                rules,
                "\\b(" + MONTH + ")\\s+(" + DAY + ")\\s+(?:of\\s+)?(that|the\\s+same|this|last|next)\\s+year",
                m -> monthOf(m.group(1), OptionalInt.of(Words.day(m.group(2))), m.group(3)));
        add(
                rules,
                "\\b" + weekday + "(" + MONTH + ")\\s+(" + DAY + ")\\b(?![.,]?\\d)" + OF_YEAR,
                m -> calendar(m.group(3), m.group(1), m.group(2)));
        add(
                rules,
                "\\b(?:the\\s+)?" + weekday + "(" + DAY + ")\\s+(?:of\\s+)?(" + MONTH + ")(?![a-z])" + OF_YEAR,
                m -> calendar(m.group(3), m.group(2), m.group(1)));
        add(
                rules,
                "\\b(" + YEAR + ")[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12]\\d|3[01])\\b",
                m -> exact(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
    }

    private static void months(List<Rule> rules) {
        String between = "(?:\\s*" + DASH + "\\s*|\\s+(?:to|until|through|and)\\s+)";
        add(rules, "\\b(" + MONTH + ")" + between + "(" + MONTH + "),?\\s+(?:of\\s+)?(" + YEAR + ")\\b", m -> {
            OptionalInt year = Words.year(m.group(3));
            return Optional.of(
                    new TimeValue.Range(month(Words.month(m.group(1)), year), month(Words.month(m.group(2)), year)));
        });
        add(
                rules,
                "\\b" + EDGE + "(" + MONTH + "),?\\s+(?:of\\s+)?(" + YEAR + ")\\b",
                m -> Optional.of(month(Words.month(m.group(1)), Words.year(m.group(2)))));
        add(
                rules,
                "\\b" + EDGE + "(" + MONTH
                        + ")\\s+(?:of\\s+)?(that|the\\s+same|this|last|next|the\\s+following)\\s+year",
                m -> monthOf(m.group(1), OptionalInt.empty(), m.group(2)));
        add(
                rules,
                "\\b" + WHICH + "\\s+(" + MONTH + ")(?![a-z])",
                m -> Optional.of(new Calendar(
                        OptionalInt.empty(),
                        OptionalInt.of(Words.month(m.group(2))),
                        OptionalInt.empty(),
                        Words.which(m.group(1)))));
        add(
                rules,
                "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Uu]ntill|till|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|through|to|of|and|[Bb]etween|for)\\s)"
                        + EDGE + "(" + MONTH + ")(?![a-z]|\\s+\\d)",
                m -> Optional.of(month(Words.month(m.group(1)), OptionalInt.empty())));
        add(
                rules,
                "\\b(?:[Ee]arly|[Ll]ate|[Mm]id)[-\\s](" + MONTH + ")(?![a-z]|\\s+\\d)",
                m -> Optional.of(month(Words.month(m.group(1)), OptionalInt.empty())));
    }

    private static void years(List<Rule> rules) {
        add(
                rules,
                "(?<![\\d,.$/-])(" + YEAR + ")\\s*(?:" + DASH + "|/)\\s*(" + YEAR + ")(?![\\d,]\\d)",
                m -> yearRange(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
        add(rules, "(?<![\\d,.$/-])(" + YEAR + ")(?:" + DASH + "|/)(\\d\\d)(?![\\d-])", m -> {
            int first = Integer.parseInt(m.group(1));
            return yearRange(first, first / 100 * 100 + Integer.parseInt(m.group(2)));
        });
        add(rules, "\\b(?:the\\s+)?" + EDGE + "(1[5-9]\\d0|20\\d0)s\\b", m -> {
            int first = Integer.parseInt(m.group(1));
            return Optional.of(new TimeValue.Years(first, first + (first % 100 == 0 ? 99 : 9)));
        });
        String plain =
                "(?![\\d.,]\\d|%|\\s*(?:percent|people|troops|soldiers|men|women|tons|tonnes|miles|kilomet|km|meters"
                        + "|metres|feet|dollars|euros|yen|members|square|barrels|delegates|refugees|migrants|civilians|homes|workers))";
        add(
                rules,
                "(?<![\\d.,$\\u20ac\\u00a3/-])\\b(?:fiscal\\s+year\\s+)?" + EDGE + "(19\\d\\d|20\\d\\d)\\b" + plain,
                m -> Optional.of(year(Integer.parseInt(m.group(1)))));
        add(
                rules,
                "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|to|of|and|[Bb]etween|or|[Tt]he)\\s)(?:(?:early|late|mid)[-\\s])?(1[5-8]\\d\\d)\\b"
                        + plain,
                m -> Optional.of(year(Integer.parseInt(m.group(1)))));
        add(rules, ",\\s(1[5-8]\\d\\d)(?=[.,;:)]|$)", m -> Optional.of(year(Integer.parseInt(m.group(1)))));
        add(rules, "\\bmid-(1[5-9]\\d\\d|20\\d\\d)\\b", m -> Optional.of(year(Integer.parseInt(m.group(1)))));
    }

    private static void parts(List<Rule> rules) {
        add(
                rules,
                "(?i)\\b(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\\s+quarter(?:\\s+of)?(?:\\s+(" + YEAR
                        + "))?|\\bQ([1-4])(?:\\s+(" + YEAR + "))?\\b",
                m -> {
                    int quarter = Words.ordinal(m.group(1) != null ? m.group(1) : m.group(3));
                    String year = m.group(1) != null ? m.group(2) : m.group(4);
                    return Optional.of(new TimeValue.Part(3 * quarter - 2, 3 * quarter, Words.year(year), Which.ANY));
                });
        add(rules, "(?i)\\b(?:the\\s+)?(first|second)\\s+half\\s+of\\s+(?:(" + YEAR + ")|(?:this|the)\\s+year)", m -> {
            int half = Words.ordinal(m.group(1));
            Which which = m.group(2) == null ? Which.THIS : Which.ANY;
            return Optional.of(new TimeValue.Part(6 * half - 5, 6 * half, Words.year(m.group(2)), which));
        });
        add(
                rules,
                "(?i)\\b(?:the\\s+)?" + EDGE + "(?:(last|this|next|coming|past)\\s+)?(" + SEASON + ")(?:\\s+of|,)?\\s+("
                        + YEAR + ")\\b",
                m -> season(m.group(1), m.group(2), m.group(3)));
        add(
                rules,
                "(?i)\\b(last|this|next|coming|past)\\s+(" + SEASON + ")\\b",
                m -> season(m.group(1), m.group(2), null));
        add(
                rules,
                "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil)\\s)(?:the\\s+)?" + EDGE + "(" + SEASON + ")\\b",
                m -> season(null, m.group(1), null));
    }

    private static Optional<TimeValue> season(
            @org.jspecify.annotations.Nullable String which,
            String name,
            @org.jspecify.annotations.Nullable String year) {
        int first = Words.season(name);
        return Optional.of(new TimeValue.Part(
                first, (first + 1) % 12 + 1, Words.year(year), which == null ? Which.ANY : Words.which(which)));
    }

    private static void feasts(List<Rule> rules, List<Holiday> holidays) {
        Map<String, Holiday> byName = new TreeMap<>();
        holidays.forEach(holiday -> byName.put(holiday.name(), holiday));
        String names = byName.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        add(
                rules,
                "(?i)(?<=\\b(?:on|at|by|before|after|over|during|since|until|this|last|next|around|of|for|the)\\s)(?:(last|this|next)\\s+)?("
                        + names + ")(?![\\w'\\u2019])(?:,?\\s+(" + YEAR + "))?",
                m -> Optional.of(new TimeValue.Feast(
                        byName.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), holidays.get(0)),
                        Words.year(m.group(3)),
                        m.group(1) == null ? Which.ANY : Words.which(m.group(1)))));
    }

    private static void running(List<Rule> rules) {
        String about =
                "(?:(?:only|just|nearly|almost|about|some|roughly|around|over|exactly|less\\s+than|more\\s+than)\\s+)?";
        add(
                rules,
                "(?i)\\b(?:that|the\\s+same|that\\s+same|the\\s+very\\s+same)\\s+(day|week|month|year|evening|morning|afternoon|night)\\b",
                m -> Optional.of(Words.shift(unit(m.group(1)), 0, Anchor.RUNNING)));
        add(
                rules,
                "(?i)\\b(?:the\\s+(?:next|following)\\s+(day|week|month|year|morning)|the\\s+(day|week|month|year)\\s+(?:after|later))\\b",
                m -> Optional.of(Words.shift(unit(m.group(1) != null ? m.group(1) : m.group(2)), 1, Anchor.RUNNING)));
        add(
                rules,
                "(?i)\\bthe\\s+(?:previous|preceding)\\s+(day|week|month|year)\\b|\\bthe\\s+(day|week|month|year)\\s+(?:before|earlier)\\b",
                m -> Optional.of(Words.shift(unit(m.group(1) != null ? m.group(1) : m.group(2)), -1, Anchor.RUNNING)));
        add(
                rules,
                "(?i)\\b" + about + "(" + NUMBER + ")\\s+(" + UNIT + ")\\s+(?:later|after(?!\\s+(?:the\\s+)?" + NUMBER
                        + "\\b))",
                m -> Optional.of(Words.shift(m.group(2), Words.number(m.group(1)), Anchor.RUNNING)));
        add(
                rules,
                "(?i)\\b" + about + "(" + NUMBER + ")\\s+(" + UNIT + ")\\s+(?:earlier|before|previously)\\b",
                m -> Optional.of(Words.shift(m.group(2), -Words.number(m.group(1)), Anchor.RUNNING)));
    }

    private static void deictic(List<Rule> rules) {
        String about =
                "(?:(?:only|just|nearly|almost|about|some|roughly|around|over|exactly|less\\s+than|more\\s+than)\\s+)?";
        fixed(rules, "yesterday|last\\s+night", -1);
        fixed(rules, "tomorrow", 1);
        fixed(rules, "today|tonight|this\\s+(?:morning|afternoon|evening|day)|earlier\\s+today|later\\s+today", 0);
        add(
                rules,
                "(?i)\\b" + about + "(" + NUMBER + ")\\s+(" + UNIT + ")\\s+ago\\b",
                m -> Optional.of(Words.shift(m.group(2), -Words.number(m.group(1)), Anchor.DOCUMENT)));
        add(
                rules,
                "(?i)\\b(?:in|within)\\s+" + about + "(?:the\\s+next\\s+)?(" + NUMBER + ")\\s+(" + UNIT
                        + ")(?:['\\u2019]?\\s+time)?(?!\\s+(?:of|after|before))\\b",
                m -> {
                    Shift shift = Words.shift(m.group(2), Words.number(m.group(1)), Anchor.DOCUMENT);
                    return Optional.of(new TimeValue.Within(shift.unit(), shift.count()));
                });
        add(
                rules,
                "(?i)\\b(?:the\\s+)?(?:last|past)\\s+(" + NUMBER + ")\\s+(" + UNIT + ")\\b",
                m -> stretch(m.group(2), -Words.number(m.group(1))));
        add(
                rules,
                "(?i)\\b(?:the\\s+)?(?:next|coming)\\s+(" + NUMBER + ")\\s+(" + UNIT + ")\\b",
                m -> stretch(m.group(2), Words.number(m.group(1))));
        add(
                rules,
                "(?i)\\b(?:(?:early|earlier|late|later)\\s+)?(?:the\\s+)?" + WHICH
                        + "\\s+(?:fiscal\\s+|calendar\\s+)?(weekend|week|fortnight|month|year|decade)\\b(?!\\s*['\\u2019]s\\s+(?:long|old))",
                m -> {
                    int count = switch (Words.which(m.group(1))) {
                        case LAST -> -1;
                        case NEXT -> 1;
                        case THIS, ANY -> 0;
                    };
                    return Optional.of(Words.shift(m.group(2), count, Anchor.DOCUMENT));
                });
        add(
                rules,
                "(?i)\\b(?:by|at|before|until|towards?)\\s+(?:the\\s+)?(?:end|start|beginning|middle|close)\\s+of\\s+the\\s+(month|year|week)\\b",
                m -> Optional.of(Words.shift(m.group(1), 0, Anchor.DOCUMENT)));
    }

    private static void weekdays(List<Rule> rules) {
        add(
                rules,
                "(?<![A-Za-z])(?:(last|this|next|coming|past|Last|This|Next)\\s+)?(?:(?:early|late)\\s+)?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+(last|next)\\s+week)?(?!\\s+Times|\\s+Telegraph|\\s+Mail|\\s+Express)\\b",
                m -> {
                    String which = m.group(1) != null ? m.group(1) : m.group(3);
                    return Optional.of(new TimeValue.Weekday(
                            Words.weekday(m.group(2)), which == null ? Which.ANY : Words.which(which)));
                });
    }

    private static void add(List<Rule> rules, String pattern, Function<MatchResult, Optional<TimeValue>> value) {
        rules.add(new Rule(Pattern.compile(pattern), value));
    }

    private static void fixed(List<Rule> rules, String words, int days) {
        add(rules, "(?i)\\b(?:" + words + ")\\b", m -> Optional.of(new Shift(Unit.DAY, days, Anchor.DOCUMENT)));
    }

    private static Optional<TimeValue> stretch(String unit, int count) {
        Shift shift = Words.shift(unit, count, Anchor.DOCUMENT);
        return Optional.of(new TimeValue.Stretch(shift.unit(), shift.count()));
    }

    private static String unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return List.of("week", "month", "year").contains(lower) ? lower : "day";
    }

    private static Optional<TimeValue> dayRange(MatchResult m, int month, int first, int last, int year) {
        Optional<TimeValue> from = calendar(m.group(year), m.group(month), m.group(first));
        Optional<TimeValue> to = calendar(m.group(year), m.group(month), m.group(last));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new TimeValue.Range(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<TimeValue> monthOf(String month, OptionalInt day, String which) {
        Shift year = switch (which.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "this" -> new Shift(Unit.YEAR, 0, Anchor.DOCUMENT);
            case "last" -> new Shift(Unit.YEAR, -1, Anchor.DOCUMENT);
            case "next" -> new Shift(Unit.YEAR, 1, Anchor.DOCUMENT);
            case "the following" -> new Shift(Unit.YEAR, 1, Anchor.RUNNING);
            default -> new Shift(Unit.YEAR, 0, Anchor.RUNNING);
        };
        return Optional.of(new TimeValue.MonthOf(Words.month(month), day, year));
    }

    private static Optional<TimeValue> calendar(
            @org.jspecify.annotations.Nullable String year, String month, String day) {
        int of = Words.day(day);
        int in = Words.month(month);
        // a leap day is let through without its year
        return of > java.time.Month.of(in).maxLength()
                ? Optional.empty()
                : Optional.of(new Calendar(Words.year(year), OptionalInt.of(in), OptionalInt.of(of), Which.ANY));
    }

    private static Optional<TimeValue> exact(int year, int month, int day) {
        try {
            java.time.LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(new Calendar(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day), Which.ANY));
    }

    private static Calendar month(int month, OptionalInt year) {
        return new Calendar(year, OptionalInt.of(month), OptionalInt.empty(), Which.ANY);
    }

    private static Calendar year(int year) {
        return new Calendar(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), Which.ANY);
    }

    private static Optional<TimeValue> yearRange(int first, int last) {
        return last > first ? Optional.of(new TimeValue.Range(year(first), year(last))) : Optional.empty();
    }
}
