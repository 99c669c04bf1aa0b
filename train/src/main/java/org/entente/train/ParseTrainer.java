package org.entente.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.nlp.internal.ParseFeatures;
import org.entente.nlp.internal.State;
import org.entente.nlp.internal.TagSet;
import org.entente.nlp.internal.Weights;
import org.entente.nlp.internal.Words;

/**
 * Trains the parser on trees, following its own choices most of the time so that it learns to go on after a mistake. Where moving a word and
 * joining two are both right, it learns to join first: left to itself it learns both orders and neither well.
 */
final class ParseTrainer {
    private static final double OWN_CHOICE = 0.9;

    private final TagSet tags;
    private final TagSet labels;
    private final int root;
    private final Perceptron perceptron;
    private final Random random;
    private final long[] features = new long[ParseFeatures.MOST];
    private final float[] scores;
    private long wrong;
    private long all;

    /** A tree to learn, with the tags that the tagger gives its words. */
    record Lesson(Words words, int[] tags, int[] heads, int[] labels) {}

    ParseTrainer(TagSet tags, TagSet labels, int threshold, long seed) {
        this.tags = tags;
        this.labels = labels;
        root = labels.number("root");
        scores = new float[1 + 2 * labels.size()];
        perceptron = new Perceptron(scores.length, threshold);
        random = new Random(seed);
    }

    /** Goes through the lessons once, in another order each time. */
    void round(List<Lesson> lessons, int round) {
        List<Lesson> order = new ArrayList<>(lessons);
        Collections.shuffle(order, random);
        wrong = 0;
        all = 0;
        long start = System.nanoTime();
        for (Lesson lesson : order) {
            learn(lesson, round > 1);
        }
        System.err.printf(
                "parser, round %d: %.2f %% of actions right, %d features, %.0f s%n",
                round, 100.0 * (all - wrong) / all, perceptron.size(), (System.nanoTime() - start) / 1e9);
    }

    /** What was learned so far; see {@link Perceptron#averaged}. */
    Weights weights(int least) {
        return perceptron.averaged(least);
    }

    private void learn(Lesson lesson, boolean explore) {
        State state = new State(lesson.heads().length);
        Oracle oracle = new Oracle(lesson.heads(), lesson.labels());
        ParseFeatures extractor = new ParseFeatures(lesson.words(), lesson.tags(), tags);
        while (!state.isFinal()) {
            if (state.buffer(0) == state.size() && state.depth() == 1) {
                state.apply(1 + 2 * root);
                continue;
            }
            int n = extractor.of(state, features);
            perceptron.score(features, n, scores);
            int chosen = best(state, oracle, false);
            boolean late = chosen == State.SHIFT && oracle.canFinish(state);
            int free = oracle.isFree(state, chosen) && !late ? chosen : best(state, oracle, true);
            perceptron.tick();
            all++;
            if (free >= 0 && free != chosen) {
                perceptron.update(features, n, free, chosen);
                wrong++;
            }
            state.apply(free < 0 || (explore && random.nextDouble() < OWN_CHOICE) ? chosen : free);
        }
    }

    /** The possible action with the best score, among those that cost nothing where {@code free}; -1 where there is none. */
    private int best(State state, Oracle oracle, boolean free) {
        int best = -1;
        if (state.canShift() && (!free || (oracle.shift(state) == 0 && !oracle.canFinish(state)))) {
            best = State.SHIFT;
        }
        if (state.canLeft() && state.buffer(0) < state.size() && (!free || oracle.left(state) == 0)) {
            best = better(best, 1, state, oracle, free);
        }
        if (state.canRight() && (!free || oracle.right(state) == 0)) {
            best = better(best, 2, state, oracle, free);
        }
        return best;
    }

    private int better(int before, int first, State state, Oracle oracle, boolean free) {
        int best = before;
        for (int a = first; a < scores.length; a += 2) {
            if ((best < 0 || scores[a] > scores[best]) && (a - 1) >> 1 != root && (!free || oracle.isFree(state, a))) {
                best = a;
            }
        }
        return best;
    }

    /** Whether a tree has no crossing arcs, which the transitions cannot make. */
    static boolean isProjective(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int from = Math.min(i, heads[i]);
            int to = Math.max(i, heads[i]);
            for (int k = from + 1; k < to; k++) {
                if (heads[k] < from || heads[k] > to) {
                    return false;
                }
            }
        }
        return true;
    }
}
