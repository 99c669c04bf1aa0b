package org.entente.nlp.internal;

import java.util.Arrays;
import java.util.List;

/** Tags a sentence word by word, from left to right. Immutable. */
public final class Tagger {
    private final Model model;

    public Tagger(Model model) {
        this.model = model;
    }

    /** The number of each word's tag. */
    public int[] tag(List<String> forms, Words words) {
        int[] tags = new int[words.size()];
        int[] scores = new int[model.tags().size()];
        long[] features = new long[TagFeatures.MOST];
        for (int i = 0; i < tags.length; i++) {
            Integer sure = model.sureTags().get(forms.get(i));
            if (sure != null) {
                tags[i] = sure;
                continue;
            }
            Arrays.fill(scores, 0);
            model.tagWeights().score(features, TagFeatures.of(words, i, tags, features), scores);
            int best = 0;
            for (int t = 1; t < scores.length; t++) {
                best = scores[t] > scores[best] ? t : best;
            }
            tags[i] = best;
        }
        return tags;
    }
}
