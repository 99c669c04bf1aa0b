package org.entente.event.relation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Root;

/**
 * How likely each root is for a marked sentence.
 *
 * @param probabilities of each of PLOVER's sixteen roots, summing to 1
 * @param frames the frames found, as "start-end pattern MEANING", in order of the sentence, the governing one with a star
 */
public record RelationScores(Map<Root, Double> probabilities, List<String> frames) {
    public RelationScores {
        probabilities = Map.copyOf(probabilities);
        frames = List.copyOf(frames);
    }

    /** The likeliest of the fifteen folded roots, in which CONCEDE and RETREAT count together. */
    public RelationRoot root() {
        RelationRoot best = RelationRoot.AGREE;
        Map<RelationRoot, Double> sums = folded();
        for (RelationRoot root : RelationRoot.values()) {
            if (sums.getOrDefault(root, 0.0) > sums.getOrDefault(best, 0.0)) {
                best = root;
            }
        }
        return best;
    }

    /** The likeliest of the sixteen roots. */
    public Root finest() {
        Root best = Root.AGREE;
        for (Root root : Root.values()) {
            if (of(root) > of(best)) {
                best = root;
            }
        }
        return best;
    }

    /** Probability of {@link #root()}, 0 to 1. */
    public double confidence() {
        return folded().getOrDefault(root(), 0.0);
    }

    public double of(Root root) {
        return probabilities.getOrDefault(root, 0.0);
    }

    /** The probabilities of the folded roots. */
    public Map<RelationRoot, Double> folded() {
        Map<RelationRoot, Double> sums = new EnumMap<>(RelationRoot.class);
        Arrays.stream(Root.values()).forEach(root -> sums.merge(RelationRoot.of(root), of(root), Double::sum));
        return sums;
    }
}
