package org.entente.statement.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.statement.time.TimeExpression.Bound;

/** Finds expressions of time in the words of a sentence; needs no tree. Immutable and safe for use by several threads. */
public final class TimeFinder {
    /** Cheap to look for, and in every sentence that any rule matches. */
    private static final Pattern HINT = Pattern.compile(
            "\\d|day\\b|night|morrow|week|month|year|quarter|ago\\b|later|earlier|before|after|since"
                    + "|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|spring|summer|autumn|winter|decade|fortnight|New Year"
                    + "|hristmas|aster|hanksgiving|Nowruz|entecost|piphany|uneteenth|morning|evening|afternoon|days|half");

    private static final Pattern JOIN = Pattern.compile("\\s*(?:[-\\u2010-\\u2015]|to|until|till|through|and)\\s*");
    private static final Pattern BOUND_BEFORE = Pattern.compile(
            "(?i)\\b(since|until|till|before|prior to|by|ahead of|after|from|between|starting|beginning|effective|as of|as from)\\s+(?:about\\s+|around\\s+|at least\\s+|the\\s+)*$");

    private final List<Rules.Rule> rules;

    public TimeFinder(Lexicons lexicons) {
        rules = Rules.all(
                lexicons.table("statements/holidays").stream().map(Holiday::of).toList());
    }

    private record Found(int start, int end, TimeValue value, Bound bound) {}

    /** The expressions of time in {@code sentence}, in order, not overlapping. */
    public List<TimeExpression> find(Sentence sentence, String articleText) {
        String text = sentence.span().of(articleText);
        if (!HINT.matcher(text).find()) {
            return List.of();
        }
        String plain = text.replace('\n', ' ').replace('\u00a0', ' ');
        List<Found> found = joined(plain, matches(plain));
        List<TimeExpression> expressions = new ArrayList<>(found.size());
        for (Found f : found) {
            inTokens(sentence, f).ifPresent(expressions::add);
        }
        return expressions;
    }

    private List<Found> matches(String text) {
        List<Found> found = new ArrayList<>();
        for (Rules.Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                MatchResult match = matcher.toMatchResult();
                from = Math.max(match.end(), match.start() + 1);
                if (found.stream().noneMatch(f -> f.start < match.end() && match.start() < f.end)) {
                    Optional<TimeValue> value = rule.value().apply(match);
                    value.ifPresent(v -> found.add(new Found(
                            match.start(),
                            match.end(),
                            v,
                            v instanceof TimeValue.Range ? Bound.AT : bound(text, match.start()))));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static Bound bound(String text, int start) {
        Matcher matcher = BOUND_BEFORE.matcher(text).region(Math.max(0, start - 30), start);
        if (!matcher.find()) {
            return Bound.AT;
        }
        return switch (matcher.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "until", "till" -> Bound.UNTIL;
            case "before", "prior to", "by", "ahead of" -> Bound.BEFORE;
            case "after" -> Bound.AFTER;
            default -> Bound.SINCE;
        };
    }

    /** Makes one range of two dates with a dash or "to" between them. */
    private static List<Found> joined(String text, List<Found> found) {
        List<Found> joined = new ArrayList<>(found.size());
        for (Found next : found) {
            Found last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            if (last != next && joins(text, last, next)) {
                joined.set(
                        joined.size() - 1,
                        new Found(last.start, next.end, new TimeValue.Range(last.value, next.value), Bound.AT));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean joins(String text, Found last, Found next) {
        String gap = text.substring(last.end, next.start);
        return JOIN.matcher(gap).matches()
                && (last.bound == Bound.SINCE
                        || !gap.isBlank() && !Character.isLetter(gap.strip().charAt(0)))
                && ranges(last.value)
                && ranges(next.value);
    }

    private static boolean ranges(TimeValue value) {
        return value instanceof TimeValue.Calendar
                || value instanceof TimeValue.Weekday
                || value instanceof TimeValue.MonthOf
                || value instanceof TimeValue.Shift;
    }

    private static Optional<TimeExpression> inTokens(Sentence sentence, Found found) {
        int start = sentence.span().start() + found.start;
        int end = sentence.span().start() + found.end;
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Span span = sentence.token(i).span();
            if (span.start() < end && start < span.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new TimeExpression(
                        sentence.index(), first, last + 1, new Span(start, end), found.value, found.bound));
    }
}
