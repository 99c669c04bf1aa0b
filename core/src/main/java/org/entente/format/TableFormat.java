package org.entente.format;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Participant;

/** Events as a table for a terminal, the evidence cut to what fits. */
public final class TableFormat implements EventFormat {
    private static final int WIDE = 80;
    private static final String LINE = "%-10s  %-22s  %-12s  %-14s  %-14s  %s";

    private final int evidenceWidth;

    /** @param width columns of the terminal; what is below 80 counts as 80 */
    public TableFormat(int width) {
        this.evidenceWidth = Math.max(width, WIDE + 20) - WIDE;
    }

    @Override
    public List<String> header() {
        return List.of(LINE.formatted("date", "event", "status", "actor", "recipient", "evidence"));
    }

    @Override
    public List<String> lines(Event e, Article article) {
        String type = e.type().root() + e.type().mode().map(m -> ":" + m).orElse("");
        return List.of(LINE.formatted(
                        e.when().from().map(PartialDate::toString).orElse("-"),
                        cut(type, 22),
                        e.status().label(),
                        cut(codes(e.actors()), 14),
                        cut(codes(e.recipients()), 14),
                        cut(e.evidence().get(0).text().replaceAll("\\s+", " "), evidenceWidth))
                .stripTrailing());
    }

    private static String codes(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream().map(p -> p.actor().code()).distinct().collect(Collectors.joining("+"));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
