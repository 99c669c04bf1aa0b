package org.entente.ledger.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.instrument.Standing;
import org.entente.ledger.relation.Dyad;
import org.entente.ledger.relation.Meeting;
import org.entente.ledger.relation.Relation;

/** What no document in the store tells. It is said, so that silence is not taken for absence. */
final class Unknowns {
    private Unknowns() {}

    static List<String> of(String first, String second, Dyad dyad, Relation relation, List<Meeting> meetings) {
        List<String> unknown = new ArrayList<>();
        if (dyad.happenings().isEmpty()
                && dyad.alongside().isEmpty()
                && dyad.instruments().isEmpty()) {
            unknown.add("No document in the store tells of anything between " + first + " and " + second + ".");
            return unknown;
        }
        if (relation.rung().isEmpty()) {
            unknown.add(
                    "No document tells of a partnership with a rung between them; that is not to say that there is none.");
        }
        long silent = dyad.instruments().stream()
                .filter(i -> i.at(relation.at()) == Standing.SIGNED && !i.standsAt(relation.at()))
                .count();
        if (silent > 0) {
            unknown.add(number(silent, "instrument was", "instruments were")
                    + " signed, and no document tells whether in force.");
        }
        long open = meetings.stream()
                .filter(m -> m.outcome() == Meeting.Outcome.OPEN)
                .filter(m -> m.happening()
                        .until()
                        .filter(d -> d.isBefore(relation.at()))
                        .isPresent())
                .count();
        if (open > 0) {
            unknown.add("Of " + number(open, "meeting", "meetings")
                    + " announced for days now past no document tells whether " + (open == 1 ? "it" : "they")
                    + " took place.");
        }
        long undated = dyad.happenings().stream().filter(h -> h.day().isEmpty()).count();
        if (undated > 0) {
            unknown.add("Of " + number(undated, "happening", "happenings") + " no document tells when.");
        }
        if (dyad.drivers().isEmpty()) {
            unknown.add("No document gives a reason.");
        }
        if (relation.governments().stream().noneMatch(h -> h.code().equals(dyad.a()))
                || relation.governments().stream().noneMatch(h -> h.code().equals(dyad.b()))) {
            unknown.add("For one side at least no document shows who governs at that date.");
        }
        if (dyad.read() < dyad.reports()) {
            unknown.add("Of " + dyad.reports() + " reports the " + dyad.read() + " most telling were read.");
        }
        return unknown;
    }

    private static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
