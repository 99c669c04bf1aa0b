package org.entente.train;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A parser that the student learns from: gives Universal Dependencies for a tagged sentence. */
interface Teacher {
    /** The sentence with this teacher's heads and relations; {@link Tree#NONE} for tokens that it leaves out. */
    Tree parse(Tree sentence);

    /** The teacher of a name: {@code nndep}, {@code sr} or {@code beam}. */
    static Teacher of(String name) {
        return switch (name) {
            case "nndep" -> {
                DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
                yield sentence ->
                        withArcs(sentence, parser.predict(labels(sentence)).typedDependencies());
            }
            case "sr" -> constituents("edu/stanford/nlp/models/srparser/englishSR.ser.gz");
            case "beam" -> constituents("edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz");
            default -> throw new IllegalArgumentException("no teacher is called " + name);
        };
    }

    private static Teacher constituents(String model) {
        ShiftReduceParser parser = ShiftReduceParser.loadModel(model);
        return sentence -> withArcs(
                sentence,
                new UniversalEnglishGrammaticalStructure(parser.apply(words(sentence)), word -> true)
                        .typedDependencies());
    }

    private static List<TaggedWord> words(Tree sentence) {
        List<TaggedWord> words = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            words.add(new TaggedWord(
                    TeacherParser.treebankForm(sentence.forms().get(i)),
                    sentence.tags().get(i)));
        }
        return words;
    }

    private static List<CoreLabel> labels(Tree sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (TaggedWord word : words(sentence)) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.word());
            label.setValue(word.word());
            label.setTag(word.tag());
            labels.add(label);
        }
        return labels;
    }

    private static Tree withArcs(Tree sentence, Collection<TypedDependency> arcs) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, Tree.NONE);
        Arrays.fill(relations, "_");
        for (TypedDependency arc : arcs) {
            int i = arc.dep().index() - 1;
            heads[i] = arc.gov().index() - 1;
            relations[i] = arc.reln().toString();
        }
        return sentence.with(heads, relations);
    }
}
