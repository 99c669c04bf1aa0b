package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.relation.Dyad;
import org.entente.ledger.relation.Level;
import org.entente.ledger.relation.Levels;
import org.entente.ledger.relation.Meeting;
import org.entente.ledger.relation.Officeholders;
import org.entente.ledger.relation.Relation;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Driver;
import org.entente.model.Status;

/**
 * Makes dossiers. The order is that of an analyst: read what there is between the two, see what stands, what fell through, what texts
 * give as reasons, what others have to do with it, and only then write the answer, from the claims already made. Immutable.
 */
public final class DossierMaker {
    private static final int MOST_LINES = 60;
    private static final int MOST_CROWDED = 8;
    /** Parties beyond two from which on a happening is of a crowd. */
    private static final int CROWD = 3;

    private static final int MOST_MEETINGS = 30;
    private static final int MOST_DRIVERS = 25;
    private static final int MOST_GOVERNMENTS = 40;

    private final Levels levels;
    private final Ontology ontology;
    private final Wording wording;
    private final Claims claims;
    private final Background background;
    private final Officeholders holders;

    private DossierMaker(Levels levels, Ontology ontology, Wording wording, Officeholders holders) {
        this.levels = levels;
        this.ontology = ontology;
        this.wording = wording;
        this.claims = new Claims(wording);
        this.holders = holders;
        this.background = new Background(holders, wording);
    }

    /**
     * Loads the words that it writes with.
     *
     * @throws org.entente.model.EntenteException if a table is wrong
     */
    public static DossierMaker load(Lexicons lexicons) {
        return new DossierMaker(
                Levels.load(lexicons), Ontology.load(lexicons), Wording.load(lexicons), Officeholders.load(lexicons));
    }

    /**
     * The dossier of {@code first} and {@code second}.
     *
     * @param since leaves out what was over before; instruments keep their beginnings
     * @param until leaves out what began later, and is the date that the dossier speaks of; else the last day that a document tells
     */
    public Dossier make(View view, String first, String second, Optional<LocalDate> since, Optional<LocalDate> until) {
        Dyad dyad = Dyad.read(view, levels, holders, first, second, since, until);
        LocalDate at = until.or(dyad::lastTold).orElse(LocalDate.EPOCH);
        Relation relation = Relation.of(dyad, at, levels, ontology);
        List<Meeting> meetings = dyad.meetings(levels);
        List<Claim> missed = meetings.stream()
                .filter(m -> m.outcome() == Meeting.Outcome.MISSED)
                .sorted(Comparator.comparing(Meeting::happening, Happening.ORDER)
                        .reversed())
                .map(claims::of)
                .toList();
        List<Sourced<Driver>> drivers = Reasons.ranked(dyad);
        List<Claim> others = new Partners(view, wording).of(first, second, relation, at);
        List<Claim> thirdParties = new ThirdParties(view, wording, claims).of(dyad, since, until);
        List<Claim> answer =
                new Answer(wording, claims).of(first, second, dyad, relation, meetings, drivers, thirdParties, levels);
        List<Happening> told = told(dyad);
        Comparator<Instrument> closest = Comparator.comparing(
                        (Instrument i) -> Math.max(2, i.parties().size()))
                .thenComparing(Instrument.ORDER);
        return new Dossier(
                wording.title(first),
                wording.title(second),
                List.of(first, second),
                since,
                at,
                dyad.reports(),
                dyad.read(),
                documents(dyad),
                answer,
                Stream.concat(
                                relation.standing().stream().sorted(closest),
                                relation.others().stream().sorted(closest))
                        .map(i -> claims.of(i, at))
                        .toList(),
                others,
                told.stream().map(claims::of).toList(),
                mostTelling(dyad.alongside(), dyad, MOST_CROWDED).stream()
                        .map(claims::of)
                        .toList(),
                dyad.happenings().size() - told.size(),
                held(meetings),
                missed,
                dyad.holders().stream().limit(MOST_GOVERNMENTS).map(claims::of).toList(),
                background.of(List.of(first, second), dyad, since, at),
                drivers.stream().limit(MOST_DRIVERS).map(claims::of).toList(),
                thirdParties,
                disputed(dyad),
                Unknowns.of(wording.name(first), wording.name(second), dyad, relation, meetings),
                Bars.of(dyad.happenings(), ontology));
    }

    private List<Claim> held(List<Meeting> meetings) {
        return meetings.stream()
                .filter(m -> m.outcome() == Meeting.Outcome.HELD || m.outcome() == Meeting.Outcome.OPEN)
                .sorted(Comparator.comparing((Meeting m) -> Weight.crowd(m.happening()) > CROWD)
                        .thenComparing(Meeting::level)
                        .thenComparing(Comparator.comparing(Meeting::happening, Happening.ORDER)
                                .reversed()))
                .limit(MOST_MEETINGS)
                .sorted(Comparator.comparing(Meeting::happening, Happening.ORDER)
                        .reversed())
                .map(claims::of)
                .toList();
    }

    private List<Claim> disputed(Dyad dyad) {
        return Stream.concat(
                        dyad.happenings().stream().filter(h -> !h.disputes().isEmpty()),
                        dyad.happenings().stream()
                                .filter(h -> h.status() == Status.DENIED
                                        && h.disputes().isEmpty()))
                .limit(MOST_LINES / 3)
                .map(claims::of)
                .toList();
    }

    /** The most telling of what is between the two; of what many did together only a few. */
    private List<Happening> told(Dyad dyad) {
        Map<Boolean, List<Happening>> crowded =
                dyad.happenings().stream().collect(Collectors.partitioningBy(h -> Weight.crowd(h) > CROWD));
        List<Happening> few = mostTelling(crowded.getOrDefault(true, List.of()), dyad, MOST_CROWDED);
        List<Happening> told = new ArrayList<>(few);
        told.addAll(mostTelling(crowded.getOrDefault(false, List.of()), dyad, MOST_LINES - few.size()));
        told.sort(Happening.ORDER);
        return told;
    }

    private List<Happening> mostTelling(List<Happening> happenings, Dyad dyad, int most) {
        return happenings.stream()
                .sorted(Comparator.comparingDouble((Happening h) -> -weight(h, dyad))
                        .thenComparing(Happening.ORDER.reversed()))
                .limit(most)
                .sorted(Happening.ORDER)
                .toList();
    }

    private double weight(Happening happening, Dyad dyad) {
        return Weight.of(happening, levels.of(happening.best().statement(), dyad.a(), dyad.b()), ontology);
    }

    private static int documents(Dyad dyad) {
        Set<String> ids = new HashSet<>();
        dyad.happenings()
                .forEach(h -> h.reports().forEach(r -> ids.add(r.document().id())));
        dyad.instruments()
                .forEach(i ->
                        i.reports().forEach(m -> ids.add(m.source().document().id())));
        dyad.drivers().forEach(d -> ids.add(d.document().id()));
        return ids.size();
    }

    /** How much a happening tells of a relation. */
    static final class Weight {
        private Weight() {}

        /** What many do together tells less of any two of them. */
        static double crowd(Happening happening) {
            long codes = Stream.concat(
                            happening.best().statement().actors().stream(),
                            happening.best().statement().recipients().stream())
                    .map(p -> p.actor().code())
                    .distinct()
                    .count();
            return Math.max(0, Math.min(8, codes - 2));
        }

        static double of(Happening happening, Level level, Ontology ontology) {
            double weight = Math.abs(ontology.score(happening.type())) / 2;
            weight += happening.best().statement().instrument().isPresent() ? 5 : 0;
            weight += Meeting.Outcome.MISSED == new Meeting(happening, level).outcome() ? 3 : 0;
            weight += level == Level.HEAD ? 4 : level == Level.OTHER ? 0 : 2;
            weight += Math.min(3, happening.sources() - 1);
            weight += happening.day().isPresent() ? 1 : -1;
            weight -= crowd(happening);
            return happening.status() == Status.HYPOTHETICAL ? weight / 2 : weight;
        }
    }
}
