package org.entente.train.relation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.event.relation.MarkedSentence;
import org.entente.event.relation.RelationClassifier;
import org.entente.lexicon.Lexicons;
import org.entente.model.Root;

/**
 * Learns {@code lexicons/relation/model.tsv}: logistic regression, one root against the others, over the features of
 * {@link RelationClassifier}. Deterministic. Usage: {@code TrainRelations OUT [cost] [sentences a template] [a composition]};
 * afterwards run {@code java lexicons/Seal.java}.
 */
public final class TrainRelations {
    private static final long SEED = 20240221L;
    private static final int LEAST_COUNT = 3;
    private static final double EPS = 0.01;

    private TrainRelations() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        double cost = args.length > 1 ? Double.parseDouble(args[1]) : 0.1;
        int perTemplate = args.length > 2 ? Integer.parseInt(args[2]) : 24;
        int perComposition = args.length > 3 ? Integer.parseInt(args[3]) : 80;
        TrainingText text = new TrainingText(SEED);
        List<Example> examples = text.write(perTemplate, perComposition);
        System.err.printf(
                "%d templates, %d written sentences, %d examples%n", text.templates(), text.written(), examples.size());
        Files.writeString(out, learn(examples, cost), StandardCharsets.UTF_8);
    }

    private static String learn(List<Example> examples, double cost) {
        RelationClassifier untrained = RelationClassifier.untrained(Lexicons.packaged());
        List<List<String>> features = new ArrayList<>(examples.size());
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            List<String> of = untrained.features(MarkedSentence.parse(example.marked()));
            of.forEach(f -> counts.merge(f, 1, Integer::sum));
            features.add(of);
        }
        counts.values().removeIf(count -> count < LEAST_COUNT);
        Map<String, Integer> ids = new TreeMap<>();
        counts.keySet().forEach(f -> ids.put(f, ids.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = ids.size();
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features.get(i).stream()
                    .filter(ids::containsKey)
                    .map(ids::get)
                    .sorted()
                    .map(id -> new FeatureNode(id, 1))
                    .toArray(Feature[]::new);
            problem.y[i] = examples.get(i).root().ordinal();
        }
        Linear.disableDebugOutput();
        return table(Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, EPS)), ids);
    }

    private static String table(Model model, Map<String, Integer> ids) {
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
                if (Math.abs(of[r]) >= 2) {
                    pairs.append(pairs.isEmpty() ? "" : " ").append(r).append(':').append(of[r]);
                }
            }
            if (!pairs.isEmpty()) {
                table.append(feature).append('\t').append(pairs).append('\n');
            }
        });
        return table.toString();
    }
}
