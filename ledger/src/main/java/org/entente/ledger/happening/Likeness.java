package org.entente.ledger.happening;

import org.entente.model.Status;

/**
 * Whether two reports tell the same event: some things exclude it, the others are weighed. The weights were set on the case
 * file of reports in the tests.
 */
final class Likeness {
    /** From here on two reports are one event. */
    static final double ENOUGH = 4.0;

    private static final long NEAR = 1;

    private Likeness() {}

    /** How much speaks for one event, 0 and up; negative where something excludes it. */
    static double of(Traits a, Traits b) {
        if (excluded(a, b)) {
            return -1;
        }
        double score = dates(a, b) + parties(a, b);
        score += a.report.statement().type().root()
                        == b.report.statement().type().root()
                ? 1
                : 0;
        var modeA = a.report.statement().type().mode();
        var modeB = b.report.statement().type().mode();
        score += modeA.isPresent() && modeA.equals(modeB) ? 0.5 : 0;
        score += Math.max(0, a.samePersons(b));
        score += a.samePlace(b) > 0 ? 0.5 : 0;
        score += sameInstrument(a, b) ? 1 : 0;
        // most kinds happen several times a day between the same parties: there the words have to speak for it too
        score += a.family.rare() ? 0.5 + a.sharedWords(b) : 3 * a.sharedWords(b) - 0.75;
        return score;
    }

    private static boolean excluded(Traits a, Traits b) {
        if (a.family != b.family
                || a.report.document().id().equals(b.report.document().id())) {
            return true;
        }
        long slack = a.toTheDay() && b.toTheDay() ? NEAR : 0;
        if (a.daysApart(b) > slack || a.samePersons(b) < 0 || a.samePlace(b) < 0) {
            return true;
        }
        if (imagined(a) != imagined(b)) {
            return true;
        }
        if (!a.codes.containsAll(b.codes) && !b.codes.containsAll(a.codes)) {
            return true;
        }
        return turned(a, b) || aside(a, b) || aside(b, a);
    }

    /** Whether {@code a} is a gathering of several and {@code b} a meeting of two of them. */
    private static boolean aside(Traits a, Traits b) {
        return a.family == Family.MEETING && a.codes.size() > 2 && b.codes.size() == 2;
    }

    private static boolean imagined(Traits t) {
        return t.report.statement().status() == Status.HYPOTHETICAL;
    }

    /** Whether one has A doing to B what the other has B doing to A. */
    private static boolean turned(Traits a, Traits b) {
        if (a.family.rare() || a.recipients.isEmpty() || b.recipients.isEmpty()) {
            return false;
        }
        boolean straight = a.actors.stream().anyMatch(b.actors::contains)
                || a.recipients.stream().anyMatch(b.recipients::contains);
        return !straight;
    }

    private static double dates(Traits a, Traits b) {
        if (a.toTheDay() && b.toTheDay()) {
            return a.first == b.first ? 2 : 1;
        }
        if (a.dated && b.dated) {
            boolean narrow = a.last - a.first <= 31 && b.last - b.first <= 31;
            return narrow ? 1 : 0.25;
        }
        // one text does not say when: only what is told within days of the other may be the same
        Traits silent = a.dated ? b : a;
        Traits other = a.dated ? a : b;
        long when = other.dated ? other.last : other.told;
        boolean soon = silent.told != Long.MAX_VALUE && when != Long.MAX_VALUE && Math.abs(silent.told - when) <= 7;
        return soon ? 0.75 : -0.5;
    }

    private static double parties(Traits a, Traits b) {
        return a.codes.equals(b.codes) ? 1 : 0.5;
    }

    private static boolean sameInstrument(Traits a, Traits b) {
        var one = a.report.statement().instrument();
        var other = b.report.statement().instrument();
        return one.isPresent()
                && other.isPresent()
                && one.get().kind() == other.get().kind();
    }
}
