package org.entente.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.EventType;
import org.entente.model.Root;

/** The tables under {@code lexicons/events}, by the word that they are looked up by. Immutable. */
final class EventLexicon {
    private static final String FOLDER = "events/";
    private static final List<String> VERB_TABLES = List.of("constructions", "modifiers", "verbs");

    private final WordClasses classes;
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> adjectives = new HashMap<>();
    private final Map<String, List<NounFrame>> nouns = new HashMap<>();
    private final Map<String, Set<Support>> supports = new HashMap<>();
    private final Map<Root, List<String>> fallbacks = new EnumMap<>(Root.class);
    private final Composition composition;
    private int rank;

    private EventLexicon(Lexicons lexicons) {
        classes = WordClasses.load(lexicons);
        composition = Composition.load(lexicons);
        lexicons.table(FOLDER + "adjectives").forEach(row -> addFrames(row, "adjectives", adjectives));
        for (String table : VERB_TABLES) {
            lexicons.table(FOLDER + table).forEach(row -> addFrames(row, "verbs", verbs));
        }
        lexicons.table(FOLDER + "nouns").forEach(this::addNouns);
        lexicons.table(FOLDER + "supports").forEach(this::addSupports);
        for (Row row : lexicons.table(FOLDER + "fallbacks")) {
            fallbacks.put(Root.valueOf(row.required("root")), row.list("prepositions"));
        }
    }

    /**
     * Reads the tables.
     *
     * @throws org.entente.model.EntenteException naming file and line, if one is not well formed
     */
    static EventLexicon load(Lexicons lexicons) {
        return new EventLexicon(lexicons);
    }

    private void addFrames(Row row, String column, Map<String, List<Frame>> into) {
        String pattern = row.required("frame");
        Outcome outcome = outcome(row, row.optional("weak").isPresent());
        row.required(column);
        for (String head : row.list(column)) {
            String[] words = head.split("\\+");
            StringBuilder full = new StringBuilder(pattern);
            for (int i = 1; i < words.length; i++) {
                full.append(" +").append(words[i]);
            }
            List<Slot> slots = FramePattern.parse(full.toString(), row);
            checkFillers(slots, row);
            into.computeIfAbsent(words[0], k -> new ArrayList<>(2))
                    .add(new Frame(words[0], full.toString(), slots, outcome, rank++));
        }
    }

    private void checkFillers(List<Slot> slots, Row row) {
        for (Slot slot : slots) {
            slot.filler().filter(f -> f.isClass() && !classes.knows(f.name())).ifPresent(f -> {
                throw row.invalid("no class of nouns is called " + f.name());
            });
        }
    }

    private Outcome outcome(Row row, boolean weak) {
        Optional<EventType> type = Outcome.type(row);
        Optional<String> operator = row.optional("operator");
        operator.filter(o -> !composition.knows(o)).ifPresent(o -> {
            throw row.invalid("no operator is called " + o);
        });
        if (type.isEmpty() && operator.isEmpty()) {
            throw row.invalid("a frame needs a root or an operator");
        }
        return new Outcome(type, operator, weak);
    }

    private void addNouns(Row row) {
        Outcome outcome = outcome(row, false);
        row.required("nouns");
        for (String noun : row.list("nouns")) {
            nouns.computeIfAbsent(noun.substring(noun.indexOf(' ') + 1), k -> new ArrayList<>(1))
                    .add(new NounFrame(
                            noun,
                            row.list("actor"),
                            row.list("recipient"),
                            row.list("mutual"),
                            row.list("deed"),
                            row.list("needs"),
                            !row.get("alone").equals("no"),
                            outcome,
                            rank++));
        }
    }

    private void addSupports(Row row) {
        Support support = Support.valueOf(row.required("subject").toUpperCase(Locale.ROOT));
        for (String verb : row.list("verbs")) {
            supports.computeIfAbsent(verb, k -> EnumSet.noneOf(Support.class)).add(support);
        }
    }

    WordClasses classes() {
        return classes;
    }

    Composition composition() {
        return composition;
    }

    List<Frame> verbFrames(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Frame> adjectiveFrames(String word) {
        return adjectives.getOrDefault(word, List.of());
    }

    /** Frames of nouns whose last word is {@code lemma}. */
    List<NounFrame> nounFrames(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What the subject of a verb may be in the event that a noun beside it names; empty for verbs with a meaning of their own. */
    Set<Support> support(String lemma) {
        return supports.getOrDefault(lemma, Set.of());
    }

    /** Prepositions after which the recipient of such an event stands where its frame names none. */
    List<String> fallback(Root root) {
        return fallbacks.getOrDefault(root, List.of());
    }
}
