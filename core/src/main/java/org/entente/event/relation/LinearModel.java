package org.entente.event.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Row;
import org.entente.model.Root;

/**
 * A linear model over PLOVER's sixteen roots: a sum of weights for each, made into probabilities. Its table has a row for each
 * feature, with weights in hundredths, {@code root:weight} apart by blanks; a root that is not named has weight 0.
 */
final class LinearModel {
    private static final Root[] ROOTS = Root.values();
    private static final float HUNDREDTH = 0.01f;

    private final Map<String, float[]> weights = new HashMap<>();

    LinearModel(List<Row> rows) {
        for (Row row : rows) {
            float[] of = new float[ROOTS.length];
            for (String pair : row.required("weights").split(" ")) {
                int colon = pair.indexOf(':');
                try {
                    of[Integer.parseInt(pair.substring(0, colon))] =
                            Integer.parseInt(pair.substring(colon + 1)) * HUNDREDTH;
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw row.invalid("not a weight: \"" + pair + "\"");
                }
            }
            weights.put(row.required("feature"), of);
        }
    }

    /** The probability of each root, in the order of {@link Root}. */
    double[] probabilities(List<String> features) {
        double[] sums = new double[ROOTS.length];
        for (String feature : features) {
            float[] of = weights.get(feature);
            if (of != null) {
                for (int r = 0; r < sums.length; r++) {
                    sums[r] += of[r];
                }
            }
        }
        double total = 0;
        for (int r = 0; r < sums.length; r++) {
            sums[r] = 1 / (1 + Math.exp(-sums[r]));
            total += sums[r];
        }
        for (int r = 0; r < sums.length; r++) {
            sums[r] /= total;
        }
        return sums;
    }

    /** What a feature speaks for, in the order of {@link Root}; zeros for one that the model does not know. */
    float[] weightsOf(String feature) {
        return weights.getOrDefault(feature, new float[ROOTS.length]).clone();
    }
}
