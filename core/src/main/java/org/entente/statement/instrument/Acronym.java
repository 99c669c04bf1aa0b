package org.entente.statement.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Sentence;

/** Acronyms: those explained in brackets, and those that only share the initials of a name. */
final class Acronym {
    private static final Pattern SHAPE = Pattern.compile("(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9+-]{1,9}");
    private static final Set<String> SMALL = Set.of("of", "and", "for", "on", "the", "in", "to", "&", "-", "between");
    private static final int MIN_INITIALS = 3;

    private Acronym() {}

    /** The acronym that stands in brackets at token {@code end} of {@code sentence}. */
    static Optional<String> after(Sentence sentence, int end) {
        boolean bracketed = end + 2 < sentence.size()
                && Set.of("(", "-LRB-").contains(sentence.token(end).text())
                && Set.of(")", "-RRB-").contains(sentence.token(end + 2).text());
        return bracketed
                ? Optional.of(sentence.token(end + 1).text())
                        .filter(t -> SHAPE.matcher(t).matches())
                : Optional.empty();
    }

    /** What {@code name} may be abbreviated to: its words' initials, with and without the small words. */
    static List<String> initials(String name) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                char initial = Character.toUpperCase(word.charAt(0));
                if (!SMALL.contains(word)) {
                    capitals.append(initial);
                }
                all.append(SMALL.contains(word) ? Character.toLowerCase(initial) : initial);
            }
        }
        return capitals.length() < MIN_INITIALS
                ? List.of()
                : List.of(capitals.toString(), all.toString()).stream()
                        .distinct()
                        .toList();
    }
}
