package org.entente.event.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.event.relation.MarkedSentence.Side;

/** What the model looks at in a marked sentence: the frames and how they govern each other, and the words around the parties. */
final class Features {
    private static final Set<String> SKIPPED = Set.of(
            "a",
            "an",
            "the",
            "its",
            "his",
            "her",
            "their",
            "our",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "`",
            "'s",
            "(",
            ")",
            "-",
            "also",
            "today",
            "yesterday",
            "on",
            "last",
            "this",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "late",
            "earlier",
            "here");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec");
    /** Forms that count beside their stems. */
    private static final Set<String> TELLING = Set.of("will", "would", "must", "not", "n't");

    /** How the names of classes begin that say what kind of party a span names. */
    private static final String PARTY = "P_";

    private static final int AFTER = 9;
    private static final int BEFORE = 5;

    private final Stemmed sentence;
    private final FrameLexicon lexicon;
    private final Layout layout;
    private final Government government;
    private final Set<String> out = new LinkedHashSet<>(512);

    private Features(Stemmed sentence, FrameLexicon lexicon, Layout layout, Government government) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.layout = layout;
        this.government = government;
    }

    /** The features of a sentence, each once. */
    static List<String> of(Stemmed sentence, FrameLexicon lexicon, Government government) {
        Features features = new Features(sentence, lexicon, government.layout(), government);
        features.frames();
        features.words();
        features.parties();
        return List.copyOf(features.out);
    }

    private void frames() {
        add("order", layout.order());
        add("gov", government.key());
        add("gov+", government.key() + government.polarity());
        add("emb", government.embeddedKey());
        add("gov&emb", government.key() + ">" + government.embeddedKey());
        add("sum", government.composed());
        add("sum+", government.composed() + "/" + layout.order());
        government.mode().ifPresent(mode -> add("mode", mode));
        add("near", government.nearTargetKey());
        add("heavy", government.heaviestKey());
        for (FrameMatch match : government.matches()) {
            add("in" + layout.region(match.start()), match.frame().meaning());
            add("pat", match.frame().pattern());
        }
    }

    private void words() {
        ngrams("m", layout.middleStart(), layout.middleEnd(), 3);
        ngrams("a", layout.lastEnd(), Math.min(sentence.size(), layout.lastEnd() + AFTER), 2);
        ngrams("b", Math.max(0, layout.firstStart() - BEFORE), layout.firstStart(), 2);
        forms(layout.middleStart(), layout.middleEnd());
        List<String> verb = compact(layout.sourceEnd(), Math.min(sentence.size(), layout.sourceEnd() + 8));
        for (int n = 1; n <= 4 && n <= verb.size(); n++) {
            add("v" + n, String.join(" ", verb.subList(0, n)));
        }
    }

    private void forms(int from, int to) {
        for (int i = from; i < to; i++) {
            String form = sentence.form(i);
            if (form.endsWith("ed") || form.endsWith("ing") || form.endsWith("s") || TELLING.contains(form)) {
                add("f", form);
            }
        }
    }

    private void ngrams(String name, int from, int to, int longest) {
        List<String> words = compact(from, to);
        for (int i = 0; i < words.size(); i++) {
            for (int n = 1; n <= longest && i + n <= words.size(); n++) {
                add(name + n, String.join(" ", words.subList(i, i + n)));
            }
            for (String c : lexicon.classes(words.get(i))) {
                add(name + "c", c);
                if (i + 1 < words.size()) {
                    lexicon.classes(words.get(i + 1)).forEach(d -> add(name + "cc", c + " " + d));
                }
            }
        }
        if (longest == 3 && !words.isEmpty()) {
            add("edge", words.get(words.size() - 1));
            add("edge2", String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size())));
        }
    }

    /** The words of a stretch without those that say little, names as {@code N}, numbers as {@code #}. */
    private List<String> compact(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = token(i);
            if (!word.isEmpty() && !(words.size() > 0 && word.equals(words.get(words.size() - 1)))) {
                words.add(word);
            }
        }
        return words;
    }

    private String token(int i) {
        if (sentence.side(i) != Side.OUTSIDE) {
            return sentence.side(i) == Side.SOURCE ? "S" : "T";
        }
        String form = sentence.form(i);
        if (SKIPPED.contains(form) || DAYS.contains(form)) {
            return "";
        }
        if (Character.isDigit(form.charAt(0)) || form.charAt(0) == '$' || form.charAt(0) == '€') {
            return "#";
        }
        return sentence.isName(i) ? "N" : sentence.stem(i);
    }

    private void parties() {
        party("s", i -> sentence.side(i) == Side.SOURCE);
        party("t", i -> sentence.side(i) == Side.TARGET);
        if (layout.hasTarget()) {
            int first = layout.targetStart();
            add("t1", sentence.isName(first) ? "N" : sentence.stem(first));
            add("next", layout.targetEnd() < sentence.size() ? sentence.form(layout.targetEnd()) : "");
        } else {
            add("t1", "none");
        }
    }

    private void party(String name, IntPredicate inside) {
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (inside.test(i)) {
                String stem = sentence.stem(i);
                if (!sentence.isName(i) && !SKIPPED.contains(sentence.form(i))) {
                    add(name, stem);
                }
                kinds.addAll(lexicon.classes(stem));
            }
        }
        for (String kind : kinds) {
            add(name + "c", kind);
            if (kind.startsWith(PARTY)) {
                add(name + "c&gov", kind + ">" + government.key());
                add(name + "c&sum", kind + ">" + government.composed());
            }
        }
    }

    private void add(String name, String value) {
        out.add(name + "=" + value);
    }
}
