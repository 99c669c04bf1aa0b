package org.entente.app.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.Query;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.analysis.SignedNetwork;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.happening.Happenings;
import org.entente.lexicon.Ontology;
import org.entente.model.Event;
import org.entente.model.Participant;

/**
 * Who deals with whom, and in which spirit: the ties of the happenings that took place in a time.
 *
 * @param ties in order of the codes
 * @param total how many reports of events there are in that time
 * @param read how many of them were read, the most telling where not all
 * @param balance counts of the signed network; ties whose scores sum to nothing have no sign and are left out of it
 */
public record Network(List<Tie> ties, long total, long read, SignedNetwork.Balance balance) {
    private static final int MOST_EVENTS = 5_000;
    /** A summit of many states says little of any two of them. */
    private static final int MOST_PARTIES = 8;

    /**
     * What is between two states.
     *
     * @param a the lesser code
     * @param happenings how many
     * @param net sum of their PLOVER scores
     */
    public record Tie(String a, String b, int happenings, double net) {}

    public Network {
        ties = List.copyOf(ties);
    }

    static Network read(View view, Ontology ontology, Optional<LocalDate> since, Optional<LocalDate> until) {
        Query<Event> query = Query.of(Event.class).since(since).until(until);
        List<Sourced<Event>> events = view.find(query.most(MOST_EVENTS));
        Map<String, Tie> ties = new TreeMap<>();
        for (Happening h : Happenings.of(events)) {
            if (h.real()) {
                double score = ontology.score(h.type());
                pairs(h.best().statement())
                        .forEach(p -> ties.merge(
                                p.a() + " " + p.b(),
                                new Tie(p.a(), p.b(), 1, score),
                                (x, y) -> new Tie(x.a(), x.b(), x.happenings() + 1, x.net() + y.net())));
            }
        }
        List<SignedNetwork.Edge> edges = ties.values().stream()
                .filter(t -> t.net() != 0)
                .map(t -> new SignedNetwork.Edge(t.a(), t.b(), t.net() > 0 ? 1 : -1))
                .toList();
        return new Network(
                List.copyOf(ties.values()), view.count(query), events.size(), new SignedNetwork(edges).balance());
    }

    private static List<Tie> pairs(Event event) {
        TreeSet<String> actors = codes(event.actors());
        TreeSet<String> recipients = codes(event.recipients());
        TreeSet<String> others = recipients.isEmpty() ? actors : recipients;
        TreeSet<String> pairs = new TreeSet<>();
        if (actors.size() > MOST_PARTIES || others.size() > MOST_PARTIES) {
            return List.of();
        }
        for (String a : actors) {
            for (String b : others) {
                if (!a.equals(b)) {
                    pairs.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
                }
            }
        }
        List<Tie> found = new ArrayList<>();
        pairs.forEach(p -> found.add(new Tie(p.substring(0, p.indexOf(' ')), p.substring(p.indexOf(' ') + 1), 0, 0)));
        return found;
    }

    private static TreeSet<String> codes(List<Participant> participants) {
        TreeSet<String> codes = new TreeSet<>();
        participants.forEach(p -> codes.add(p.actor().code()));
        codes.remove("");
        return codes;
    }

    /** The answer as one object. */
    public ObjectNode json() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("total", total).put("read", read).put("nodes", balance.nodes()).put("edges", balance.edges());
        out.put("triangles", balance.triangles()).put("balanced", balance.balanced());
        if (balance.triangles() > 0) {
            out.put("share", balance.share());
        } else {
            out.putNull("share");
        }
        ArrayNode list = out.putArray("ties");
        ties.forEach(t -> list.addObject()
                .put("a", t.a())
                .put("b", t.b())
                .put("happenings", t.happenings())
                .put("net", Math.round(t.net() * 100) / 100.0));
        return out;
    }
}
