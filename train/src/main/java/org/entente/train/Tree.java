package org.entente.train;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence of a treebank.
 *
 * @param document where it came from
 * @param forms its tokens
 * @param tags their parts of speech
 * @param heads the index of each token's governor, -1 for the root, -2 where it has none
 * @param relations each token's relation to its governor
 */
record Tree(String document, List<String> forms, List<String> tags, int[] heads, String[] relations) {
    static final int ROOT = -1;
    static final int NONE = -2;

    Tree {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
    }

    int size() {
        return forms.size();
    }

    Tree with(int[] newHeads, String[] newRelations) {
        return new Tree(document, forms, tags, newHeads, newRelations);
    }

    /** Whether every token has a governor, there is one root, and no token governs itself at any distance. */
    boolean isTree() {
        if (Arrays.stream(heads).filter(h -> h == ROOT).count() != 1) {
            return false;
        }
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at != ROOT; steps++) {
                if (at == NONE || steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }
}
