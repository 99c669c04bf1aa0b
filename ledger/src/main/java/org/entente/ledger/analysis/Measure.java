package org.entente.ledger.analysis;

import org.entente.ledger.happening.Happening;
import org.entente.lexicon.Ontology;

/** What a series adds up over the happenings of a period. */
public enum Measure {
    /** Cooperative happenings less conflictual ones. */
    NET,
    /** PLOVER scores. */
    PLOVER,
    /** Goldstein values of the CAMEO codes; a code without one counts 0. */
    GOLDSTEIN,
    /** Happenings. */
    COUNT;

    double of(Happening happening, Ontology ontology) {
        return switch (this) {
            case NET -> happening.type().root().quad().code() <= 2 ? 1 : -1;
            case PLOVER -> ontology.score(happening.type());
            case GOLDSTEIN ->
                ontology.goldstein(ontology.cameo(happening.type())).orElse(0);
            case COUNT -> 1;
        };
    }
}
