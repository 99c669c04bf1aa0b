package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.InstrumentKind;

/** Instruments known by name, and last words by which an unknown name is known for an instrument's. Immutable. */
final class NameTable {
    /** A name that is known. */
    record Known(String written, String name, InstrumentKind kind, List<String> parties) {
        Known {
            parties = List.copyOf(parties);
        }
    }

    private record Head(List<String> inside, Optional<InstrumentKind> kind) {}

    private final Map<String, List<Known>> byFirstWord = new TreeMap<>();
    private final Map<String, List<Head>> heads = new TreeMap<>();

    NameTable(Lexicons lexicons) {
        for (Row row : lexicons.table("instruments/names")) {
            List<String> names = new ArrayList<>(List.of(row.required("name")));
            names.addAll(row.list("aliases"));
            for (String name : names) {
                byFirstWord
                        .computeIfAbsent(firstWord(name), w -> new ArrayList<>())
                        .add(new Known(plain(name), row.required("name"), NounTable.kind(row), row.list("parties")));
            }
        }
        byFirstWord
                .values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Known k) -> k.written.length()).reversed()));
        for (Row row : lexicons.table("instruments/heads")) {
            boolean none = row.required("kind").equals("-");
            heads.computeIfAbsent(row.required("head"), w -> new ArrayList<>())
                    .add(new Head(row.list("inside"), none ? Optional.empty() : Optional.of(NounTable.kind(row))));
        }
    }

    /** Curly quotes and the several dashes made one, length kept. */
    static String plain(String text) {
        return text.replace('’', '\'').replaceAll("[\\u2010-\\u2015]", "-").replace('\u00a0', ' ');
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, Math.max(end, 1));
    }

    /** The longest known name that stands at {@code start} of {@code text}, which was made plain, and ends at one of {@code ends}. */
    Optional<Known> at(String text, int start, Set<Integer> ends) {
        String rest = text.substring(start, Math.min(text.length(), start + 40));
        for (Known known : byFirstWord.getOrDefault(firstWord(rest.isEmpty() ? " " : rest), List.of())) {
            if (text.startsWith(known.written, start) && ends.contains(start + known.written.length())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Whether a name may end on {@code word}. */
    boolean isHead(String word) {
        return heads.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** What sort of instrument bears {@code name}, which ends on (or begins with) {@code head}. */
    Optional<InstrumentKind> kindOf(String name, String head) {
        String padded =
                " " + String.join(" ", plain(name).toLowerCase(Locale.ROOT).split("[\\s-]+")) + " ";
        for (Head one : heads.getOrDefault(head.toLowerCase(Locale.ROOT), List.of())) {
            boolean fits = one.inside.isEmpty()
                    || new TreeSet<>(one.inside)
                            .stream().anyMatch(w -> padded.contains(" " + w.replace('-', ' ') + " "));
            if (fits) {
                return one.kind;
            }
        }
        return Optional.empty();
    }
}
