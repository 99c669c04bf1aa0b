package org.entente.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.model.PartialDate;
import org.entente.model.When;
import org.entente.model.When.Basis;
import org.entente.statement.time.TimeValue.Anchor;
import org.entente.statement.time.TimeValue.Calendar;
import org.entente.statement.time.TimeValue.Unit;
import org.entente.statement.time.TimeValue.Which;

/**
 * Turns what an expression of time says into dates. What cannot be told stays empty: a date is never filled in. Weeks run from
 * Monday to Sunday. Stateless.
 */
public final class TimeResolver {
    /** Days that a date in the past tense may lie ahead of the document's, and in the future tense behind it. */
    private static final int SLACK = 3;

    /** The dates that {@code value} names at {@code moment}. */
    public Optional<When> resolve(TimeValue value, Moment moment) {
        if (value instanceof Calendar calendar) {
            return calendar(calendar, moment);
        } else if (value instanceof TimeValue.Weekday weekday) {
            return weekday(weekday, moment).map(day -> When.at(PartialDate.of(day), Basis.RELATIVE));
        } else if (value instanceof TimeValue.Shift shift) {
            return shift(shift, moment);
        } else if (value instanceof TimeValue.MonthOf month) {
            return shift(month.year(), moment)
                    .flatMap(When::from)
                    .flatMap(year -> date(year.year(), OptionalInt.of(month.month()), month.day())
                            .map(date -> When.at(date, Basis.RELATIVE)));
        } else if (value instanceof TimeValue.Stretch stretch) {
            return moment.document().map(day -> stretch(stretch, day));
        } else if (value instanceof TimeValue.Within within) {
            return moment.tense() == Tense.PAST
                    ? moment.document().map(day -> stretch(new TimeValue.Stretch(within.unit(), -within.count()), day))
                    : shift(new TimeValue.Shift(within.unit(), within.count(), Anchor.DOCUMENT), moment);
        } else if (value instanceof TimeValue.Part part) {
            return part(part, moment);
        } else if (value instanceof TimeValue.Years years) {
            return Optional.of(When.between(PartialDate.of(years.first()), PartialDate.of(years.last()), Basis.STATED));
        } else if (value instanceof TimeValue.Feast feast) {
            return feast(feast, moment);
        } else if (value instanceof TimeValue.Range range) {
            return range(range, moment);
        }
        throw new IllegalStateException("unknown value " + value);
    }

    private static Optional<When> calendar(Calendar calendar, Moment moment) {
        if (calendar.year().isPresent()) {
            return date(calendar.year().getAsInt(), calendar.month(), calendar.day())
                    .map(date -> When.at(date, Basis.STATED));
        }
        Basis basis = calendar.which() == Which.ANY ? Basis.STATED : Basis.RELATIVE;
        return nearest(year -> date(year, calendar.month(), calendar.day()), calendar.which(), moment)
                .map(date -> When.at(date, basis));
    }

    private static Optional<PartialDate> date(int year, OptionalInt month, OptionalInt day) {
        if (day.isPresent()
                && month.isPresent()
                && !YearMonth.of(year, month.getAsInt()).isValidDay(day.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day));
    }

    /** The year's turn of a yearly date that is meant. */
    private static Optional<PartialDate> nearest(
            IntFunction<Optional<PartialDate>> inYear, Which which, Moment moment) {
        if (which == Which.ANY && moment.elsewhere()) {
            LocalDate from = moment.running().orElseThrow().earliest();
            // a story runs forward: what is a little behind may be meant, what is far behind is next year's
            return turns(inYear, from).min(Comparator.comparingLong(date -> {
                long days = ChronoUnit.DAYS.between(from, date.latest());
                return days >= 0 ? days : -2 * days;
            }));
        }
        if (moment.document().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = moment.document().get();
        Comparator<PartialDate> byDistance = Comparator.comparingLong(date -> distance(date, day));
        return switch (which) {
            case LAST ->
                turns(inYear, day).filter(date -> date.latest().isBefore(day)).min(byDistance);
            case NEXT ->
                turns(inYear, day).filter(date -> date.earliest().isAfter(day)).min(byDistance);
            case THIS -> inYear.apply(day.getYear());
            case ANY ->
                switch (moment.tense()) {
                    case PAST ->
                        turns(inYear, day)
                                .filter(date -> !date.earliest().isAfter(day.plusDays(SLACK)))
                                .min(byDistance);
                    case FUTURE ->
                        turns(inYear, day)
                                .filter(date -> !date.latest().isBefore(day.minusDays(SLACK)))
                                .min(byDistance);
                    case PRESENT, UNKNOWN -> turns(inYear, day).min(byDistance);
                };
        };
    }

    private static java.util.stream.Stream<PartialDate> turns(
            IntFunction<Optional<PartialDate>> inYear, LocalDate around) {
        return IntStream.rangeClosed(around.getYear() - 4, around.getYear() + 4)
                .mapToObj(inYear)
                .flatMap(Optional::stream);
    }

    /** Days between a date and a day, none where the day lies in it. */
    private static long distance(PartialDate date, LocalDate day) {
        if (date.latest().isBefore(day)) {
            return ChronoUnit.DAYS.between(date.latest(), day);
        }
        return Math.max(0, ChronoUnit.DAYS.between(day, date.earliest()));
    }

    private static Optional<LocalDate> weekday(TimeValue.Weekday weekday, Moment moment) {
        DayOfWeek name = weekday.day();
        if (moment.elsewhere()) {
            return moment.running()
                    .filter(running -> running.day().isPresent())
                    .map(running -> running.earliest().with(TemporalAdjusters.nextOrSame(name)));
        }
        return moment.document().map(day -> switch (weekday.which()) {
            case LAST -> day.with(TemporalAdjusters.previous(name));
            case NEXT -> day.with(TemporalAdjusters.next(name));
            case THIS ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(name));
            case ANY ->
                moment.tense() == Tense.FUTURE
                        ? day.with(TemporalAdjusters.nextOrSame(name))
                        : day.with(TemporalAdjusters.previousOrSame(name));
        });
    }

    private static Optional<When> shift(TimeValue.Shift shift, Moment moment) {
        Optional<PartialDate> anchor = shift.anchor() == Anchor.RUNNING
                ? moment.running().or(() -> moment.document().map(PartialDate::of))
                : moment.document().map(PartialDate::of);
        return anchor.map(from -> shifted(shift.unit(), shift.count(), from));
    }

    private static When shifted(Unit unit, int count, PartialDate from) {
        if (unit == Unit.YEAR) {
            return When.at(PartialDate.of(from.year() + count), Basis.RELATIVE);
        }
        if (from.month().isEmpty() || (unit != Unit.MONTH && from.day().isEmpty())) {
            return When.at(from, Basis.RELATIVE);
        }
        LocalDate day = from.earliest();
        return switch (unit) {
            case MONTH -> {
                LocalDate in = day.plusMonths(count);
                yield When.at(PartialDate.of(in.getYear(), in.getMonthValue()), Basis.RELATIVE);
            }
            case WEEK -> {
                LocalDate monday = day.plusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield When.between(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)), Basis.RELATIVE);
            }
            case DAY, YEAR -> When.at(PartialDate.of(day.plusDays(count)), Basis.RELATIVE);
        };
    }

    private static When stretch(TimeValue.Stretch stretch, LocalDate day) {
        LocalDate other = switch (stretch.unit()) {
            case DAY -> day.plusDays(stretch.count());
            case WEEK -> day.plusWeeks(stretch.count());
            case MONTH -> day.plusMonths(stretch.count());
            case YEAR -> day.plusYears(stretch.count());
        };
        LocalDate from = stretch.count() < 0 ? other : day;
        LocalDate to = stretch.count() < 0 ? day : other;
        return switch (stretch.unit()) {
            case DAY, WEEK -> When.between(PartialDate.of(from), PartialDate.of(to), Basis.RELATIVE);
            case MONTH ->
                When.between(
                        PartialDate.of(from.getYear(), from.getMonthValue()),
                        PartialDate.of(to.getYear(), to.getMonthValue()),
                        Basis.RELATIVE);
            case YEAR -> When.between(PartialDate.of(from.getYear()), PartialDate.of(to.getYear()), Basis.RELATIVE);
        };
    }

    private static Optional<When> part(TimeValue.Part part, Moment moment) {
        OptionalInt year = part.year();
        if (year.isEmpty()) {
            Which which = part.which();
            Optional<PartialDate> first = nearest(y -> Optional.of(PartialDate.of(y, part.first())), which, moment);
            year = first.isPresent() ? OptionalInt.of(first.get().year()) : OptionalInt.empty();
        }
        Basis basis = part.year().isPresent() ? Basis.STATED : Basis.RELATIVE;
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(When.between(
                        PartialDate.of(year.getAsInt(), part.first()),
                        PartialDate.of(part.last() < part.first() ? year.getAsInt() + 1 : year.getAsInt(), part.last()),
                        basis));
    }

    private static Optional<When> feast(TimeValue.Feast feast, Moment moment) {
        IntFunction<Optional<PartialDate>> inYear =
                year -> Optional.of(PartialDate.of(feast.holiday().in(year)));
        if (feast.year().isPresent()) {
            return inYear.apply(feast.year().getAsInt()).map(date -> When.at(date, Basis.STATED));
        }
        return nearest(inYear, feast.which(), moment).map(date -> When.at(date, Basis.RELATIVE));
    }

    private Optional<When> range(TimeValue.Range range, Moment moment) {
        Optional<When> to = resolve(range.to(), moment);
        Optional<When> from = resolve(yearOf(range.from(), range.to()), moment);
        if (from.isEmpty() || to.isEmpty()) {
            return from.or(() -> to);
        }
        PartialDate start = from.get().from().orElseThrow();
        PartialDate end = to.get().to().or(to.get()::from).orElseThrow();
        if (end.latest().isBefore(start.earliest())) {
            // the second date is read again from the first on, so that "28 December to 3 January" goes over the turn of
            // the year
            Moment later = new Moment(Optional.of(start.earliest()), Optional.empty(), Tense.FUTURE);
            end = resolve(range.to(), later).flatMap(When::from).orElse(start);
        }
        return Optional.of(When.between(start, end, to.get().basis()));
    }

    /** The first date of a range, with the year that only the second is given. */
    private static TimeValue yearOf(TimeValue from, TimeValue to) {
        return from instanceof Calendar a
                        && to instanceof Calendar b
                        && a.year().isEmpty()
                        && b.year().isPresent()
                ? new Calendar(
                        OptionalInt.of(
                                a.month().orElse(1) > b.month().orElse(12)
                                        ? b.year().getAsInt() - 1
                                        : b.year().getAsInt()),
                        a.month(),
                        a.day(),
                        a.which())
                : from;
    }
}
