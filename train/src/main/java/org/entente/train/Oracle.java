package org.entente.train;

import org.entente.nlp.internal.State;

/**
 * What an action costs: how many arcs of the wanted tree can no longer be had after it, in the arc-hybrid system (Goldberg and
 * Nivre 2013, "Training deterministic parsers with non-deterministic oracles").
 */
final class Oracle {
    private final int size;
    private final int[] heads;
    private final int[] labels;
    private final int[][] children;

    /**
     * @param heads of the wanted tree, the root's place being the number of words
     * @param labels of the wanted tree, as numbers
     */
    Oracle(int[] heads, int[] labels) {
        size = heads.length;
        this.heads = heads.clone();
        this.labels = labels.clone();
        int[] counts = new int[size + 1];
        for (int head : heads) {
            counts[head]++;
        }
        children = new int[size + 1][];
        for (int i = 0; i <= size; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = size - 1; i >= 0; i--) {
            children[heads[i]][--counts[heads[i]]] = i;
        }
    }

    int shift(State state) {
        int word = state.buffer(0);
        int head = heads[word];
        int cost = head < word && head != state.stack(0) && state.isOnStack(head) ? 1 : 0;
        for (int child : children[word]) {
            cost += child < word && state.isOnStack(child) ? 1 : 0;
        }
        return cost;
    }

    /** Cost of giving the top of the stack to the first of the buffer, the label apart. */
    int left(State state) {
        int word = state.stack(0);
        int head = heads[word];
        int cost = (state.depth() > 1 && head == state.stack(1)) || head > state.buffer(0) ? 1 : 0;
        return cost + childrenAhead(word, state);
    }

    /** Cost of giving the top of the stack to the word beneath it, the label apart. */
    int right(State state) {
        int word = state.stack(0);
        return (heads[word] >= state.buffer(0) ? 1 : 0) + childrenAhead(word, state);
    }

    private int childrenAhead(int word, State state) {
        int cost = 0;
        for (int child : children[word]) {
            cost += child >= state.buffer(0) ? 1 : 0;
        }
        return cost;
    }

    /** Whether the top of the stack can get its wanted governor now, at no cost. */
    boolean canFinish(State state) {
        if (state.depth() == 0) {
            return false;
        }
        int head = heads[state.stack(0)];
        return (head == state.buffer(0) && head < size && left(state) == 0)
                || (state.depth() > 1 && head == state.stack(1) && right(state) == 0);
    }

    /** Whether {@code action} costs nothing, its label included. */
    boolean isFree(State state, int action) {
        if (action == State.SHIFT) {
            return shift(state) == 0;
        }
        boolean left = (action & 1) == 1;
        int word = state.stack(0);
        int head = left ? state.buffer(0) : state.stack(1);
        boolean label = heads[word] != head || labels[word] == (action - 1) >> 1;
        return label && (left ? left(state) : right(state)) == 0;
    }
}
