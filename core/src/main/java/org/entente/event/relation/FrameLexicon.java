package org.entente.event.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.relation.MarkedSentence.Side;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Root;

/**
 * The frames of {@code relation/frames} over the word classes of {@code relation/classes}. A pattern is words in a row:
 * {@code word}, {@code one|other}, {@code %CLASS}, {@code (optional)}, {@code =form} (exactly that form), {@code *} (up to
 * six words of the clause), {@code ~} (up to two), {@code S} and {@code T} (the parties); {@code _} joins the words of one
 * alternative. Immutable and safe for use by several threads.
 */
final class FrameLexicon {
    private static final int WIDE = 6;
    private static final int NARROW = 2;

    private final Stems stems;
    private final Map<String, List<Frame>> byFirst = new HashMap<>();
    private final Map<String, List<String>> classesOf = new HashMap<>();

    FrameLexicon(Lexicons lexicons, Stems stems) {
        this.stems = stems;
        Map<String, List<List<String>>> classes = new HashMap<>();
        for (Row row : lexicons.table("relation/classes")) {
            String name = row.required("class");
            for (String member : row.required("members").split("[ ,]+")) {
                List<String> words = sequence(member);
                classes.computeIfAbsent(name, n -> new ArrayList<>()).add(words);
                if (words.size() == 1) {
                    classesOf
                            .computeIfAbsent(words.get(0), n -> new ArrayList<>())
                            .add(name);
                }
            }
        }
        for (Row row : lexicons.table("relation/frames")) {
            Frame frame = compile(row, classes);
            for (String first : firsts(row, frame)) {
                byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(frame);
            }
        }
    }

    /** The classes that a stem belongs to, in the order of the table. */
    List<String> classes(String stem) {
        return classesOf.getOrDefault(stem, List.of());
    }

    /** Every frame found, in order of the sentence, without those inside a heavier one. */
    List<FrameMatch> match(Stemmed sentence) {
        List<FrameMatch> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            // a deed is not capitalised: neither "March 28" nor "the Justice and Development Party" tells one
            for (String key : sentence.isName(i) ? sentence.partyKeysAt(i) : sentence.keysAt(i)) {
                for (Frame frame : byFirst.getOrDefault(key, List.of())) {
                    int end = matchFrom(frame, 0, sentence, i);
                    if (end > i) {
                        found.add(new FrameMatch(frame, i, end));
                    }
                }
            }
        }
        List<FrameMatch> kept = new ArrayList<>();
        for (FrameMatch match : found) {
            if (found.stream().noneMatch(other -> other != match && other.covers(match))) {
                kept.add(match);
            }
        }
        return kept;
    }

    private int matchFrom(Frame frame, int element, Stemmed sentence, int at) {
        if (element == frame.elements().size()) {
            return at;
        }
        Frame.Element wanted = frame.elements().get(element);
        if (wanted instanceof Frame.Gap gap) {
            return matchAfterGap(frame, element + 1, sentence, at, gap.limit());
        }
        if (wanted instanceof Frame.Words words) {
            if (at < sentence.size() && words.stems().contains(sentence.stem(at))) {
                int end = matchFrom(frame, element + 1, sentence, at + 1);
                if (end >= 0) {
                    return end;
                }
            }
            for (List<String> alternative : words.phrases()) {
                if (sentence.has(alternative, at)) {
                    int end = matchFrom(frame, element + 1, sentence, at + alternative.size());
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return words.optional() ? matchFrom(frame, element + 1, sentence, at) : -1;
        }
        if (wanted instanceof Frame.Form form) {
            return at < sentence.size() && sentence.form(at).equals(form.form())
                    ? matchFrom(frame, element + 1, sentence, at + 1)
                    : -1;
        }
        Side side = ((Frame.Party) wanted).side();
        return at < sentence.size() && sentence.side(at) == side
                ? matchFrom(frame, element + 1, sentence, sentence.endOfSide(at))
                : -1;
    }

    private int matchAfterGap(Frame frame, int element, Stemmed sentence, int at, int limit) {
        int position = at;
        for (int skipped = 0; skipped <= limit; skipped++) {
            int end = matchFrom(frame, element, sentence, position);
            if (end >= 0) {
                return end;
            }
            if (position >= sentence.size() || sentence.endsClause(position)) {
                return -1;
            }
            position++;
            while (position < sentence.size()
                    && sentence.side(position) != Side.OUTSIDE
                    && sentence.side(position) == sentence.side(position - 1)) {
                end = matchFrom(frame, element, sentence, position);
                if (end >= 0) {
                    return end;
                }
                position++;
            }
        }
        return -1;
    }

    private Frame compile(Row row, Map<String, List<List<String>>> classes) {
        String meaning = row.required("meaning");
        if (!Character.isLowerCase(meaning.charAt(0))
                && Optional.of(meaning).filter(FrameLexicon::isRoot).isEmpty()) {
            throw row.invalid("\"" + meaning + "\" is neither a PLOVER root nor an operator");
        }
        List<Frame.Element> elements = new ArrayList<>();
        int weight = 0;
        for (String part : row.required("pattern").split(" +")) {
            Frame.Element element = element(row, part, classes);
            elements.add(element);
            weight += element instanceof Frame.Gap || (element instanceof Frame.Words w && w.optional()) ? 0 : 1;
        }
        return new Frame(row.required("pattern"), elements, meaning, row.get("mode"), weight);
    }

    private static boolean isRoot(String name) {
        for (Root root : Root.values()) {
            if (root.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Frame.Element element(Row row, String part, Map<String, List<List<String>>> classes) {
        switch (part) {
            case "*":
                return new Frame.Gap(WIDE);
            case "~":
                return new Frame.Gap(NARROW);
            case "S":
                return new Frame.Party(Side.SOURCE);
            case "T":
                return new Frame.Party(Side.TARGET);
            default:
                break;
        }
        if (part.startsWith("=") && part.indexOf('|') < 0) {
            return new Frame.Form(part.substring(1).toLowerCase(Locale.ROOT));
        }
        boolean optional = part.startsWith("(") && part.endsWith(")");
        List<List<String>> alternatives = new ArrayList<>();
        for (String word : (optional ? part.substring(1, part.length() - 1) : part).split("\\|")) {
            if (word.startsWith("%")) {
                List<List<String>> members = classes.get(word.substring(1));
                if (members == null) {
                    throw row.invalid("there is no class \"" + word.substring(1) + "\"");
                }
                alternatives.addAll(members);
            } else {
                alternatives.add(sequence(word.replace("=", "")));
            }
        }
        return new Frame.Words(
                alternatives.stream()
                        .filter(a -> a.size() == 1)
                        .map(a -> a.get(0))
                        .collect(Collectors.toUnmodifiableSet()),
                alternatives.stream().filter(a -> a.size() > 1).toList(),
                optional);
    }

    private List<String> sequence(String word) {
        List<String> words = new ArrayList<>();
        for (String w : word.split("_")) {
            words.add(stems.of(w));
        }
        return List.copyOf(words);
    }

    /** The keys under which a frame is looked up: what may stand first. */
    private static List<String> firsts(Row row, Frame frame) {
        Frame.Element first = frame.elements().get(0);
        if (first instanceof Frame.Words words && !words.optional()) {
            return Stream.concat(
                            words.stems().stream(), words.phrases().stream().map(a -> a.get(0)))
                    .distinct()
                    .toList();
        }
        if (first instanceof Frame.Form form) {
            return List.of("=" + form.form());
        }
        if (first instanceof Frame.Party party) {
            return List.of("<" + party.side());
        }
        throw row.invalid("a pattern begins with a word or a party");
    }
}
