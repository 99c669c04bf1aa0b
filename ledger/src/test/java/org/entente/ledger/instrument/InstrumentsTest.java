package org.entente.ledger.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.ledger.Made;
import org.entente.ledger.Sourced;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;
import org.entente.model.Step;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
    private static final InstrumentKind MEMO = InstrumentKind.MEMORANDUM;
    private int number;

    private List<Sourced<InstrumentStep>> step(
            InstrumentKind kind, String name, Step step, String told, String date, String parties) {
        return Made.document("d" + number++, told)
                .instrument(kind, name, step, date, parties, "Told of " + name + " as " + step + ".")
                .sourced(InstrumentStep.class);
    }

    private static List<Instrument> lives(List<List<Sourced<InstrumentStep>>> steps) {
        return Instruments.of(steps.stream().flatMap(List::stream).toList(), List.of());
    }

    private static Standing at(Instrument instrument, String date) {
        return instrument.at(LocalDate.parse(date));
    }

    @Test
    void aMemorandumThatIsSignedReviewedAndLeft() {
        List<Instrument> lives = lives(List.of(
                step(MEMO, "memorandum on the Great East Road", Step.UNDER_REVIEW, "2012-06-01", "2012", "GND RHN"),
                step(MEMO, "Great East Road", Step.SIGNED, "2009-03-24", "2009-03-23", "GND RHN"),
                step(
                        MEMO,
                        "Great East Road memorandum of understanding",
                        Step.WITHDRAWN,
                        "2013-12-07",
                        "2013-12-06",
                        "GND RHN")));
        assertThat(lives).hasSize(1);
        Instrument memo = lives.get(0);
        assertThat(at(memo, "2009-03-22")).isEqualTo(Standing.UNKNOWN);
        assertThat(at(memo, "2010-01-01")).isEqualTo(Standing.SIGNED);
        assertThat(at(memo, "2012-07-01")).isEqualTo(Standing.UNDER_REVIEW);
        assertThat(at(memo, "2013-12-31")).isEqualTo(Standing.ENDED);
        assertThat(memo.standsAt(LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(memo.standsAt(LocalDate.of(2014, 1, 1))).isFalse();
    }

    @Test
    void whatIsToldWithoutADateHoldsFromItsTelling() {
        Instrument talks = lives(
                        List.of(step(InstrumentKind.TWO_PLUS_TWO, "2+2", Step.IN_FORCE, "2010-05-01", "", "ARN GND")))
                .get(0);
        assertThat(at(talks, "2010-04-30")).isEqualTo(Standing.UNKNOWN);
        assertThat(at(talks, "2010-05-01")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void aPlanHoldsFromItsTellingAndTalksDoNotUndoAnAgreement() {
        var kind = InstrumentKind.TRADE_AGREEMENT;
        Instrument trade = lives(List.of(
                        step(kind, "trade agreement", Step.PLANNED, "2001-01-01", "2003", "ARN GND"),
                        step(kind, "trade agreement", Step.IN_FORCE, "2003-02-02", "2003-02-01", "ARN GND"),
                        step(kind, "trade agreement", Step.NEGOTIATING, "2005-01-01", "2005-01-01", "ARN GND")))
                .get(0);
        assertThat(at(trade, "2001-06-01")).isEqualTo(Standing.PLANNED);
        assertThat(at(trade, "2006-01-01")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void onePartyLeavesAndTheOthersStay() {
        var kind = InstrumentKind.TREATY;
        Instrument treaty = lives(List.of(
                        step(kind, "Beacon Treaty", Step.IN_FORCE, "2001-01-01", "2001-01-01", "ARN GND RHN"),
                        step(kind, "Beacon Treaty", Step.WITHDRAWN, "2004-01-02", "2004-01-01", "RHN")))
                .get(0);
        assertThat(treaty.partiesAt(LocalDate.of(2003, 1, 1))).containsExactly("ARN", "GND", "RHN");
        assertThat(treaty.partiesAt(LocalDate.of(2004, 2, 1))).containsExactly("ARN", "GND");
        assertThat(at(treaty, "2004-02-01")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void differentNamesOrPartiesAreDifferentInstruments() {
        assertThat(lives(List.of(
                        step(MEMO, "memorandum on fishing", Step.SIGNED, "2001-01-01", "2001", "ARN GND"),
                        step(MEMO, "memorandum on mining", Step.SIGNED, "2001-01-01", "2001", "ARN GND"),
                        step(MEMO, "memorandum on mining", Step.SIGNED, "2001-01-01", "2001", "ARN DAL"),
                        step(InstrumentKind.TWO_PLUS_TWO, "2+2", Step.SIGNED, "2001-01-01", "2001", "ARN DAL"))))
                .hasSize(4);
    }

    @Test
    void anAcronymStandsForItsName() {
        var kind = InstrumentKind.RECIPROCAL_ACCESS;
        assertThat(lives(List.of(
                        step(MEMO, "River Access Accord", Step.SIGNED, "2001-01-01", "2001", "ARN GND"),
                        step(MEMO, "RAA", Step.IN_FORCE, "2002-01-01", "2002", "ARN GND"),
                        step(kind, "access accord", Step.IN_FORCE, "2002-01-01", "2002", "ARN GND"))))
                .hasSize(2);
    }

    @Test
    void orderDoesNotMatter() {
        List<List<Sourced<InstrumentStep>>> steps = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            steps.add(step(
                    InstrumentKind.values()[random.nextInt(4)],
                    List.of("pact", "Iron Pact", "Silver Pact", "Iron and Silver Pact", "SP")
                            .get(random.nextInt(5)),
                    Step.values()[random.nextInt(Step.values().length)],
                    "200" + random.nextInt(9) + "-05-05",
                    random.nextBoolean() ? "" : "200" + random.nextInt(9),
                    List.of("ARN GND", "ARN DAL", "ARN DAL GND", "DAL GND").get(random.nextInt(4))));
        }
        List<Instrument> expected = lives(steps);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(steps, random);
            assertThat(lives(steps)).isEqualTo(expected);
        }
    }
}
