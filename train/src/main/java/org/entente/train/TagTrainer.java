package org.entente.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.nlp.internal.TagFeatures;
import org.entente.nlp.internal.TagSet;
import org.entente.nlp.internal.Weights;
import org.entente.nlp.internal.Words;

/** Trains the tagger on tagged sentences. */
final class TagTrainer {
    private static final int SURE_COUNT = 40;
    private static final double SURE_SHARE = 0.998;
    private static final int THRESHOLD = 2;

    private TagTrainer() {}

    /** The words, as written, that are frequent and have (nearly) always the same tag. */
    static Map<String, Integer> sureTags(List<Tree> trees, TagSet tags) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                counts.computeIfAbsent(tree.forms().get(i), k -> new TreeMap<>())
                        .merge(tree.tags().get(i), 1, Integer::sum);
            }
        }
        Map<String, Integer> sure = new TreeMap<>();
        counts.forEach((form, byTag) -> {
            int total = byTag.values().stream().mapToInt(n -> n).sum();
            byTag.forEach((tag, n) -> {
                if (total >= SURE_COUNT && n >= total * SURE_SHARE && tags.number(tag) >= 0) {
                    sure.put(form, tags.number(tag));
                }
            });
        });
        return sure;
    }

    static Weights train(List<Tree> trees, TagSet tags, Map<String, Integer> sure, int epochs, long seed) {
        Perceptron perceptron = new Perceptron(tags.size(), THRESHOLD);
        List<Tree> order = new ArrayList<>(trees);
        Random random = new Random(seed);
        long[] features = new long[TagFeatures.MOST];
        float[] scores = new float[tags.size()];
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            long wrong = 0;
            long all = 0;
            for (Tree tree : order) {
                wrong += learn(tree, tags, sure, perceptron, features, scores);
                all += tree.size();
            }
            System.err.printf(
                    "tagger, round %d: %.2f %% right, %d features%n",
                    epoch, 100.0 * (all - wrong) / all, perceptron.size());
        }
        return perceptron.averaged(1);
    }

    private static int learn(
            Tree tree, TagSet tags, Map<String, Integer> sure, Perceptron perceptron, long[] features, float[] scores) {
        Words words = new Words(tree.forms());
        int[] chosen = new int[tree.size()];
        int wrong = 0;
        for (int i = 0; i < chosen.length; i++) {
            Integer only = sure.get(tree.forms().get(i));
            int right = tags.number(tree.tags().get(i));
            if (only != null || right < 0) {
                chosen[i] = only != null ? only : 0;
                continue;
            }
            int n = TagFeatures.of(words, i, chosen, features);
            perceptron.score(features, n, scores);
            int best = 0;
            for (int t = 1; t < scores.length; t++) {
                best = scores[t] > scores[best] ? t : best;
            }
            perceptron.tick();
            if (best != right) {
                perceptron.update(features, n, right, best);
                wrong++;
            }
            chosen[i] = best;
        }
        return wrong;
    }
}
