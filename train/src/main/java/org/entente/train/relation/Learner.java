package org.entente.train.relation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Root;

/** Logistic regression, one root against the others. Deterministic. */
final class Learner {
    private static final int LEAST_COUNT = 3;
    private static final double EPS = 0.01;
    /** A weight below two hundredths is left out of the table. */
    private static final int LEAST_WEIGHT = 2;

    private final Map<String, Integer> ids = new TreeMap<>();
    private final Model model;

    /** @param features of each example, each once */
    Learner(List<Example> examples, List<List<String>> features, double cost) {
        Map<String, Integer> counts = new TreeMap<>();
        features.forEach(of -> of.forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= LEAST_COUNT) {
                ids.put(feature, ids.size() + 1);
            }
        });
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = ids.size();
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(features.get(i));
            problem.y[i] = examples.get(i).root().ordinal();
        }
        Linear.disableDebugOutput();
        this.model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, EPS));
    }

    private Feature[] vector(List<String> features) {
        return features.stream()
                .filter(ids::containsKey)
                .map(ids::get)
                .sorted()
                .map(id -> new FeatureNode(id, 1))
                .toArray(Feature[]::new);
    }

    Root predict(List<String> features) {
        return Root.values()[(int) Linear.predict(model, vector(features))];
    }

    /** The model as the table that the classifier reads. */
    String table() {
        int[] labels = model.getLabels();
        double[] w = model.getFeatureWeights();
        StringBuilder table = new StringBuilder("feature\tweights\n");
        ids.forEach((feature, id) -> {
            int[] of = new int[Root.values().length];
            for (int c = 0; c < labels.length; c++) {
                of[labels[c]] = (int) Math.round(w[(id - 1) * labels.length + c] * 100);
            }
            StringBuilder pairs = new StringBuilder();
            for (int r = 0; r < of.length; r++) {
                if (Math.abs(of[r]) >= LEAST_WEIGHT) {
                    pairs.append(pairs.isEmpty() ? "" : " ")
                            .append(r)
                            .append(':')
                            .append(of[r]);
                }
            }
            if (!pairs.isEmpty()) {
                table.append(feature).append('\t').append(pairs).append('\n');
            }
        });
        return table.toString();
    }
}
