package org.entente.nlp.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a set of tags or labels, with their numbers from 0. Immutable. */
public final class TagSet {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean[] noun;
    private final boolean[] finite;

    public TagSet(List<String> names) {
        this.names = List.copyOf(names);
        noun = new boolean[names.size()];
        finite = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
            noun[i] = names.get(i).startsWith("NN");
            finite[i] = FINITE.contains(names.get(i));
        }
    }

    public int size() {
        return names.size();
    }

    public List<String> names() {
        return names;
    }

    public String name(int number) {
        return names.get(number);
    }

    /** The number of a name, -1 where it is none of the set. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    boolean isNoun(int number) {
        return noun[number];
    }

    boolean isFinite(int number) {
        return finite[number];
    }
}
