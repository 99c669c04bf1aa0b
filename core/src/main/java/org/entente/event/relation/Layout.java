package org.entente.event.relation;

import org.entente.event.relation.MarkedSentence.Side;

/**
 * How a sentence lies around its parties. Where a party is marked more than once, the source's first place counts, and the
 * target's first place after it, else the last before it.
 *
 * @param sourceStart first word of the source; 0 where none is marked
 * @param sourceEnd one past its last word
 * @param targetStart first word of the target; the sentence's length where none is marked
 * @param targetEnd one past its last word
 * @param size words in the sentence
 */
record Layout(int sourceStart, int sourceEnd, int targetStart, int targetEnd, int size) {
    static Layout of(Stemmed sentence) {
        int s = 0;
        int sEnd = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Side.SOURCE)) {
                s = i;
                sEnd = sentence.endOfSide(i);
                break;
            }
        }
        int t = sentence.size();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Side.TARGET) && sentence.startsSide(i) && (t == sentence.size() || t < s)) {
                t = i;
            }
        }
        return new Layout(s, sEnd, t, t < sentence.size() ? sentence.endOfSide(t) : t, sentence.size());
    }

    boolean hasTarget() {
        return targetStart < size;
    }

    boolean targetFirst() {
        return targetStart < sourceStart;
    }

    /** "st", "ts", or "s" where no target is marked. */
    String order() {
        return !hasTarget() ? "s" : targetFirst() ? "ts" : "st";
    }

    int firstStart() {
        return Math.min(sourceStart, targetStart);
    }

    int lastEnd() {
        return hasTarget() ? Math.max(sourceEnd, targetEnd) : sourceEnd;
    }

    int middleStart() {
        return targetFirst() ? targetEnd : sourceEnd;
    }

    int middleEnd() {
        int end = targetFirst() ? sourceStart : targetStart;
        return hasTarget() ? Math.max(middleStart(), end) : Math.min(size, middleStart() + 14);
    }

    /** Where a word stands: before the parties, in one of them, between them, after them. */
    String region(int word) {
        if (word >= sourceStart && word < sourceEnd) {
            return "S";
        }
        if (word >= targetStart && word < targetEnd) {
            return "T";
        }
        return word < firstStart() ? "pre" : word < lastEnd() ? "mid" : "post";
    }
}
