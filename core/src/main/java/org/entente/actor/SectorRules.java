package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PLOVER's order among the sectors that the words of a phrase tell: what says most of what someone does comes first, so that a
 * "government spokesman" is GOV, a "military police officer" COP, an "opposition deputy" OPP.
 */
final class SectorRules {
    /** The lower, the more telling. */
    private static final Map<String, Integer> RANK = Map.ofEntries(
            Map.entry("COP", 1),
            Map.entry("SPY", 1),
            Map.entry("JUD", 2),
            Map.entry("REB", 2),
            Map.entry("PRM", 2),
            Map.entry("UAF", 2),
            Map.entry("CRM", 2),
            Map.entry("MIL", 3),
            Map.entry("OPP", 3),
            Map.entry("LEG", 3),
            Map.entry("PTY", 4),
            Map.entry("JRN", 4),
            Map.entry("MED", 4),
            Map.entry("AGR", 4),
            Map.entry("LAB", 4),
            Map.entry("EDU", 4),
            Map.entry("REL", 4),
            Map.entry("REF", 4),
            Map.entry("BUS", 4),
            Map.entry("PRE", 4),
            Map.entry("ELI", 5),
            Map.entry("SOC", 5),
            Map.entry("GOV", 5),
            Map.entry("CVL", 7),
            Map.entry("UNK", 9));

    private SectorRules() {}

    /** The sectors of one whom {@code roles}, in order of the text, describe. */
    static List<String> of(List<Meaning.Role> roles, Phrase.Time time) {
        boolean official = roles.stream()
                .anyMatch(r -> r.agent().office().isPresent()
                        || r.agent().sectors().contains("GOV")
                        || r.agent().sectors().contains("SPY")
                        || r.agent().sectors().contains("MIL"));
        if (time == Phrase.Time.FORMER && official) {
            return List.of("ELI");
        }
        if (roles.size() == 1) {
            return withoutIgo(roles.get(0).agent().sectors());
        }
        List<String> all = new ArrayList<>();
        roles.forEach(r -> withoutIgo(r.agent().sectors()).stream()
                .filter(s -> !all.contains(s))
                .forEach(all::add));
        all.sort((a, b) -> Integer.compare(RANK.getOrDefault(a, 6), RANK.getOrDefault(b, 6)));
        return all;
    }

    private static List<String> withoutIgo(List<String> sectors) {
        return sectors.stream()
                .filter(s -> !s.equals("IGO") && !s.equals("NGO") && !s.equals("MNC"))
                .toList();
    }
}
