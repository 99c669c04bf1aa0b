package org.entente.actor;

import java.util.Set;

/** Tells "it is important that" from an "it" that stands for someone. */
final class Pleonasm {
    private static final Set<String> BE = Set.of(
            "is",
            "was",
            "be",
            "been",
            "'s",
            "’s",
            "seems",
            "seemed",
            "appears",
            "appeared",
            "remains",
            "remained",
            "became",
            "becomes",
            "seem",
            "remain",
            "become");
    private static final Set<String> MODAL =
            Set.of("would", "will", "may", "might", "could", "should", "can", "has", "had", "must", "not", "also");
    private static final Set<String> NOUNS = Set.of(
            "time",
            "duty",
            "aim",
            "goal",
            "hope",
            "task",
            "honour",
            "honor",
            "pleasure",
            "fact",
            "shame",
            "pity",
            "job",
            "responsibility",
            "thanks",
            "due",
            "possible",
            "privilege",
            "wish");

    private Pleonasm() {}

    /** "it is important that", "it would be a mistake to", "it was a pleasure to". */
    static boolean isPleonastic(Scanner scan, int at) {
        if (!scan.word(at).equals("it")) {
            return false;
        }
        int p = at + 1;
        while (MODAL.contains(scan.word(p))) {
            p++;
        }
        if (!BE.contains(scan.word(p))) {
            return false;
        }
        for (int q = p + 1; q < scan.size() && q < p + 6; q++) {
            String word = scan.word(q);
            if (word.equals("that") || word.equals("to") || word.equals("whether") || word.equals("for")) {
                return q > p + 1 && (scan.token(q - 1).tag().startsWith("JJ") || NOUNS.contains(scan.word(q - 1)))
                        || word.equals("that") && q == p + 2;
            }
        }
        return false;
    }
}
