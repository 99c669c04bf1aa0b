package org.entente.train.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Expands a template: {@code (one|another)} is one of them, {@code [verb|verb]} a verb in the form asked for, {@code {S.gr}}
 * and {@code {T.gr}} a marked party of one of the types named by the letters, {@code {x.gr}} an unmarked one, {@code {type}} a
 * filler of that type.
 */
final class Grammar {
    /** What becomes of verbs in square brackets. */
    enum Form {
        FINITE,
        BASE,
        GERUND,
        PARTICIPLE
    }

    private final Map<String, List<String>> fillers;
    private final Random random;

    Grammar(Map<String, List<String>> fillers, Random random) {
        this.fillers = fillers;
        this.random = random;
    }

    String expand(String template, Form form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); ) {
            char c = template.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                int end = close(template, i);
                String inner = template.substring(i + 1, end);
                out.append(
                        switch (c) {
                            case '(' -> expand(choose(alternatives(inner)), form);
                            case '[' -> verb(choose(alternatives(inner)), form);
                            default -> slot(inner, form);
                        });
                i = end + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private String slot(String name, Form form) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return filler(name, form);
        }
        String types = name.substring(dot + 1);
        String type = String.valueOf(types.charAt(random.nextInt(types.length())));
        String text = filler(type, form);
        return switch (name.charAt(0)) {
            case 'S' -> "<s>" + text + "</s>";
            case 'T' -> "<t>" + text + "</t>";
            default -> text;
        };
    }

    private String filler(String type, Form form) {
        List<String> of = fillers.get(type);
        if (of == null) {
            throw new IllegalArgumentException("no fillers of type \"" + type + "\"");
        }
        return expand(choose(of), form);
    }

    private String verb(String verb, Form form) {
        return switch (form) {
            case BASE -> Inflection.base(verb);
            case GERUND -> Inflection.gerund(verb);
            case PARTICIPLE -> Inflection.participle(verb);
            case FINITE -> finite(verb);
        };
    }

    private String finite(String verb) {
        int roll = random.nextInt(100);
        if (roll < 52) {
            return Inflection.past(verb);
        }
        if (roll < 82) {
            return choose(List.of("has ", "has ", "have ", "had ", "has reportedly ", "has also "))
                    + Inflection.participle(verb);
        }
        if (roll < 90) {
            return Inflection.present(verb);
        }
        return roll < 95
                ? Inflection.base(verb)
                : choose(List.of("is ", "are ", "was ", "were ")) + Inflection.gerund(verb);
    }

    <X> X choose(List<X> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("not closed: " + text);
    }

    /** The parts between the bars of the outermost level. */
    static List<String> alternatives(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
