package org.entente.statement.time;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/** What an expression of time says by itself, before it is known what it is relative to. */
public sealed interface TimeValue {
    /** Which one of several that bear the same name: "last November", "this Friday". */
    enum Which {
        LAST,
        THIS,
        NEXT,
        ANY
    }

    /** Units that are counted or shifted by. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** What a shift counts from. */
    enum Anchor {
        /** The document's date: "yesterday", "ten days ago". */
        DOCUMENT,
        /** The time that the running text is at: "the next day", "a month later". */
        RUNNING
    }

    /** Parts of a calendar date; a missing year is to be found. At least one part is present, a day only with its month. */
    record Calendar(OptionalInt year, OptionalInt month, OptionalInt day, Which which) implements TimeValue {}

    /** A day of the week. */
    record Weekday(DayOfWeek day, Which which) implements TimeValue {}

    /** So many units from an anchor, as precise as the unit. */
    record Shift(Unit unit, int count, Anchor anchor) implements TimeValue {}

    /** A month of the year that the running text is at, or of a year a number of years from the document's: "May of that year". */
    record MonthOf(int month, OptionalInt day, Shift year) implements TimeValue {}

    /** The time from so many units before the document's date until it ("the past two weeks"), or after it. */
    record Stretch(Unit unit, int count) implements TimeValue {}

    /** "in three days": so many units ahead, or, told in the past or denied, until then. */
    record Within(Unit unit, int count) implements TimeValue {}

    /** Months {@code first} to {@code last} of a year; {@code last} may be below {@code first}, as in winter. */
    record Part(int first, int last, OptionalInt year, Which which) implements TimeValue {}

    /** A run of years: "the 1990s". */
    record Years(int first, int last) implements TimeValue {}

    /** A feast with a fixed or computed day. */
    record Feast(Holiday holiday, OptionalInt year, Which which) implements TimeValue {}

    /** From one to another. */
    record Range(TimeValue from, TimeValue to) implements TimeValue {}
}
