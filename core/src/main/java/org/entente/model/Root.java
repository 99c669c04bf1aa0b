package org.entente.model;

import static org.entente.model.QuadClass.MATERIAL_CONFLICT;
import static org.entente.model.QuadClass.MATERIAL_COOPERATION;
import static org.entente.model.QuadClass.VERBAL_CONFLICT;
import static org.entente.model.QuadClass.VERBAL_COOPERATION;

import java.util.List;

/** PLOVER's event roots with their quad class and modes (edition of February 2024). Scores are in the ontology's data. */
public enum Root {
    AGREE(VERBAL_COOPERATION),
    CONSULT(VERBAL_COOPERATION, "visit", "third-party", "multilateral", "phone"),
    SUPPORT(VERBAL_COOPERATION),
    CONCEDE(VERBAL_COOPERATION),
    COOPERATE(MATERIAL_COOPERATION),
    AID(MATERIAL_COOPERATION),
    RETREAT(MATERIAL_COOPERATION, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    REQUEST(VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
    ACCUSE(VERBAL_CONFLICT, "disapprove", "investigate", "allege"),
    REJECT(VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
    THREATEN(VERBAL_CONFLICT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
    PROTEST(MATERIAL_CONFLICT, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    SANCTION(MATERIAL_CONFLICT, "convict", "expel", "withdraw", "discontinue"),
    MOBILIZE(MATERIAL_CONFLICT, "troops", "weapons", "police", "militia"),
    COERCE(
            MATERIAL_CONFLICT,
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber"),
    ASSAULT(
            MATERIAL_CONFLICT,
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional");

    private final QuadClass quad;
    private final List<String> modes;

    Root(QuadClass quad, String... modes) {
        this.quad = quad;
        this.modes = List.of(modes);
    }

    public QuadClass quad() {
        return quad;
    }

    /** PLOVER's modes of this root; empty for those that have none. */
    public List<String> modes() {
        return modes;
    }
}
