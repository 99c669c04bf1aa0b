package org.entente.nlp.internal;

import java.util.Arrays;

/** Parses a sentence greedily: in each state the possible action with the best score. Immutable. */
public final class TreeBuilder {
    private final Model model;
    private final int root;

    public TreeBuilder(Model model) {
        this.model = model;
        root = model.labels().number("root");
    }

    /** The final state of a sentence of at least one word. */
    public State parse(Words words, int[] tags) {
        State state = new State(words.size());
        ParseFeatures features = new ParseFeatures(words, tags, model.tags());
        long[] hashes = new long[ParseFeatures.MOST];
        int[] scores = new int[model.actions()];
        while (!state.isFinal()) {
            Arrays.fill(scores, 0);
            model.parseWeights().score(hashes, features.of(state, hashes), scores);
            state.apply(best(state, scores));
        }
        return state;
    }

    private int best(State state, int[] scores) {
        int best = state.canShift() ? State.SHIFT : -1;
        if (state.canLeft()) {
            if (state.buffer(0) == state.size()) {
                return 1 + 2 * root;
            }
            best = better(best, 1, scores);
        }
        return state.canRight() ? better(best, 2, scores) : best;
    }

    private int better(int before, int first, int[] scores) {
        int best = before;
        for (int a = first; a < scores.length; a += 2) {
            if ((best < 0 || scores[a] > scores[best]) && (a - 1) >> 1 != root) {
                best = a;
            }
        }
        return best;
    }
}
