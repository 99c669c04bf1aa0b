package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;

/** CAMEO's actor codes, three letters a part, as actors: USAGOV is the government of USA. */
final class DictionaryCodes {
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private DictionaryCodes() {}

    /** An actor of {@code code}; its first three letters are its state or organisation, later ones its sectors. */
    static Actor actor(String code, String name) {
        String upper = code.toUpperCase(Locale.ROOT);
        List<String> sectors = new ArrayList<>(2);
        String state = "";
        for (int i = 0; i + 3 <= upper.length(); i += 3) {
            String part = upper.substring(i, i + 3);
            if (SECTORS.contains(part)) {
                // what CAMEO calls MED are journalists, which PLOVER calls JRN
                sectors.add(part.equals("MED") ? "JRN" : part);
            } else if (i == 0) {
                state = part;
            }
        }
        return new Actor(state, sectors, kind(sectors), name, Optional.empty(), Optional.of(code));
    }

    /** A kind of actor that a dictionary codes by sectors alone. */
    static Agent agent(String phrase, String code) {
        Actor actor = actor(code, phrase);
        return new Agent(phrase.toLowerCase(Locale.ROOT), actor.sectors(), kind(actor.sectors()), Optional.empty());
    }

    private static ActorKind kind(List<String> sectors) {
        if (sectors.isEmpty()) {
            return ActorKind.ORGANISATION;
        }
        return switch (sectors.get(0)) {
            case "GOV" -> ActorKind.GOVERNMENT;
            case "MIL", "COP", "PRM" -> ActorKind.ARMED_FORCES;
            case "REB", "UAF" -> ActorKind.ARMED_GROUP;
            case "PTY" -> ActorKind.PARTY;
            case "JRN" -> ActorKind.MEDIA;
            case "BUS" -> ActorKind.COMPANY;
            case "LEG", "JUD", "SPY" -> ActorKind.BODY;
            default -> ActorKind.PEOPLE;
        };
    }
}
