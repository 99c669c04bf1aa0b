package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Participant;

/** Whom a document is about, for instruments whose parties go without saying: "our alliance", "the consulate". */
final class Context {
    private static final double CLEAR_SHARE = 0.6;
    private static final int MIN_MENTIONS = 2;

    private final List<Participant> pair;

    Context(Document document, Mentions mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Participant> first = new TreeMap<>();
        int all = 0;
        for (Mention mention : mentions.all()) {
            for (Actor actor : mention.actors()) {
                if (!actor.code().isEmpty()) {
                    counts.merge(actor.code(), 1, Integer::sum);
                    first.putIfAbsent(
                            actor.code(), new Participant(actor, mention.span().of(document.text()), mention.span()));
                    all++;
                }
            }
        }
        List<String> codes = new ArrayList<>(counts.keySet());
        codes.sort((a, b) -> {
            int byCount = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
            return byCount != 0 ? byCount : a.compareTo(b);
        });
        int two =
                codes.stream().limit(2).mapToInt(c -> counts.getOrDefault(c, 0)).sum();
        boolean clear =
                codes.size() >= 2 && two >= CLEAR_SHARE * all && counts.getOrDefault(codes.get(1), 0) >= MIN_MENTIONS;
        pair = clear ? codes.stream().limit(2).map(first::get).toList() : List.of();
    }

    /** The two parties that the document is about; empty where it is not clear that it is about two. */
    List<Participant> pair() {
        return pair;
    }
}
