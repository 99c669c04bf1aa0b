package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of lasting arrangement between states, as the contract lists them. */
public enum InstrumentKind {
    ALLIANCE,
    DEFENCE_PACT,
    RECIPROCAL_ACCESS,
    STRATEGIC_PARTNERSHIP,
    TWO_PLUS_TWO,
    DIALOGUE,
    JOINT_PROGRAMME,
    TRADE_AGREEMENT,
    TREATY,
    MEMORANDUM,
    JOINT_STATEMENT,
    CEASEFIRE,
    RECOGNITION,
    DIPLOMATIC_RELATIONS,
    EMBASSY,
    MEMBERSHIP,
    SANCTIONS,
    INVESTMENT_SCREENING,
    ENDORSEMENT,
    POLICY_DOCUMENT,
    AID_PACKAGE,
    OTHER;

    /** As the contract writes it: "strategic-partnership", "2+2". */
    public String label() {
        return this == TWO_PLUS_TWO ? "2+2" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is written {@code label}. */
    public static Optional<InstrumentKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
    }
}
