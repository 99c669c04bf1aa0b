package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Participant;

/**
 * Scores coded events against gold. A coded and a gold event meet where they are of the same document, evidence overlaps the
 * gold's pieces, and at least two codes (one, where the gold has one) and half of all codes are shared; each meets at most one
 * other, by best agreement first.
 */
public final class EventScores {
    private record Pair(double agreement, int gold, int coded) {}

    private final List<GoldEvent> gold;
    private final List<Event> coded;
    private final List<Pair> met;

    private EventScores(List<GoldEvent> gold, List<Event> coded, List<Pair> met) {
        this.gold = gold;
        this.coded = coded;
        this.met = met;
    }

    /**
     * Scores.
     *
     * @param records gold records; those of another kind than "event" are passed over
     * @param texts text of each document by its id
     * @param events what was coded in those documents
     */
    public static EventScores of(List<JsonNode> records, Map<String, String> texts, List<Event> events) {
        List<GoldEvent> gold = records.stream()
                .filter(r -> r.path("kind").asText().equals("event"))
                .map(GoldEvent::read)
                .filter(g -> texts.containsKey(g.story()))
                .toList();
        return new EventScores(gold, List.copyOf(events), meet(gold, events, texts));
    }

    private static List<Pair> meet(List<GoldEvent> gold, List<Event> coded, Map<String, String> texts) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldEvent g = gold.get(i);
            var here = g.in(texts.getOrDefault(g.story(), ""));
            for (int j = 0; j < coded.size(); j++) {
                Event c = coded.get(j);
                boolean overlaps = c.story().equals(g.story())
                        && c.evidence().stream().anyMatch(e -> here.stream().anyMatch(s -> s.overlaps(e.span())));
                if (overlaps) {
                    double agreement = agreement(g, c);
                    if (agreement > 0) {
                        possible.add(new Pair(agreement, i, j));
                    }
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Pair p) -> -p.agreement())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::coded));
        Set<Integer> left = new LinkedHashSet<>();
        Set<Integer> right = new LinkedHashSet<>();
        List<Pair> met = new ArrayList<>();
        for (Pair pair : possible) {
            if (!left.contains(pair.gold()) && !right.contains(pair.coded())) {
                left.add(pair.gold());
                right.add(pair.coded());
                met.add(pair);
            }
        }
        return met;
    }

    private static double agreement(GoldEvent g, Event c) {
        Set<String> mine = parties(c);
        Set<String> all = new LinkedHashSet<>(g.parties());
        Set<String> shared = new LinkedHashSet<>(g.parties());
        all.addAll(mine);
        shared.retainAll(mine);
        int need = Math.max(1, Math.min(2, g.parties().size()));
        double share = all.isEmpty() ? 0 : (double) shared.size() / all.size();
        if (shared.size() < need || share < 0.5) {
            return 0;
        }
        boolean root = g.roots().contains(c.type().root().name());
        boolean status = c.status().label().equals(g.status());
        return share + (root ? 0.6 : 0) + (status ? 0.3 : 0) + (g.dateAgrees(date(c)) ? 0.2 : 0);
    }

    private static Set<String> codes(List<Participant> participants) {
        Set<String> codes = new LinkedHashSet<>();
        participants.stream()
                .map(p -> p.actor().code())
                .filter(c -> !c.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    private static Set<String> parties(Event event) {
        Set<String> all = codes(event.actors());
        all.addAll(codes(event.recipients()));
        return all;
    }

    private static Optional<String> date(Event event) {
        return event.when().from().map(Object::toString);
    }

    private boolean root(Pair p) {
        return gold.get(p.gold())
                .roots()
                .contains(coded.get(p.coded()).type().root().name());
    }

    private boolean strict(Pair p) {
        return gold.get(p.gold()).parties().equals(parties(coded.get(p.coded())));
    }

    private boolean status(Pair p) {
        return gold.get(p.gold()).status().equals(coded.get(p.coded()).status().label());
    }

    private boolean date(Pair p) {
        return gold.get(p.gold()).dateAgrees(date(coded.get(p.coded())));
    }

    private boolean dated(Pair p) {
        return gold.get(p.gold()).date().isPresent();
    }

    private boolean said(Pair p) {
        return gold.get(p.gold()).by().isPresent();
    }

    private boolean claimed(Pair p) {
        return !(coded.get(p.coded()).attribution() instanceof Attribution.Narrated);
    }

    private boolean full(Pair p) {
        return strict(p) && root(p) && status(p) && (!dated(p) || date(p));
    }

    /** The scores by name, in a fixed order: found, strict, coded_right, full as F1 with precision and recall, the others as accuracy. */
    public List<String> summary() {
        return List.of(
                "documents' events: gold " + gold.size() + ", coded " + coded.size(),
                prf("found", p -> true),
                prf("strict", this::strict),
                prf("coded_right", this::root),
                prf("full", this::full),
                accuracy("direction", this::directed, this::directionRight),
                accuracy("status", p -> true, this::status),
                accuracy("date", this::dated, this::date),
                accuracy("speaker_given", this::said, this::claimed),
                accuracy("no_speaker_kept", p -> !said(p), p -> !claimed(p)));
    }

    private boolean directed(Pair p) {
        GoldEvent g = gold.get(p.gold());
        return !g.actors().isEmpty()
                && !g.recipients().isEmpty()
                && !codes(coded.get(p.coded()).recipients()).isEmpty();
    }

    private boolean directionRight(Pair p) {
        GoldEvent g = gold.get(p.gold());
        Event c = coded.get(p.coded());
        return codes(c.actors()).stream().anyMatch(g.actors()::contains)
                && codes(c.recipients()).stream().anyMatch(g.recipients()::contains);
    }

    private String prf(String name, Predicate<Pair> right) {
        return line(name, met.stream().filter(right).count(), coded.size(), gold.size());
    }

    private static String line(String name, long correct, long coded, long gold) {
        double precision = coded == 0 ? 0 : (double) correct / coded;
        double recall = gold == 0 ? 0 : (double) correct / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                java.util.Locale.ROOT,
                "%-16s correct %4d  precision %.4f  recall %.4f  F1 %.4f",
                name,
                correct,
                precision,
                recall,
                f1);
    }

    private String accuracy(String name, Predicate<Pair> of, Predicate<Pair> right) {
        long all = met.stream().filter(of).count();
        long ok = met.stream().filter(of.and(right)).count();
        return String.format(
                java.util.Locale.ROOT,
                "%-16s correct %4d  of %4d  accuracy %.4f",
                name,
                ok,
                all,
                all == 0 ? 0 : (double) ok / all);
    }

    /** For each root: how many gold and coded events it has and how well they meet. */
    public List<String> byRoot() {
        Map<String, long[]> counts = new TreeMap<>();
        gold.forEach(g -> counts.computeIfAbsent(g.roots().get(0), r -> new long[3])[0]++);
        coded.forEach(c -> counts.computeIfAbsent(c.type().root().name(), r -> new long[3])[1]++);
        met.stream()
                .filter(this::root)
                .forEach(p -> counts.computeIfAbsent(
                                coded.get(p.coded()).type().root().name(), r -> new long[3])[2]++);
        List<String> lines = new ArrayList<>();
        counts.forEach((root, n) -> lines.add(line(root, n[2], n[1], n[0])));
        return lines;
    }

    /** Pairs that meet with another root than the gold's, the commonest first. */
    public List<String> confusions() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair p : met) {
            if (!root(p)) {
                String key = gold.get(p.gold()).roots().get(0) + " coded as "
                        + coded.get(p.coded()).type().root();
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList();
    }
}
