package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;

/**
 * An event as a careful reader recorded it.
 *
 * @param story id of the document
 * @param pieces verbatim pieces of the document that tell it
 * @param roots PLOVER roots that are equally right, best first
 * @param actors codes of those who act
 * @param recipients codes of those acted upon
 * @param status as the contract writes it
 * @param date ISO, partial, or a range with a slash; empty where the text does not tell
 * @param by the source that the text gives
 */
record GoldEvent(
        String story,
        List<String> pieces,
        List<String> roots,
        Set<String> actors,
        Set<String> recipients,
        String status,
        Optional<String> date,
        Optional<String> by) {
    static GoldEvent read(JsonNode node) {
        List<String> pieces = new ArrayList<>();
        pieces.add(node.path("sentence").asText());
        node.path("also").forEach(p -> pieces.add(p.asText()));
        return new GoldEvent(
                node.path("doc").asText(),
                pieces,
                texts(node.path("event")),
                new LinkedHashSet<>(texts(node.path("actor"))),
                new LinkedHashSet<>(texts(node.path("recipient"))),
                node.path("status").asText(),
                Optional.ofNullable(node.path("date").textValue()).filter(d -> !d.isEmpty()),
                Optional.ofNullable(node.path("by").textValue()).filter(b -> !b.isEmpty()));
    }

    private static List<String> texts(JsonNode node) {
        List<String> out = new ArrayList<>();
        if (node.isTextual()) {
            out.add(node.asText());
        }
        node.forEach(n -> out.add(n.asText()));
        return out;
    }

    Set<String> parties() {
        Set<String> all = new LinkedHashSet<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Where its pieces stand in {@code text}; a piece that is not there is passed over. */
    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            int at = piece.isEmpty() ? -1 : text.indexOf(piece);
            if (at >= 0) {
                spans.add(new Span(at, at + piece.length()));
            }
        }
        return spans;
    }

    /** Whether a coded date says the same, at the precision of this one. */
    boolean dateAgrees(Optional<String> coded) {
        if (date.isEmpty() || coded.isEmpty()) {
            return date.isEmpty() && coded.isEmpty();
        }
        String gold = date.get();
        int slash = gold.indexOf('/');
        if (slash < 0) {
            return coded.get().startsWith(gold);
        }
        String start = gold.substring(0, slash);
        String end = gold.substring(slash + 1);
        return start.compareTo(head(coded.get(), start.length())) <= 0
                && head(coded.get(), end.length()).compareTo(end) <= 0;
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
