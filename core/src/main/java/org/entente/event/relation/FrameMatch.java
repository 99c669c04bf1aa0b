package org.entente.event.relation;

/**
 * A frame found in a sentence.
 *
 * @param frame which
 * @param start first word, from 0
 * @param end one past the last word
 */
record FrameMatch(Frame frame, int start, int end) {
    boolean covers(FrameMatch other) {
        return start <= other.start && other.end <= end && frame.weight() > other.frame.weight();
    }
}
