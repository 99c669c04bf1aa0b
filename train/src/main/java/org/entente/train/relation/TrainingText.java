package org.entente.train.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.QuadClass;
import org.entente.model.Root;

/** Writes the sentences to learn from: those made of templates, those made of compositions of their deeds, and those written in full. */
final class TrainingText {
    private static final Pattern DEED = Pattern.compile("^(\\{S\\.\\w+\\}) (\\[[^\\]]+\\].*)$");
    private static final Pattern TARGET = Pattern.compile("\\{T\\.(\\w+)\\}");

    private static final int TEMPLATE_FILES = 5;

    private final Random random;
    private final Grammar grammar;
    private final Map<String, List<String>> wrappers = new TreeMap<>();
    private final List<String[]> templates = new ArrayList<>();
    private final List<String[]> compositions;
    private final List<String[]> sentences;

    TrainingText(long seed) {
        this.random = new Random(seed);
        Map<String, List<String>> fillers = new TreeMap<>();
        for (String[] row : table("fillers")) {
            fillers.computeIfAbsent(row[0], t -> new ArrayList<>()).addAll(Grammar.alternatives(row[1]));
        }
        this.grammar = new Grammar(fillers, random);
        for (String[] row : table("wrappers")) {
            wrappers.computeIfAbsent(row[0], t -> new ArrayList<>()).add(row[1]);
        }
        for (int i = 1; i <= TEMPLATE_FILES; i++) {
            templates.addAll(table("templates" + i));
        }
        this.compositions = table("compositions");
        this.sentences = table("sentences");
    }

    /**
     * @param perTemplate sentences made of each template
     * @param perComposition sentences made of each composition
     */
    List<Example> write(int perTemplate, int perComposition) {
        List<Example> examples = new ArrayList<>();
        for (String[] row : templates) {
            for (int i = 0; i < perTemplate; i++) {
                String core = grammar.expand(row[2], Grammar.Form.FINITE);
                examples.add(new Example(Root.valueOf(row[0]), wrap(core), row[2]));
            }
        }
        for (String[] row : compositions) {
            List<String[]> deeds = deedsFor(row[1]);
            for (int i = 0; i < perComposition; i++) {
                String[] deed = grammar.choose(deeds);
                examples.add(
                        new Example(Root.valueOf(row[0]), wrap(compose(row[1], row[2], deed[2])), row[2] + deed[2]));
            }
        }
        return examples;
    }

    /** The sentences written in full. */
    List<Example> written() {
        return sentences.stream()
                .map(row -> new Example(Root.valueOf(row[0]), row[1], row[1]))
                .toList();
    }

    int templates() {
        return templates.size();
    }

    private List<String[]> deedsFor(String kind) {
        return templates.stream()
                .filter(row -> DEED.matcher(row[2]).matches())
                .filter(row -> fits(kind, Root.valueOf(row[0])))
                .toList();
    }

    private static boolean fits(String kind, Root root) {
        boolean conflict = root.quad() == QuadClass.MATERIAL_CONFLICT;
        boolean verbal = root == Root.ACCUSE || root == Root.REJECT || root == Root.THREATEN || root == Root.REQUEST;
        return switch (kind.replace("x", "")) {
            case "cooperation" -> !conflict && !verbal;
            case "aid" -> root == Root.AID || root == Root.COOPERATE;
            case "protest" -> root == Root.PROTEST;
            case "conflict" -> conflict && root != Root.PROTEST;
            default -> !verbal && root != Root.PROTEST;
        };
    }

    private String compose(String kind, String composition, String deed) {
        Matcher m = DEED.matcher(deed);
        if (!m.matches()) {
            throw new IllegalStateException(deed);
        }
        String phrase = m.group(2);
        boolean other = kind.endsWith("x");
        if (other) {
            phrase = TARGET.matcher(phrase)
                    .replaceAll("{x.$1}")
                    .replace("<t>", "")
                    .replace("</t>", "");
        }
        String text = grammar.expand(composition, Grammar.Form.FINITE);
        text = text.replaceFirst("^S ", Matcher.quoteReplacement(grammar.expand(m.group(1), Grammar.Form.BASE) + " "));
        if (other) {
            text = text.replaceFirst(
                    " T(?=[ '])", Matcher.quoteReplacement(" " + grammar.expand("{T.gorl}", Grammar.Form.BASE)));
        }
        for (Grammar.Form form : Grammar.Form.values()) {
            String slot = switch (form) {
                case BASE -> " VP";
                case GERUND -> " GER";
                case PARTICIPLE -> " PAST";
                case FINITE -> " FIN";
            };
            if (text.contains(slot)) {
                text = text.replace(slot, " " + grammar.expand(phrase, form));
            }
        }
        return text;
    }

    /** Puts a core into the surroundings that reports have: a dateline, a day, who reported it, what else happened. */
    private String wrap(String core) {
        String text = core.replaceAll("  +", " ").replace(" ,", ",").strip();
        if (random.nextInt(100) < 30 && text.contains("</s> ")) {
            text = text.replaceFirst("</s> ", Matcher.quoteReplacement("</s>" + wrapper("inside") + " "));
        }
        if (random.nextInt(100) < 45) {
            text = text + wrapper("after");
        }
        return random.nextInt(100) < 35 ? wrapper("before") + text + "." : capitalised(text) + ".";
    }

    private String wrapper(String place) {
        return grammar.expand(grammar.choose(wrappers.getOrDefault(place, List.of(""))), Grammar.Form.FINITE);
    }

    private static String capitalised(String text) {
        int at = text.startsWith("<") ? 3 : 0;
        return text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
    }

    private static List<String[]> table(String name) {
        String file = "/relation/" + name + ".tsv";
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = TrainingText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int columns = reader.readLine().split("\t", -1).length;
            String line;
            for (int number = 2; (line = reader.readLine()) != null; number++) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(file + ":" + number + ": " + cells.length + " cells of " + columns);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
