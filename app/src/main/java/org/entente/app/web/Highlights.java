package org.entente.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * A text with its statements at their words: each piece that statements rest on is a link to the card of the one with the fewest
 * words around it, in the colour of its status, and each statement's number stands where its words end.
 */
final class Highlights {
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n");

    private record Piece(Span span, int number, String look) {}

    private final String text;
    private final int at;
    private final List<Piece> pieces = new ArrayList<>();

    private Highlights(String text, List<Statement> statements, int at) {
        this.text = text;
        this.at = at;
        for (int i = 0; i < statements.size(); i++) {
            for (Evidence evidence : statements.get(i).evidence()) {
                if (evidence.span().end() <= text.length()) {
                    pieces.add(new Piece(evidence.span(), i + 1, look(statements.get(i))));
                }
            }
        }
    }

    /** The class of style that a statement has: an event's status, else its kind. */
    static String look(Statement statement) {
        return statement instanceof Event event
                ? event.status().name().toLowerCase(Locale.ROOT)
                : "kind-" + statement.kind();
    }

    /**
     * The text.
     *
     * @param at the words that begin here are named {@code here}, for links to them; -1 for none
     */
    static Html of(String text, List<Statement> statements, int at) {
        Highlights highlights = new Highlights(text, statements, at);
        Html out = new Html();
        out.open("div", "class", "text", "id", "text");
        Matcher breaks = BREAK.matcher(text);
        int from = 0;
        while (breaks.find()) {
            highlights.paragraph(from, breaks.start(), out);
            from = breaks.end();
        }
        highlights.paragraph(from, text.length(), out);
        return out.end("div");
    }

    private void paragraph(int from, int to, Html out) {
        if (text.substring(from, to).isBlank()) {
            return;
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Piece piece : pieces) {
            if (piece.span().start() < to && piece.span().end() > from) {
                cuts.add(Math.max(from, piece.span().start()));
                cuts.add(Math.min(to, piece.span().end()));
            }
        }
        out.open("p");
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            piece(new Span(start, end), out);
            start = end;
        }
        out.end("p");
    }

    private void piece(Span span, Html out) {
        Optional<Piece> narrowest = pieces.stream()
                .filter(p -> p.span().contains(span))
                .min(Comparator.comparingInt((Piece p) -> p.span().length()).thenComparing(Piece::number));
        String words = span.of(text);
        if (span.start() == at) {
            out.open("span", "id", "here").close("span");
        }
        if (narrowest.isPresent() && !words.isBlank()) {
            String target = "#s" + narrowest.get().number();
            out.open("a", "href", target, "class", "mark " + narrowest.get().look());
            out.text(words).close("a");
        } else {
            out.text(words);
        }
        for (Piece p : pieces) {
            if (p.span().end() == span.end() && p.span().length() > 0) {
                out.open("sup").inline("a", Integer.toString(p.number()), "href", "#s" + p.number());
                out.close("sup");
            }
        }
    }
}
