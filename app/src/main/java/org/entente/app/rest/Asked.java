package org.entente.app.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.InstrumentKind;

/**
 * The named values of a question. Everything that is not understood is refused with its name, and nothing is guessed.
 *
 * @param values by name, each as often as it was given
 */
public record Asked(Map<String, List<String>> values) {
    /** Longest value that is read, in UTF-16 units. */
    private static final int LONGEST = 500;

    public Asked {
        // an address may end in "&", which gives a nameless value
        values = values.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        values.forEach((name, given) -> {
            if (given.stream().anyMatch(v -> v.length() > LONGEST)) {
                throw Rejection.parameter("`" + name + "` is longer than " + LONGEST + " characters");
            }
        });
    }

    /** Refuses names that the question does not have. */
    public Asked only(String... names) {
        Set<String> known = Set.of(names);
        values.keySet().stream()
                .sorted()
                .filter(n -> !known.contains(n))
                .findFirst()
                .ifPresent(n -> {
                    throw Rejection.parameter("there is no parameter `" + n + "` here; there are "
                            + Arrays.stream(names).collect(Collectors.joining(", ")));
                });
        return this;
    }

    /** All that was given under a name, without blank ones. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** The value; empty where none, or a blank one, was given. */
    public Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw Rejection.parameter("`" + name + "` is given " + given.size() + " times");
        }
        return given.stream().findFirst();
    }

    /** The value. */
    public String required(String name) {
        return one(name).orElseThrow(() -> Rejection.parameter("`" + name + "` is missing"));
    }

    /** A day. */
    public Optional<LocalDate> date(String name) {
        return one(name).map(v -> {
            try {
                return LocalDate.parse(v);
            } catch (DateTimeException e) {
                throw Rejection.parameter("`" + name + "` is not a day such as 2023-01-10: \"" + v + "\"");
            }
        });
    }

    /** A whole number from {@code least} to {@code most}. */
    public int number(String name, int otherwise, int least, int most) {
        return one(name)
                .map(v -> {
                    try {
                        int number = Integer.parseInt(v);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // said below, with the range
                    }
                    throw Rejection.parameter(
                            "`" + name + "` is not a number from " + least + " to " + most + ": \"" + v + "\"");
                })
                .orElse(otherwise);
    }

    /** One of the words of a set, read by {@code reader}. */
    public <T> Optional<T> word(String name, List<String> words, Function<String, Optional<T>> reader) {
        return one(name)
                .map(v -> reader.apply(v)
                        .orElseThrow(() -> Rejection.parameter(
                                "`" + name + "` is none of " + String.join(", ", words) + ": \"" + v + "\"")));
    }

    /** A kind of instrument. */
    public Optional<InstrumentKind> kind(String name) {
        List<String> labels = Arrays.stream(InstrumentKind.values())
                .map(InstrumentKind::label)
                .toList();
        return word(name, labels, InstrumentKind::ofLabel);
    }

    /** Which piece of a list is wanted. */
    public Piece piece() {
        return new Piece(number("limit", 100, 1, 1000), number("offset", 0, 0, Integer.MAX_VALUE));
    }

    /**
     * A piece of a list.
     *
     * @param limit at most so many
     * @param offset how many are left out before
     */
    public record Piece(int limit, int offset) {}
}
