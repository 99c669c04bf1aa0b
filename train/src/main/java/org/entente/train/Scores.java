package org.entente.train;

import java.util.Locale;

/** How far trees agree with those taken for right: shares of words (marks apart) and of a verb's subjects and objects. */
final class Scores {
    private int sentences;
    private int words;
    private int tags;
    private int heads;
    private int labelled;
    private final int[] subjects = new int[3];
    private final int[] objects = new int[3];

    /** Counts one sentence. */
    void add(Tree gold, Tree found) {
        sentences++;
        for (int i = 0; i < gold.size(); i++) {
            boolean head = gold.heads()[i] == found.heads()[i];
            boolean relation = gold.relations()[i].equals(found.relations()[i]);
            if (!gold.relations()[i].equals("punct")) {
                words++;
                tags += gold.tags().get(i).equals(found.tags().get(i)) ? 1 : 0;
                heads += head ? 1 : 0;
                labelled += head && relation ? 1 : 0;
            }
            count(subjects, isArc(gold, i, "nsubj"), isArc(found, i, "nsubj"), head);
            count(objects, isArc(gold, i, "obj"), isArc(found, i, "obj"), head);
        }
    }

    /** Whether a verb governs the word at {@code i} by a relation or a subtype of it. */
    private static boolean isArc(Tree tree, int i, String relation) {
        String name = tree.relations()[i];
        return (name.equals(relation) || name.startsWith(relation + ":"))
                && tree.heads()[i] >= 0
                && tree.tags().get(tree.heads()[i]).startsWith("VB");
    }

    private static void count(int[] counts, boolean gold, boolean found, boolean sameHead) {
        counts[0] += gold ? 1 : 0;
        counts[1] += found ? 1 : 0;
        counts[2] += gold && found && sameHead ? 1 : 0;
    }

    double tagAccuracy() {
        return (double) tags / words;
    }

    /** Share of words with the right governor. */
    double unlabelled() {
        return (double) heads / words;
    }

    /** Share of words with the right governor and relation. */
    double labelled() {
        return (double) labelled / words;
    }

    double subjectF1() {
        return f1(subjects[0], subjects[1], subjects[2]);
    }

    double objectF1() {
        return f1(objects[0], objects[1], objects[2]);
    }

    /** F1 of subjects and objects taken together. */
    double argumentF1() {
        return f1(subjects[0] + objects[0], subjects[1] + objects[1], subjects[2] + objects[2]);
    }

    private static double f1(int gold, int found, int both) {
        return gold + found == 0 ? 0 : 2.0 * both / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d sentences, %d words: tags %.2f, UAS %.2f, LAS %.2f, verb-subject F1 %.2f, verb-object F1 %.2f, both %.2f",
                sentences,
                words,
                100 * tagAccuracy(),
                100 * unlabelled(),
                100 * labelled(),
                100 * subjectF1(),
                100 * objectF1(),
                100 * argumentF1());
    }
}
