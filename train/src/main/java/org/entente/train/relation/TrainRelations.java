package org.entente.train.relation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.event.relation.MarkedSentence;
import org.entente.event.relation.RelationClassifier;
import org.entente.event.relation.RelationRoot;
import org.entente.lexicon.Lexicons;

/**
 * Learns {@code lexicons/relation/model.tsv} from the training text of {@code src/main/resources/relation}. Usage:
 * {@code TrainRelations OUT [cost] [sentences a template] [sentences a composition]}; afterwards run
 * {@code java lexicons/Seal.java}. With {@code check} for OUT it writes nothing, but says how well the sentences written in
 * full are told by models that did not see them, in five parts.
 */
public final class TrainRelations {
    private static final long SEED = 20240221L;
    private static final int FOLDS = 5;
    /** How often a sentence written in full counts beside those made of templates. */
    private static final int WRITTEN_WEIGHT = 3;

    private TrainRelations() {}

    public static void main(String[] args) throws IOException {
        double cost = args.length > 1 ? Double.parseDouble(args[1]) : 0.6;
        int perTemplate = args.length > 2 ? Integer.parseInt(args[2]) : 32;
        int perComposition = args.length > 3 ? Integer.parseInt(args[3]) : 110;
        TrainingText text = new TrainingText(SEED);
        List<Example> examples = text.write(perTemplate, perComposition);
        List<Example> written = text.written();
        System.err.printf("%d templates, %d made, %d written%n", text.templates(), examples.size(), written.size());
        if (args[0].equals("check")) {
            check(examples, written, cost);
        } else {
            weigh(written, examples);
            Files.writeString(
                    Path.of(args[0]), new Learner(examples, features(examples), cost).table(), StandardCharsets.UTF_8);
        }
    }

    private static void weigh(List<Example> written, List<Example> into) {
        for (int i = 0; i < WRITTEN_WEIGHT; i++) {
            into.addAll(written);
        }
    }

    private static void check(List<Example> made, List<Example> written, double cost) {
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>(made);
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(written.get(i));
                for (int more = 1; more < WRITTEN_WEIGHT && i % FOLDS != fold; more++) {
                    seen.add(written.get(i));
                }
            }
            Learner learner = new Learner(seen, features(seen), cost);
            List<List<String>> features = features(unseen);
            for (int i = 0; i < unseen.size(); i++) {
                RelationRoot gold = RelationRoot.of(unseen.get(i).root());
                RelationRoot told = RelationRoot.of(learner.predict(features.get(i)));
                if (gold == told) {
                    right++;
                } else {
                    System.out.printf(
                            "%s told as %s: %s%n", gold, told, unseen.get(i).marked());
                }
            }
        }
        System.out.printf("%d of %d written sentences told right unseen%n", right, written.size());
    }

    private static List<List<String>> features(List<Example> examples) {
        RelationClassifier untrained = RelationClassifier.untrained(Lexicons.packaged());
        List<List<String>> features = new ArrayList<>(examples.size());
        examples.forEach(e -> features.add(untrained.features(MarkedSentence.parse(e.marked()))));
        return features;
    }
}
