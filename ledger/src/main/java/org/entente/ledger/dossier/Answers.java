package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Query;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.instrument.Instruments;
import org.entente.ledger.instrument.Matrix;
import org.entente.ledger.relation.Dyad;
import org.entente.ledger.relation.Levels;
import org.entente.ledger.relation.Officeholders;
import org.entente.ledger.relation.Relation;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Event;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Statement;

/**
 * The questions that users ask, each answered with claims that carry their evidence; {@link DossierMaker} puts the same together to a
 * page. Immutable; a {@link View} serves one thread.
 */
public final class Answers {
    private final Levels levels;
    private final Ontology ontology;
    private final Wording wording;
    private final Claims claims;
    private final Officeholders holders;

    private Answers(Levels levels, Ontology ontology, Wording wording, Officeholders holders) {
        this.holders = holders;
        this.levels = levels;
        this.ontology = ontology;
        this.wording = wording;
        this.claims = new Claims(wording);
    }

    /**
     * Loads the words that it answers with.
     *
     * @throws org.entente.model.EntenteException if a table is wrong
     */
    public static Answers load(Lexicons lexicons) {
        return new Answers(
                Levels.load(lexicons), Ontology.load(lexicons), Wording.load(lexicons), Officeholders.load(lexicons));
    }

    /** The words that it answers with. */
    public Wording wording() {
        return wording;
    }

    private Dyad dyad(View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until) {
        return Dyad.read(view, levels, holders, a, b, since, until);
    }

    /** All happenings between two states, in order of time; what they did side by side towards others is no part of it. */
    public List<Claim> timeline(View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until) {
        return dyad(view, a, b, since, until).happenings().stream()
                .map(claims::of)
                .toList();
    }

    /** The happenings themselves, for those who count them. */
    public List<Happening> happenings(
            View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until) {
        return dyad(view, a, b, since, until).happenings();
    }

    /** Meetings, visits and calls between two states: held, fallen through and still open, in order of time. */
    public List<Claim> meetings(View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until) {
        return dyad(view, a, b, since, until).meetings(levels).stream()
                .map(claims::of)
                .toList();
    }

    /** Reasons that texts give for what is between two states, the surest first. */
    public List<Claim> drivers(View view, String a, String b, Optional<LocalDate> since, Optional<LocalDate> until) {
        return Reasons.ranked(dyad(view, a, b, since, until)).stream()
                .map(claims::of)
                .toList();
    }

    /** What is between two states at a date, in figures. */
    public Relation relation(View view, String a, String b, LocalDate at) {
        return Relation.of(dyad(view, a, b, Optional.empty(), Optional.of(at)), at, levels, ontology);
    }

    /**
     * Instruments with how they stand at {@code at}, in order of their beginnings.
     *
     * @param kind only of this kind
     * @param parties only those that have all of these as parties
     */
    public List<Claim> instruments(View view, Optional<InstrumentKind> kind, Collection<String> parties, LocalDate at) {
        String[] codes = parties.toArray(String[]::new);
        Query<InstrumentStep> steps = Query.of(InstrumentStep.class, codes).until(Optional.of(at));
        Query<Event> events =
                Query.of(Event.class, codes).until(Optional.of(at)).steps();
        List<Instrument> found = Instruments.of(
                view.find(kind.map(steps::instrument).orElse(steps)),
                view.find(kind.map(events::instrument).orElse(events)));
        return found.stream()
                .filter(i -> !i.upTo(at).isEmpty())
                .map(i -> named(i, claims.of(i, at)))
                .toList();
    }

    private Claim named(Instrument instrument, Claim claim) {
        return new Claim(
                claim.date(),
                wording.names(instrument.parties()) + ": " + claim.text(),
                claim.notes(),
                claim.evidence());
    }

    /** Who has an instrument of a kind with whom at a date; see {@link #evidence} for the words. */
    public Matrix matrix(View view, InstrumentKind kind, Collection<String> parties, LocalDate at) {
        return Matrix.read(view, kind, parties, at);
    }

    /** The words that each cell of a matrix rests on, in the order of the cells. */
    public List<Claim> evidence(View view, Matrix matrix) {
        Map<Long, Sourced<Statement>> byKey =
                view.byKey(matrix.cells().stream().map(Matrix.Cell::key).toList());
        List<Claim> found = new ArrayList<>();
        for (Matrix.Cell cell : matrix.cells()) {
            Sourced<Statement> statement = byKey.get(cell.key());
            if (statement != null) {
                found.add(new Claim(
                        cell.since().map(LocalDate::toString).orElse(""),
                        wording.name(cell.a()) + " and " + wording.name(cell.b()) + ": " + cell.name() + ", "
                                + cell.standing().label(),
                        List.of(),
                        List.of(Citation.of(statement))));
            }
        }
        return found;
    }

    /** Every code that is party to anything, with how many statements, the most first. */
    public List<Map.Entry<String, Long>> parties(View view) {
        return view.parties().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
