package org.entente.actor;

/**
 * One person's time in one office.
 *
 * @param person the person's id
 * @param code state or organisation
 * @param office canonical name of the office ("Foreign Minister")
 * @param level what the office weighs
 * @param acting whether it was held for another
 */
public record Term(String person, String code, String office, Level level, Years years, String party, boolean acting) {
    /** What an office weighs, the weightiest first. */
    public enum Level {
        HEAD,
        GOVERNMENT,
        FOREIGN,
        DEFENCE,
        DEPUTY,
        OTHER
    }
}
