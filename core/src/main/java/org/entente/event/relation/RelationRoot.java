package org.entente.event.relation;

import org.entente.model.Root;

/** PLOVER's roots with CONCEDE and RETREAT folded into YIELD, as in the edition that most published figures are for. */
public enum RelationRoot {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** The folded root of {@code root}. */
    public static RelationRoot of(Root root) {
        return root == Root.CONCEDE || root == Root.RETREAT ? YIELD : valueOf(root.name());
    }
}
