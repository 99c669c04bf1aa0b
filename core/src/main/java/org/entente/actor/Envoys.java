package org.entente.actor;

import java.util.Set;

/** Offices that are held of one and sent to another. */
final class Envoys {
    private static final Set<String> HEADS = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "consul",
            "consul general",
            "chargé d'affaires",
            "charge d'affaires",
            "delegate",
            "emissary",
            "high commissioner",
            "mission",
            "embassy",
            "consulate",
            "adviser",
            "advisor",
            "attaché",
            "attache",
            "legate",
            "nuncio",
            "observer",
            "mediator",
            "coordinator",
            "negotiator",
            "rapporteur");

    private Envoys() {}

    /** Whether "to" or "for" after the phrase names whom it is sent to. */
    static boolean isEnvoy(String phrase) {
        if (HEADS.contains(phrase)) {
            return true;
        }
        int space = phrase.lastIndexOf(' ');
        return space > 0 && HEADS.contains(phrase.substring(space + 1));
    }
}
