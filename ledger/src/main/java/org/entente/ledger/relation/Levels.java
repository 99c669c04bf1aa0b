package org.entente.ledger.relation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Event;
import org.entente.model.Participant;

/** Ranks offices by the table {@code answers/levels}. Immutable. */
public final class Levels {
    private final Map<Pattern, Level> words = new LinkedHashMap<>();

    private Levels() {}

    /**
     * Reads the table.
     *
     * @throws org.entente.model.EntenteException if a row is wrong
     */
    public static Levels load(Lexicons lexicons) {
        Levels levels = new Levels();
        for (Row row : lexicons.table("answers/levels")) {
            Level level;
            try {
                level = Level.valueOf(row.required("level").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.invalid("`level` is none of head, foreign, defence, other");
            }
            levels.words.put(Pattern.compile("(?<![a-z])" + Pattern.quote(row.required("words")) + "(?![a-z])"), level);
        }
        return levels;
    }

    /** Level of an office; {@link Level#OTHER} where no row says. */
    public Level of(String office) {
        String low = office.toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, Level> row : words.entrySet()) {
            if (row.getKey().matcher(low).find()) {
                return row.getValue();
            }
        }
        return Level.OTHER;
    }

    /**
     * Level of a meeting between {@code a} and {@code b}: of the highest person named on each side, the lower of the two. Where
     * one side names nobody, the other's; where neither does, {@link Level#OTHER}.
     */
    public Level of(Event meeting, String a, String b) {
        Optional<Level> one = highest(meeting, a);
        Optional<Level> other = highest(meeting, b);
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) > 0 ? one.get() : other.get();
        }
        return one.or(() -> other).orElse(Level.OTHER);
    }

    private Optional<Level> highest(Event meeting, String code) {
        return List.of(meeting.actors(), meeting.recipients()).stream()
                .flatMap(List::stream)
                .filter(p -> p.actor().code().equals(code))
                .map(this::level)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<Level> level(Participant p) {
        return p.actor().office().map(this::of);
    }
}
