package org.entente.event.relation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.lexicon.Lexicons;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Says which PLOVER root a sentence tells of its source and target. Needs words only, no tree. Stateless after loading,
 * deterministic, safe for use by several threads.
 */
public final class RelationClassifier {
    private static final Root[] ROOTS = Root.values();

    private final Stems stems;
    private final FrameLexicon lexicon;
    private final LinearModel model;

    private RelationClassifier(Stems stems, FrameLexicon lexicon, LinearModel model) {
        this.stems = stems;
        this.lexicon = lexicon;
        this.model = model;
    }

    /**
     * The classifier with the frames and the model of {@code relation/}.
     *
     * @throws org.entente.model.EntenteException if a table is missing or not well formed
     */
    public static RelationClassifier load(Lexicons lexicons) {
        Stems stems = new Stems(lexicons.table("relation/irregular"));
        return new RelationClassifier(
                stems, new FrameLexicon(lexicons, stems), new LinearModel(lexicons.table("relation/model")));
    }

    /** The classifier without its model, to find features for training one. */
    public static RelationClassifier untrained(Lexicons lexicons) {
        Stems stems = new Stems(lexicons.table("relation/irregular"));
        return new RelationClassifier(stems, new FrameLexicon(lexicons, stems), new LinearModel(List.of()));
    }

    /** The root of a marked sentence. */
    public RelationScores classify(MarkedSentence sentence) {
        return classify(sentence, OptionalInt.empty());
    }

    /**
     * The root of what {@code source} does to {@code target}.
     *
     * @param sentence split into tokens; need not be parsed
     * @param source who acts, in the article's text
     * @param target who is acted upon, where one is named
     * @param trigger index of the token that carries the deed, where it is known
     */
    public RelationScores classify(Sentence sentence, Span source, Optional<Span> target, OptionalInt trigger) {
        return classify(
                MarkedSentence.of(sentence, List.of(source), target.stream().toList()), trigger);
    }

    private RelationScores classify(MarkedSentence marked, OptionalInt trigger) {
        Stemmed stemmed = new Stemmed(marked, stems);
        Government government = new Government(stemmed, lexicon.match(stemmed), trigger);
        double[] p = model.probabilities(Features.of(stemmed, lexicon, government));
        Map<Root, Double> probabilities = new EnumMap<>(Root.class);
        for (int r = 0; r < ROOTS.length; r++) {
            probabilities.put(ROOTS[r], p[r]);
        }
        return new RelationScores(probabilities, describe(government));
    }

    /** What the model looks at, each feature once, in a fixed order. */
    public List<String> features(MarkedSentence marked) {
        Stemmed stemmed = new Stemmed(marked, stems);
        return Features.of(stemmed, lexicon, new Government(stemmed, lexicon.match(stemmed), OptionalInt.empty()));
    }

    /** How strongly a feature speaks for each root, in the order of {@link Root}. */
    public float[] weightsOf(String feature) {
        return model.weightsOf(feature);
    }

    private static List<String> describe(Government government) {
        return government.matches().stream()
                .map(m -> "%d-%d %s %s%s"
                        .formatted(
                                m.start(),
                                m.end(),
                                m.frame().pattern(),
                                m.frame().meaning(),
                                government.governor().filter(m::equals).isPresent() ? " *" : ""))
                .toList();
    }
}
