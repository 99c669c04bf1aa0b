package org.entente.ledger.measure;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.dossier.DossierMaker;
import org.entente.ledger.dossier.HtmlDossier;
import org.entente.ledger.instrument.Matrix;
import org.entente.lexicon.Lexicons;
import org.entente.model.InstrumentKind;

/**
 * Measures dossier and matrix on a store made by {@link IngestRate}, warm, each beside the bare query that it rests on, run through
 * JDBC with nothing done to its rows.
 *
 * <p>{@code java … AnswerTimes STORE [ROUNDS]}
 */
public final class AnswerTimes {
    private static final String BARE_DOSSIER =
            "SELECT s.payload, d.id, d.date, d.title, d.source, d.sketch FROM statements s"
                    + " JOIN documents d USING (doc) WHERE s.kind = 'event' AND s.stmt IN (SELECT p.stmt FROM parties p JOIN parties q"
                    + " ON q.stmt = p.stmt WHERE p.kind = 'event' AND p.code = ? AND q.code = ?)"
                    + " AND s.doc NOT IN (SELECT doc FROM retractions)";
    private static final String BARE_MATRIX = "SELECT p.code, q.code, s.step, s.name, s.day FROM statements s"
            + " JOIN parties p ON p.stmt = s.stmt JOIN parties q ON q.stmt = s.stmt WHERE s.instrument = ?"
            + " AND p.code < q.code AND s.doc NOT IN (SELECT doc FROM retractions) AND 'x' <> ?";

    private AnswerTimes() {}

    public static void main(String[] args) throws SQLException {
        Path file = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        List<String[]> pairs = List.of(
                new String[] {Synthetic.code(0), Synthetic.code(1)},
                new String[] {Synthetic.code(10), Synthetic.code(30)},
                new String[] {Synthetic.code(80), Synthetic.code(120)});
        double[] bare = new double[pairs.size()];
        double bareMatrix;
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings)) {
            for (int i = 0; i < bare.length; i++) {
                String[] pair = pairs.get(i);
                bare[i] = median(rounds, () -> run(connection, BARE_DOSSIER, pair[0], pair[1]));
            }
            bareMatrix = median(rounds, () -> run(connection, BARE_MATRIX, "2+2", ""));
        }
        DossierMaker maker = DossierMaker.load(Lexicons.packaged());
        try (Store store = Store.openForReading(file);
                View view = store.view()) {
            System.out.println(view.counts());
            for (int i = 0; i < bare.length; i++) {
                String[] pair = pairs.get(i);
                double full = median(
                        rounds,
                        () -> HtmlDossier.write(maker.make(view, pair[0], pair[1], Optional.empty(), Optional.empty()))
                                .length());
                report("dossier " + pair[0] + " " + pair[1], full, bare[i]);
            }
            double matrix = median(
                    rounds,
                    () -> Matrix.read(view, InstrumentKind.TWO_PLUS_TWO, List.of(), LocalDate.of(2020, 1, 1))
                            .cells()
                            .size());
            report("matrix 2+2", matrix, bareMatrix);
        }
    }

    private static void report(String what, double seconds, double bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f ms, bare query %.0f ms, ratio %.2f%n",
                what,
                seconds * 1e3,
                bare * 1e3,
                seconds / bare);
    }

    private interface Work {
        long run() throws SQLException;
    }

    private static double median(int rounds, Work work) throws SQLException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        Collections.sort(seconds);
        return seconds.get(rounds / 2);
    }

    private static long run(java.sql.Connection connection, String sql, String first, String second)
            throws SQLException {
        long rows = 0;
        try (PreparedStatement asked = connection.prepareStatement(sql)) {
            asked.setString(1, first);
            asked.setString(2, second);
            try (ResultSet found = asked.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int c = 1; c <= columns; c++) {
                        found.getObject(c);
                    }
                    rows++;
                }
            }
        }
        return rows;
    }
}
