package org.entente.ledger.dossier;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a dossier says, and what it rests on. There is no claim without a statement.
 *
 * @param date when, as a text gives it ("2023-01"); empty where the claim has no date of its own
 * @param text a sentence, or for a line of a list what happened
 * @param notes status, whose word it is, how many sources, what is disputed
 * @param evidence at least one, the best first
 */
public record Claim(String date, String text, List<String> notes, List<Citation> evidence) {
    public Claim {
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no claim without a statement: " + text);
        }
    }

    private static final int SHORT = 220;

    /** The best evidence, cut at a word where it is long. */
    public String quote() {
        return shortened(evidence.get(0).quote(), SHORT);
    }

    static String shortened(String quote, int length) {
        String plain = quote.strip().replaceAll("\\s+", " ");
        if (plain.length() <= length) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', length);
        return plain.substring(0, end > length / 2 ? end : plain.offsetByCodePoints(0, length / 2)) + " …";
    }

    public Claim(String text, List<Citation> evidence) {
        this("", text, List.of(), evidence);
    }
}
