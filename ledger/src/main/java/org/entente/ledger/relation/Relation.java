package org.entente.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.instrument.Instrument;
import org.entente.lexicon.Ontology;
import org.entente.model.Rung;

/**
 * What is between two states at a date, so far as documents tell.
 *
 * @param rung the highest rung of a partnership that stands; empty where no document tells of one
 * @param standing instruments that bind or are kept to
 * @param others instruments on the way, or over
 * @param held meetings held in the year up to the date, by level
 * @param missed meetings called off or put off in that year, by level
 * @param governments who held office on either side
 * @param year what they did to each other in the year up to the date
 * @param before the same for the year before that; the difference of the means is the trend
 */
public record Relation(
        LocalDate at,
        Optional<Rung> rung,
        List<Instrument> standing,
        List<Instrument> others,
        Map<Level, Integer> held,
        Map<Level, Integer> missed,
        List<Holder> governments,
        Balance year,
        Balance before) {
    public Relation {
        standing = List.copyOf(standing);
        others = List.copyOf(others);
        governments = List.copyOf(governments);
    }

    /** The relation that {@code dyad} tells of at {@code date}. */
    public static Relation of(Dyad dyad, LocalDate date, Levels levels, Ontology ontology) {
        List<Instrument> standing = new ArrayList<>();
        List<Instrument> others = new ArrayList<>();
        for (Instrument instrument : dyad.instruments()) {
            if (!instrument.upTo(date).isEmpty()) {
                (stands(instrument, dyad, date) ? standing : others).add(instrument);
            }
        }
        Optional<Rung> rung = standing.stream()
                .map(i -> i.rungAt(date))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        LocalDate yearAgo = date.minusYears(1);
        Map<Level, Integer> held = new TreeMap<>();
        Map<Level, Integer> missed = new TreeMap<>();
        for (Meeting meeting : dyad.meetings(levels)) {
            if (meeting.within(yearAgo.plusDays(1), date)) {
                switch (meeting.outcome()) {
                    case HELD -> held.merge(meeting.level(), 1, Integer::sum);
                    case MISSED -> missed.merge(meeting.level(), 1, Integer::sum);
                    case OPEN, NONE -> {}
                }
            }
        }
        return new Relation(
                date,
                rung,
                standing,
                others,
                held,
                missed,
                Governments.at(dyad.holders(), date, dyad.a(), dyad.b()),
                Balance.of(dyad.happenings(), yearAgo.plusDays(1), date, ontology),
                Balance.of(dyad.happenings(), yearAgo.minusYears(1).plusDays(1), yearAgo, ontology));
    }

    private static boolean stands(Instrument instrument, Dyad dyad, LocalDate date) {
        return instrument.standsAt(date) && instrument.partiesAt(date).containsAll(List.of(dyad.a(), dyad.b()));
    }

    /** Mean score of the year less that of the year before; positive where the relation warms. */
    public double trend() {
        return year.mean() - before.mean();
    }

    /** What is new here against {@code earlier}: instruments that stand now and did not stand then. */
    public List<Instrument> gained(Relation earlier) {
        return standing.stream().filter(i -> !earlier.standing.contains(i)).toList();
    }

    /** What stood at {@code earlier} and stands no more. */
    public List<Instrument> lost(Relation earlier) {
        return earlier.standing.stream().filter(i -> !standing.contains(i)).toList();
    }

    /** Who holds office here and did not at {@code earlier}. */
    public List<Holder> newcomers(Relation earlier) {
        return governments.stream()
                .filter(h -> !earlier.governments.contains(h))
                .toList();
    }
}
