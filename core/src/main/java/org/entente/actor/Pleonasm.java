package org.entente.actor;

import java.util.Set;

/** Tells "it is important that" from an "it" that stands for someone. */
final class Pleonasm {
    private static final Set<String> BE = Set.of(
            "is",
            "was",
            "would",
            "will",
            "has",
            "had",
            "may",
            "might",
            "'s",
            "seems",
            "seemed",
            "appears",
            "appeared",
            "remains",
            "remained",
            "became",
            "takes",
            "took",
            "could",
            "should");

    private Pleonasm() {}

    static boolean isPleonastic(Scanner scan, int at) {
        if (!scan.word(at).equals("it")) {
            return false;
        }
        if (!BE.contains(scan.word(at + 1))) {
            return false;
        }
        for (int p = at + 2; p < scan.size() && p < at + 7; p++) {
            String word = scan.word(p);
            if (word.equals("that") || word.equals("to") || word.equals("whether")) {
                return isState(scan, p - 1);
            }
        }
        return false;
    }

    private static boolean isState(Scanner scan, int p) {
        String tag = scan.token(p).tag();
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.startsWith("VBN")
                || scan.word(p).startsWith("seem")
                || scan.word(p).startsWith("appear");
    }
}
