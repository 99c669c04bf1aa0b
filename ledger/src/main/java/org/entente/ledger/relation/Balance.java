package org.entente.ledger.relation;

import java.time.LocalDate;
import java.util.List;
import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Ontology;
import org.entente.model.QuadClass;

/**
 * What two states do to each other over some days, each happening counted once however often it is reported.
 *
 * @param happenings how many took place or are taking place
 * @param cooperative how many of them are of the cooperative quad classes
 * @param sum of their PLOVER scores
 */
public record Balance(int happenings, int cooperative, double sum) {
    /** Mean PLOVER score, -10 (conflict) to 10 (cooperation); 0 where nothing took place. */
    public double mean() {
        return happenings == 0 ? 0 : sum / happenings;
    }

    /** Over the days from {@code since} to {@code until}, both included. What has no date goes by its first report. */
    public static Balance of(List<Happening> happenings, LocalDate since, LocalDate until, Ontology ontology) {
        int count = 0;
        int cooperative = 0;
        double sum = 0;
        for (Happening h : happenings) {
            LocalDate day = h.day().or(h::firstTold).orElse(LocalDate.MIN);
            if (h.real() && !day.isBefore(since) && !day.isAfter(until)) {
                QuadClass quad = h.type().root().quad();
                count++;
                cooperative += quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.MATERIAL_COOPERATION ? 1 : 0;
                sum += ontology.score(h.type());
            }
        }
        return new Balance(count, cooperative, sum);
    }
}
