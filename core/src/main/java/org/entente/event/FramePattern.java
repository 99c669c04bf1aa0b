package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Slot.Filler;
import org.entente.event.Slot.Place;
import org.entente.lexicon.Row;

/**
 * Reads the notation of frames. Parts are separated by spaces:
 *
 * <ul>
 *   <li>{@code V} is the word itself; what stands before it is its subject, what follows without a mark its object.
 *   <li>{@code A R M T D} are roles (see {@link Role}); {@code -} is anything.
 *   <li>{@code [class]} is a noun of a class, {@code "word"} a noun; {@code R:[class]} gives it a role as well.
 *   <li>{@code on|against:R} stands after one of these prepositions; {@code iobj:R} is an indirect object.
 *   <li>{@code +out} is a particle.
 *   <li>A final {@code ?} makes a part optional.
 * </ul>
 */
final class FramePattern {
    private FramePattern() {}

    /**
     * The slots of {@code pattern}.
     *
     * @param row where it stands, for the error
     */
    static List<Slot> parse(String pattern, Row row) {
        List<Slot> slots = new ArrayList<>();
        boolean afterVerb = false;
        for (String part : pattern.split(" ")) {
            if (part.equals("V")) {
                afterVerb = true;
            } else if (!part.isEmpty()) {
                slots.add(slot(part, afterVerb, row));
            }
        }
        if (!afterVerb) {
            throw row.invalid("a frame needs its V: " + pattern);
        }
        return slots;
    }

    private static Slot slot(String part, boolean afterVerb, Row row) {
        boolean optional = part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        if (body.startsWith("+")) {
            return new Slot(Place.PARTICLE, Set.of(body.substring(1)), Role.NONE, Optional.empty(), optional);
        }
        int colon = body.indexOf(':');
        if (colon > 0 && Character.isLowerCase(body.charAt(0))) {
            Set<String> words = Set.of(body.substring(0, colon).split("\\|"));
            Place place = words.contains("iobj") ? Place.INDIRECT_OBJECT : Place.PREPOSITION;
            return filled(place, words, body.substring(colon + 1), optional, row);
        }
        Place place = afterVerb ? (body.equals("D") ? Place.DEED : Place.OBJECT) : Place.SUBJECT;
        return filled(place, Set.of(), body, optional, row);
    }

    private static Slot filled(Place place, Set<String> words, String what, boolean optional, Row row) {
        int colon = what.indexOf(':');
        String role = colon > 0 ? what.substring(0, colon) : what;
        String filler = colon > 0 ? what.substring(colon + 1) : what;
        boolean bare = filler.startsWith("[") || filler.startsWith("\"");
        return new Slot(
                place,
                words,
                bare && colon < 0 ? Role.NONE : role(role, row),
                bare ? Optional.of(filler(filler)) : Optional.empty(),
                optional);
    }

    private static Filler filler(String text) {
        return new Filler(text.substring(1, text.length() - 1), text.startsWith("["));
    }

    private static Role role(String letter, Row row) {
        return switch (letter) {
            case "A" -> Role.ACTOR;
            case "R" -> Role.RECIPIENT;
            case "M" -> Role.MUTUAL;
            case "T" -> Role.TOPIC;
            case "D" -> Role.DEED;
            case "-" -> Role.NONE;
            default -> throw row.invalid("not a role in a frame: " + letter);
        };
    }
}
