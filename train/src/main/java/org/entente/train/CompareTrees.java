package org.entente.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.nlp.internal.Model;

/**
 * Command: how far one treebank agrees with another of the same sentences, on the documents that training holds back. {@code CompareTrees RIGHT OTHER};
 * where OTHER ends in {@code .model}, that model parses the sentences.
 */
public final class CompareTrees {
    private CompareTrees() {}

    public static void main(String[] args) throws IOException {
        List<Tree> right = Treebank.read(Path.of(args[0]));
        Scores scores = new Scores();
        if (args[1].endsWith(".model")) {
            Model model = TrainModel.read(Path.of(args[1]));
            right.stream()
                    .filter(TrainModel::isHeldBack)
                    .forEach(tree -> scores.add(tree, TrainModel.parse(model, tree)));
        } else {
            List<Tree> other = Treebank.read(Path.of(args[1]));
            for (int i = 0; i < Math.min(right.size(), other.size()); i++) {
                if (TrainModel.isHeldBack(right.get(i))) {
                    scores.add(right.get(i), other.get(i));
                }
            }
        }
        System.out.println(scores);
    }
}
