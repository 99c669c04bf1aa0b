package org.entente.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** Classes of nouns that behave alike beside a verb: agreements, weapons, meetings. */
final class WordClasses {
    private final Map<String, Set<String>> words = new HashMap<>();

    private WordClasses() {}

    static WordClasses load(Lexicons lexicons) {
        WordClasses classes = new WordClasses();
        for (Row row : lexicons.table("events/classes")) {
            Set<String> members = classes.words.computeIfAbsent(row.required("class"), k -> new HashSet<>());
            for (String word : row.list("words")) {
                if (word.startsWith("@")) {
                    members.addAll(classes.included(word.substring(1), row));
                } else {
                    members.add(word);
                }
            }
        }
        return classes;
    }

    private Set<String> included(String name, Row row) {
        Set<String> members = words.get(name);
        if (members == null) {
            throw row.invalid("class " + name + " has to stand above");
        }
        return members;
    }

    boolean knows(String name) {
        return words.containsKey(name);
    }

    /** Whether a noun, alone or with the word before it, is of a class. */
    boolean has(String name, String lemma, String before) {
        Set<String> members = words.getOrDefault(name, Set.of());
        return members.contains(lemma) || (!before.isEmpty() && members.contains(before + " " + lemma));
    }
}
