package org.entente.event.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.QuadClass;
import org.entente.model.Root;

/**
 * Which frame of a sentence governs what its source does, which stands below it, and what the two make together: "agreed to
 * lift" is a promise, "refused to lift" a refusal, "threatened to lift" a threat.
 */
final class Government {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "cannot");
    private static final Set<String> COMING =
            Set.of("will", "'ll", "shall", "going", "plans", "plan", "set", "planning", "would");
    private static final int LOOK_BACK = 4;
    private static final int LONGEST_ASIDE = 20;

    private final Stemmed sentence;
    private final Layout layout;
    private final List<FrameMatch> matches;
    private final Optional<FrameMatch> governor;
    private final Optional<FrameMatch> embedded;

    /** @param trigger the word that carries the deed, where it is known */
    Government(Stemmed sentence, List<FrameMatch> matches, OptionalInt trigger) {
        this.sentence = sentence;
        this.layout = Layout.of(sentence);
        this.matches = matches.stream()
                .sorted(Comparator.comparingInt(FrameMatch::start)
                        .thenComparing(m -> -m.frame().weight())
                        .thenComparing(m -> m.frame().pattern()))
                .toList();
        this.governor = trigger.isPresent() ? at(trigger.getAsInt()) : first();
        this.embedded = governor.flatMap(this::below);
    }

    private Optional<FrameMatch> at(int trigger) {
        return matches.stream()
                .filter(m -> m.start() <= trigger && trigger < m.end())
                .max(Comparator.comparingInt((FrameMatch m) -> m.frame().weight()))
                .or(this::first);
    }

    /** The first frame after the source (before it in a passive), else the first of all. */
    private Optional<FrameMatch> first() {
        int from = layout.targetFirst() ? layout.targetEnd() : pastAside(layout.sourceEnd());
        return firstFrom(from)
                .or(() -> firstFrom(layout.sourceEnd()))
                .or(() -> matches.stream().findFirst());
    }

    private Optional<FrameMatch> firstFrom(int from) {
        return matches.stream()
                .filter(m -> m.start() >= from || (m.start() >= layout.sourceStart() && m.end() > from))
                .findFirst();
    }

    /** The end of what stands between commas right behind the source ("the minister, in a meeting with X, agreed"). */
    private int pastAside(int from) {
        if (from >= layout.size() || !sentence.form(from).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(layout.size() - 1, from + LONGEST_ASIDE); i++) {
            if (sentence.form(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    private Optional<FrameMatch> below(FrameMatch above) {
        return matches.stream()
                .filter(m -> m.start() > above.start())
                .filter(m -> above.frame().isOperator()
                        || m.start() >= above.end()
                        || !m.frame().meaning().equals(above.frame().meaning()))
                .findFirst();
    }

    Layout layout() {
        return layout;
    }

    /** All frames, in order of the sentence. */
    List<FrameMatch> matches() {
        return matches;
    }

    Optional<FrameMatch> governor() {
        return governor;
    }

    String key() {
        return governor.map(m -> m.frame().meaning()).orElse("none");
    }

    Optional<String> mode() {
        return governor.map(m -> m.frame().meaning() + ":" + m.frame().mode());
    }

    String embeddedKey() {
        return embedded.map(m -> m.frame().meaning()).orElse("none");
    }

    /** The last frame that begins before the target. */
    String nearTargetKey() {
        return matches.stream()
                .filter(m -> m.start() < layout.targetStart() && m.start() >= layout.middleStart())
                .reduce((a, b) -> b)
                .map(m -> m.frame().meaning())
                .orElse("none");
    }

    String heaviestKey() {
        return matches.stream()
                .max(Comparator.comparingInt((FrameMatch m) -> m.frame().weight())
                        .thenComparing(
                                Comparator.comparingInt(FrameMatch::start).reversed()))
                .map(m -> m.frame().meaning())
                .orElse("none");
    }

    /** "-" where the governing frame is denied, "+" where it is still to come, "-+" where both; else empty. */
    String polarity() {
        return governor.map(m -> polarity(m.start())).orElse("");
    }

    private String polarity(int at) {
        boolean not = false;
        boolean coming = false;
        for (int i = Math.max(layout.targetFirst() ? 0 : layout.sourceEnd(), at - LOOK_BACK); i < at; i++) {
            not |= NOT.contains(sentence.form(i)) || (sentence.form(i).equals("longer") && i > 0);
            coming |= COMING.contains(sentence.form(i));
        }
        return (not ? "-" : "") + (coming ? "+" : "");
    }

    /** What governor, denial, time and what is embedded make together: a root's name, or "none". */
    String composed() {
        if (governor.isEmpty()) {
            return "none";
        }
        String key = key();
        String inner = embeddedInner();
        String polarity = polarity();
        if (governor.get().frame().isOperator()) {
            key = operate(key, inner);
        }
        if (polarity.startsWith("-")) {
            return "REJECT";
        }
        return polarity.equals("+") ? operate("promise", key) : key;
    }

    /** The first root below the governor, past other operators, which it passes through. */
    private String embeddedInner() {
        List<String> operators = new ArrayList<>();
        int from = governor.map(FrameMatch::start).orElse(0);
        String root = "none";
        for (FrameMatch m : matches) {
            if (m.start() > from) {
                if (!m.frame().isOperator()) {
                    root = m.frame().meaning();
                    break;
                }
                operators.add(m.frame().meaning());
            }
        }
        for (int i = operators.size() - 1; i >= 0; i--) {
            root = operate(operators.get(i), root);
        }
        return root;
    }

    private static String operate(String operator, String inner) {
        boolean conflict = !inner.equals("none")
                && !Character.isLowerCase(inner.charAt(0))
                && Root.valueOf(inner).quad() == QuadClass.MATERIAL_CONFLICT;
        boolean known = !inner.equals("none");
        return switch (operator) {
            case "promise" ->
                !known
                        ? "AGREE"
                        : conflict || inner.equals("THREATEN")
                                ? "THREATEN"
                                : inner.equals("REJECT") ? "REJECT" : "AGREE";
            case "fail", "not" -> "REJECT";
            case "ask", "must" -> "REQUEST";
            case "will" -> operate("promise", inner);
            case "stop" -> !known ? "none" : conflict ? "RETREAT" : "SANCTION";
            default -> inner;
        };
    }
}
