package org.entente.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.nlp.internal.Model;
import org.entente.nlp.internal.State;
import org.entente.nlp.internal.TagSet;
import org.entente.nlp.internal.Tagger;
import org.entente.nlp.internal.TreeBuilder;
import org.entente.nlp.internal.Weights;
import org.entente.nlp.internal.Words;

/**
 * Command: trains tagger and parser. {@code TrainModel MODEL TREES TAGGER_TREES PARSER_TREES ROUNDS LEAST [TAGGER]}: the tagger learns from
 * the first trees of the file and the parser from those after them, with the tags that the tagger gives them, as the parser will
 * have to live with. ROUNDS is how often to go through the trees, LEAST the least weight of a feature that is kept, TAGGER a model
 * whose tagger is taken as it is. One document in forty is held back and scored at the end.
 */
public final class TrainModel {
    private static final long SEED = 20261124;
    private static final int TAG_ROUNDS = 4;
    private static final int RARE = 15;
    private static final int THRESHOLD = 3;
    private static final int HELD_BACK = 40;

    private TrainModel() {}

    public static void main(String[] args) throws IOException {
        List<Tree> trees = Treebank.read(Path.of(args[1]));
        int taggerTrees = Integer.parseInt(args[2]);
        int count = Integer.parseInt(args[3]);
        int rounds = Integer.parseInt(args[4]);
        int least = Integer.parseInt(args[5]);
        List<Tree> held = trees.stream().filter(TrainModel::isHeldBack).toList();
        List<Tree> first = kept(trees.subList(0, taggerTrees));
        List<Tree> rest = kept(trees.subList(taggerTrees, Math.min(trees.size(), taggerTrees + count)));
        System.err.println(first.size() + " + " + rest.size() + " trees, " + held.size() + " held back");

        TagSet labels = frequent(
                rest.stream().flatMap(t -> Arrays.stream(t.relations())).toList());
        Model tagging = args.length > 6 ? read(Path.of(args[6])) : tagger(first, labels);
        List<ParseTrainer.Lesson> lessons = lessons(rest, tagging, labels);
        ParseTrainer trainer = new ParseTrainer(tagging.tags(), labels, THRESHOLD, SEED);
        for (int round = 1; round <= rounds; round++) {
            trainer.round(lessons, round);
            Model model =
                    new Model(tagging.tags(), labels, tagging.sureTags(), tagging.tagWeights(), trainer.weights(least));
            write(model, Path.of(args[0]));
            Scores scores = score(model, held);
            System.err.println("model: " + Files.size(Path.of(args[0])) + " bytes\n" + scores);
            manifest(args, round, lessons.size(), scores);
        }
    }

    private static void write(Model model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    private static List<Tree> kept(List<Tree> trees) {
        return trees.stream().filter(t -> !isHeldBack(t)).toList();
    }

    private static Model tagger(List<Tree> tagged, TagSet labels) {
        TagSet tags = frequent(tagged.stream().flatMap(t -> t.tags().stream()).toList());
        Map<String, Integer> sure = TagTrainer.sureTags(tagged, tags);
        Weights weights = TagTrainer.train(tagged, tags, sure, TAG_ROUNDS, SEED);
        return new Model(tags, labels, sure, weights, weights);
    }

    static Model read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Model.read(in);
        }
    }

    private static void manifest(String[] args, int round, int lessons, Scores scores) throws IOException {
        Path model = Path.of(args[0]);
        new Manifest()
                .with("seed", SEED)
                .with(
                        "settings",
                        Map.of(
                                "tagger_rounds",
                                TAG_ROUNDS,
                                "tagger_trees",
                                args[2],
                                "parser_trees",
                                lessons,
                                "parser_rounds",
                                round,
                                "threshold",
                                THRESHOLD,
                                "least_weight",
                                args[5]))
                .file("treebank", Path.of(args[1]))
                .file("model", model)
                .with("scores_on_held_back_documents", scores.toString())
                .write(Path.of(args[0].replaceFirst("\\.[^.]*$", "") + ".manifest.json"));
    }

    static boolean isHeldBack(Tree tree) {
        return Math.floorMod(tree.document().hashCode(), HELD_BACK) == 0;
    }

    private static TagSet frequent(List<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        counts.values().removeIf(n -> n < RARE);
        return new TagSet(List.copyOf(counts.keySet()));
    }

    private static List<ParseTrainer.Lesson> lessons(List<Tree> trees, Model tagging, TagSet labels) {
        Tagger tagger = new Tagger(tagging);
        List<ParseTrainer.Lesson> lessons = new ArrayList<>();
        for (Tree tree : trees) {
            int[] heads = tree.heads().clone();
            for (int i = 0; i < heads.length; i++) {
                heads[i] = heads[i] == Tree.ROOT ? heads.length : heads[i];
            }
            if (tree.isTree() && ParseTrainer.isProjective(heads)) {
                Words words = new Words(tree.forms());
                int[] tags = tagger.tag(tree.forms(), words);
                lessons.add(new ParseTrainer.Lesson(words, tags, heads, numbers(tree, labels)));
            }
        }
        return lessons;
    }

    private static int[] numbers(Tree tree, TagSet labels) {
        int[] numbers = new int[tree.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = tree.relations()[i];
            int number = labels.number(name);
            number = number >= 0 ? number : labels.number(name.split(":")[0]);
            numbers[i] = number >= 0 ? number : labels.number("dep");
        }
        return numbers;
    }

    static Scores score(Model model, List<Tree> gold) {
        Scores scores = new Scores();
        for (Tree tree : gold) {
            scores.add(tree, parse(model, tree));
        }
        return scores;
    }

    /** The sentence of {@code tree} with the model's tags and tree. */
    static Tree parse(Model model, Tree tree) {
        Words words = new Words(tree.forms());
        int[] tags = new Tagger(model).tag(tree.forms(), words);
        State state = new TreeBuilder(model).parse(words, tags);
        int[] heads = new int[tree.size()];
        String[] relations = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i);
            relations[i] = model.labels().name(state.label(i));
        }
        List<String> names = Arrays.stream(tags).mapToObj(model.tags()::name).toList();
        return new Tree(tree.document(), tree.forms(), names, heads, relations);
    }
}
