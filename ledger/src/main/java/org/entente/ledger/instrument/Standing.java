package org.entente.ledger.instrument;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.model.InstrumentKind;
import org.entente.model.Step;

/** How an instrument stands at a date, as far as documents tell. Lowest first, up to {@link #IN_FORCE}. */
public enum Standing {
    /** No document tells of a step up to then. That is not the same as that there is none. */
    UNKNOWN,
    PROPOSED,
    NEGOTIATED,
    PLANNED,
    ANNOUNCED,
    SIGNED,
    IN_FORCE,
    UNDER_REVIEW,
    SUSPENDED,
    REJECTED,
    ENDED;

    /** Kinds that hold from the day they are announced or agreed: they have nothing to ratify. */
    private static final Set<InstrumentKind> BY_WORD = EnumSet.of(
            InstrumentKind.STRATEGIC_PARTNERSHIP,
            InstrumentKind.JOINT_STATEMENT,
            InstrumentKind.ENDORSEMENT,
            InstrumentKind.RECOGNITION,
            InstrumentKind.SANCTIONS,
            InstrumentKind.POLICY_DOCUMENT,
            InstrumentKind.INVESTMENT_SCREENING,
            InstrumentKind.CEASEFIRE,
            InstrumentKind.MEMORANDUM,
            InstrumentKind.DIPLOMATIC_RELATIONS);

    /** What a single step leads to. */
    static Standing after(Step step) {
        return switch (step) {
            case PROPOSED -> PROPOSED;
            case NEGOTIATING -> NEGOTIATED;
            case PLANNED -> PLANNED;
            case ANNOUNCED, AGREED -> ANNOUNCED;
            case SIGNED -> SIGNED;
            case RATIFIED, IN_FORCE, EXTENDED, UPGRADED, LAUNCHED, USED, RELEASED -> IN_FORCE;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case SUSPENDED -> SUSPENDED;
            case WITHDRAWN, ENDED -> ENDED;
            case REJECTED -> REJECTED;
        };
    }

    /**
     * How it stands after {@code step}. A step on the way there does not undo what was reached: talks about an agreement in
     * force leave it in force. One that ended, or was refused, may begin anew.
     */
    Standing then(Step step) {
        Standing next = after(step);
        boolean early = next.compareTo(IN_FORCE) < 0;
        boolean held = this == IN_FORCE || this == UNDER_REVIEW || this == SUSPENDED;
        if (early && held) {
            return this;
        }
        boolean climbing = compareTo(IN_FORCE) <= 0;
        return early && climbing && compareTo(next) > 0 ? this : next;
    }

    /** Whether it binds, or is kept to, so far as documents tell. */
    public boolean stands(InstrumentKind kind) {
        return switch (this) {
            case IN_FORCE, UNDER_REVIEW -> true;
            case SIGNED -> BY_WORD.contains(kind);
            case ANNOUNCED -> BY_WORD.contains(kind) && kind != InstrumentKind.MEMORANDUM;
            default -> false;
        };
    }

    /** In words, as a table has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
