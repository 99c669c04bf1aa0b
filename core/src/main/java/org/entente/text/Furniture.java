package org.entente.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * Finds what belongs to the page and not to the report: menus, credits, repeated titles, advertisements. A title or caption
 * that says something stays, once. Immutable and safe for use by several threads.
 */
public final class Furniture {
    /** A phrase that marks furniture does so only in a paragraph this short; in a longer one it is part of the report. */
    private static final int LONGEST = 160;

    /** The parts of a line of section names: "Features | Diplomacy | East Asia". */
    private static final int MENU_BARS = 2;

    private final List<String> starts;
    private final List<String> wholes;
    private final List<String> parts;

    private Furniture(List<String> starts, List<String> wholes, List<String> parts) {
        this.starts = List.copyOf(starts);
        this.wholes = List.copyOf(wholes);
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads the table {@code furniture/phrases}.
     *
     * @throws org.entente.model.EntenteException if a row is of no known kind
     */
    public static Furniture load(Lexicons lexicons) {
        List<String> starts = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Row row : lexicons.table("furniture/phrases")) {
            switch (row.required("kind")) {
                case "start" -> starts.add(row.required("phrase"));
                case "whole" -> wholes.add(row.required("phrase"));
                case "contains" -> parts.add(row.required("phrase"));
                default -> throw row.invalid("`kind` is none of start, whole, contains");
            }
        }
        return new Furniture(starts, wholes, parts);
    }

    /** Pieces of the article's text that are not to be coded, whole lines in order, not overlapping. */
    public List<Span> in(Article article) {
        String text = article.text();
        List<Span> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && (isFurniture(line) || repeats(line, seen))) {
                found.add(new Span(start, end));
            }
            start = end + 1;
        }
        return found;
    }

    /** A line that came before, word for word. */
    private static boolean repeats(String line, Set<String> seen) {
        return !seen.add(line);
    }

    private boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return wholes.contains(lower)
                || starts.stream().anyMatch(s -> startsWith(lower, s))
                || parts.stream().anyMatch(lower::contains)
                || isMenu(line);
    }

    private static boolean startsWith(String line, String phrase) {
        return line.startsWith(phrase)
                && (line.length() == phrase.length()
                        || !Character.isLetterOrDigit(line.charAt(phrase.length()))
                        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)));
    }

    /** Section names between bars, with no sentence among them. */
    private static boolean isMenu(String line) {
        long bars = line.chars()
                .filter(c -> c == '|' || c == '›' || c == '»' || c == '•')
                .count();
        return bars >= MENU_BARS && !line.endsWith(".") && line.split("\\s+").length <= 6 * (bars + 1);
    }
}
