package org.entente.nlp.internal;

import java.util.Arrays;

/**
 * How far the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) has read one sentence. Words move from the buffer
 * to the stack; the top of the stack gets the first word of the buffer as its governor (left), or the word beneath it (right).
 * The root stands after the last word. At the end each word has a governor, and the root governs one.
 */
public final class State {
    /** The action that moves a word; every other is {@code 1 + 2 * label} (left) or {@code 2 + 2 * label} (right). */
    public static final int SHIFT = 0;

    private final int size;
    private final int none;
    private final int[] stack;
    private int depth;
    private int next;
    final int[] heads;
    final int[] labels;
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftLabels;
    final long[] rightLabels;

    /** The state before the first word of a sentence of {@code size} words. */
    public State(int size) {
        this.size = size;
        none = size + 1;
        stack = new int[size + 1];
        heads = filled(-2);
        labels = new int[size + 2];
        left1 = filled(none);
        left2 = filled(none);
        right1 = filled(none);
        right2 = filled(none);
        leftCount = new int[size + 2];
        rightCount = new int[size + 2];
        leftLabels = new long[size + 2];
        rightLabels = new long[size + 2];
    }

    private int[] filled(int value) {
        int[] array = new int[size + 2];
        Arrays.fill(array, value);
        return array;
    }

    public boolean isFinal() {
        return depth == 0 && next == size;
    }

    /** Words of the sentence, which is also the place of the root. */
    public int size() {
        return size;
    }

    /** Words on the stack. */
    public int depth() {
        return depth;
    }

    /** The word that is {@code k} below the top of the stack; a missing word's place where there is none. */
    public int stack(int k) {
        return depth > k ? stack[depth - 1 - k] : none;
    }

    /** The word that is {@code k} after the first of the buffer; the root's place after the last, then a missing word's. */
    public int buffer(int k) {
        return Math.min(next + k, none);
    }

    /** Whether a word waits on the stack for its governor. */
    public boolean isOnStack(int word) {
        return word < next && heads[word] == -2;
    }

    public boolean canShift() {
        return next < size;
    }

    public boolean canLeft() {
        return next < size ? depth > 0 : depth == 1;
    }

    public boolean canRight() {
        return depth > 1;
    }

    /** The governor of a word, -1 for the root. */
    public int head(int word) {
        return heads[word] == size ? -1 : heads[word];
    }

    /** The number of a word's label. */
    public int label(int word) {
        return labels[word] - 1;
    }

    /** Carries out an action that is possible. */
    public void apply(int action) {
        if (action == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int label = (action - 1) >> 1;
        int word = stack[--depth];
        if ((action & 1) == 1) {
            attachLeft(word, next, label);
        } else {
            attachRight(word, stack[depth - 1], label);
        }
    }

    private void attachLeft(int word, int head, int label) {
        heads[word] = head;
        labels[word] = label + 1;
        left2[head] = left1[head];
        left1[head] = word;
        leftCount[head]++;
        leftLabels[head] |= 1L << (label & 63);
    }

    private void attachRight(int word, int head, int label) {
        heads[word] = head;
        labels[word] = label + 1;
        right2[head] = right1[head];
        right1[head] = word;
        rightCount[head]++;
        rightLabels[head] |= 1L << (label & 63);
    }
}
