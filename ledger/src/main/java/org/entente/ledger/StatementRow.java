package org.entente.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.entente.format.StatementJson;
import org.entente.lexicon.Ontology;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.model.Utterance;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** A statement as a row: what queries select by in columns of their own, and the whole of it as JSON. */
final class StatementRow {
    private final Statement statement;
    private final When when;
    private final Optional<LocalDate> told;
    private final Scores scores;
    private final Set<Side> parties;
    private final String payload;

    private record Side(String code, String side) {}

    private record Scores(@Nullable Double score, @Nullable Double goldstein) {}

    private StatementRow(
            Statement statement,
            When when,
            Optional<LocalDate> told,
            Scores scores,
            Set<Side> parties,
            String payload) {
        this.statement = statement;
        this.when = when;
        this.told = told;
        this.scores = scores;
        this.parties = parties;
        this.payload = payload;
    }

    /** Makes rows. */
    static final class Maker {
        private final Ontology ontology;
        private final StatementJson json;

        Maker(Ontology ontology) {
            this.ontology = ontology;
            this.json = new StatementJson(ontology);
        }

        StatementRow of(Statement statement, Optional<LocalDate> told) {
            String payload = json.write(statement).toString();
            return new StatementRow(statement, when(statement), told, scores(statement), sides(statement), payload);
        }

        private Scores scores(Statement statement) {
            if (statement instanceof Event event) {
                var goldstein = ontology.goldstein(ontology.cameo(event.type()));
                return new Scores(ontology.score(event.type()), goldstein.isPresent() ? goldstein.getAsDouble() : null);
            }
            return new Scores(null, null);
        }
    }

    private static When when(Statement statement) {
        if (statement instanceof Event event) {
            return event.when();
        } else if (statement instanceof InstrumentStep step) {
            return step.when();
        } else if (statement instanceof Tenure tenure) {
            return tenure.when();
        }
        return When.unknown();
    }

    private static Set<Side> sides(Statement statement) {
        Set<Side> sides = new LinkedHashSet<>();
        if (statement instanceof Event event) {
            add(sides, event.actors(), "actor");
            add(sides, event.recipients(), "recipient");
        } else if (statement instanceof InstrumentStep step) {
            add(sides, step.parties(), "party");
        } else if (statement instanceof Driver driver) {
            driver.parties().forEach(code -> sides.add(new Side(code, "party")));
        } else if (statement instanceof Tenure tenure && !tenure.code().isEmpty()) {
            sides.add(new Side(tenure.code(), "party"));
        }
        return sides;
    }

    private static void add(Set<Side> sides, List<Participant> participants, String side) {
        for (Participant p : participants) {
            if (!p.actor().code().isEmpty()) {
                sides.add(new Side(p.actor().code(), side));
            }
        }
    }

    void write(long key, int doc, DuckDBAppender to) throws SQLException {
        to.beginRow().append(key).append(doc).append(statement.id()).append(statement.kind());
        if (statement instanceof Event event) {
            to.append(event.type().root().name());
            to.append(event.type().mode().orElse(null));
            to.append(event.status().label()).append(event.historical());
        } else {
            to.appendNull().appendNull();
            to.append(statement instanceof Tenure tenure ? tenure.holding().label() : null);
            to.append(false);
        }
        to.append(day());
        to.append(when.to().or(when::from).map(PartialDate::latest).orElse(null));
        to.append(told.orElse(null));
        if (statement instanceof Event event) {
            to.append((byte) event.type().root().quad().code());
            to.append(scores.score());
            to.append(scores.goldstein());
            to.append(event.confidence());
        } else {
            to.appendNull().appendNull().appendNull().appendNull();
        }
        to.append(attribution());
        writeInstrument(to);
        to.append(payload).endRow();
    }

    private void writeInstrument(DuckDBAppender to) throws SQLException {
        if (statement instanceof InstrumentStep step) {
            to.append(step.instrument().label()).append(step.step().label());
            to.append(step.name()).appendNull();
        } else if (statement instanceof Event event) {
            to.append(event.instrument().map(i -> i.kind().label()).orElse(null));
            to.append(event.instrument().map(i -> i.step().label()).orElse(null));
            to.append(event.instrument().map(i -> i.name()).orElse(null));
            to.append(event.place() instanceof Place.Located at ? at.country() : null);
        } else {
            to.appendNull().appendNull().appendNull().appendNull();
        }
    }

    void writeParties(long key, int doc, DuckDBAppender to) throws SQLException {
        for (Side side : parties) {
            to.beginRow().append(key).append(doc).append(statement.kind());
            to.append(side.code()).append(side.side());
            to.append(day());
            to.append(told.orElse(null)).endRow();
        }
    }

    private @Nullable LocalDate day() {
        return when.from().map(PartialDate::earliest).orElse(null);
    }

    private String attribution() {
        if (statement instanceof Utterance || statement.attribution() instanceof Attribution.Claimed) {
            return "claimed";
        }
        return statement.attribution() instanceof Attribution.Denied ? "denied" : "narrated";
    }
}
