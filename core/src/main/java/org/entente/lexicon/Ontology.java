package org.entente.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.model.EventType;
import org.entente.model.Root;

/**
 * The numbers of PLOVER and CAMEO: scores of roots and modes, Goldstein values of CAMEO codes, and the CAMEO code that stands
 * for a PLOVER type where no finer one is known. Immutable.
 *
 * <p>Sources: PLOVER manual (February 2024); Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of
 * Conflict Resolution 36(2), 1992, doi:10.1177/0022002792036002007, as the KEDS project carried it to CAMEO.
 */
public final class Ontology {
    private static final Map<Root, String> BROAD_CAMEO = new EnumMap<>(Map.ofEntries(
            Map.entry(Root.AGREE, "03"),
            Map.entry(Root.CONSULT, "04"),
            Map.entry(Root.SUPPORT, "05"),
            Map.entry(Root.COOPERATE, "06"),
            Map.entry(Root.AID, "07"),
            Map.entry(Root.CONCEDE, "08"),
            Map.entry(Root.RETREAT, "08"),
            Map.entry(Root.REQUEST, "10"),
            Map.entry(Root.ACCUSE, "11"),
            Map.entry(Root.REJECT, "12"),
            Map.entry(Root.THREATEN, "13"),
            Map.entry(Root.PROTEST, "14"),
            Map.entry(Root.MOBILIZE, "15"),
            Map.entry(Root.SANCTION, "16"),
            Map.entry(Root.COERCE, "17"),
            Map.entry(Root.ASSAULT, "19")));

    private final Map<String, Double> plover = new HashMap<>();
    private final Map<String, Double> goldstein = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private Ontology() {}

    /**
     * Reads the tables {@code ontology/plover} and {@code ontology/cameo}.
     *
     * @throws org.entente.model.EntenteException if a row is wrong or a root has no score
     */
    public static Ontology load(Lexicons lexicons) {
        Ontology ontology = new Ontology();
        for (Row row : lexicons.table("ontology/plover")) {
            ontology.plover.put(row.required("root") + ":" + row.get("mode"), number(row, "score"));
        }
        for (Row row : lexicons.table("ontology/cameo")) {
            ontology.goldstein.put(row.required("code"), number(row, "goldstein"));
            ontology.labels.put(row.required("code"), row.required("label"));
        }
        for (Root root : Root.values()) {
            if (!ontology.plover.containsKey(root + ":")) {
                throw new IllegalStateException("lexicons/ontology/plover.tsv has no score for " + root);
            }
        }
        return ontology;
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.required(column));
        } catch (NumberFormatException e) {
            throw row.invalid("`" + column + "` is not a number");
        }
    }

    /** PLOVER's score of the mode, or of the root where the mode has none: -10 (conflict) to 10 (cooperation). */
    public double score(EventType type) {
        String mode = type.mode().orElse("");
        Double score = plover.getOrDefault(type.root() + ":" + mode, plover.get(type.root() + ":"));
        if (score == null) {
            throw new IllegalStateException("no score for " + type.root());
        }
        return score;
    }

    /** The finest CAMEO code known for the type: its own, else the two digits that stand for its root. */
    public String cameo(EventType type) {
        return type.cameo().orElseGet(() -> BROAD_CAMEO.getOrDefault(type.root(), ""));
    }

    /** Goldstein value of a CAMEO code, or of the nearest broader code that has one: -10 to 10. */
    public OptionalDouble goldstein(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            Double value = goldstein.get(cameo.substring(0, length));
            if (value != null) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }

    /** CAMEO's label of a code, in sentence case; the code itself where it is unknown. */
    public String label(String cameo) {
        String label = labels.getOrDefault(cameo, cameo);
        return label.equals(label.toUpperCase(Locale.ROOT)) ? label.toLowerCase(Locale.ROOT) : label;
    }
}
