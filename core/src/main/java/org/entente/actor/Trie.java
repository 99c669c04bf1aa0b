package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Surface forms as a tree of words, with one table for all its edges. Looking up is linear in the words; immutable once built.
 */
final class Trie {
    /** How the text must be written for a form to count. */
    private enum Case {
        ANY,
        CAPITAL,
        ALL_CAPITALS
    }

    private record Form(Case spelling, Meaning meaning) {}

    /** The longest form that starts at a word. */
    record Match(int end, List<Meaning> meanings) {}

    private final Map<String, Integer> words = new HashMap<>(1 << 15);
    private final List<List<Form>> leaves = new ArrayList<>();
    private long[] edges = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int count;

    Trie() {
        leaves.add(List.of());
    }

    /** Adds a form; what is written with capitals in it counts only where the text has them too. */
    void add(String surface, Meaning meaning) {
        Pieces pieces = Pieces.of(surface);
        if (pieces.size() == 0) {
            return;
        }
        int node = 0;
        for (int i = 0; i < pieces.size(); i++) {
            node = grow(node, words.computeIfAbsent(pieces.key(i), w -> words.size() + 1));
        }
        List<Form> forms = leaves.get(node);
        for (Form form : forms) {
            if (form.meaning() == meaning) {
                return;
            }
        }
        if (forms.isEmpty()) {
            forms = new ArrayList<>(1);
            leaves.set(node, forms);
        }
        forms.add(new Form(spelling(surface), meaning));
    }

    private static Case spelling(String surface) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < surface.length(); i++) {
            upper += Character.isUpperCase(surface.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(surface.charAt(i)) ? 1 : 0;
        }
        if (upper == 0) {
            return Case.ANY;
        }
        return lower == 0 && upper <= 5 ? Case.ALL_CAPITALS : Case.CAPITAL;
    }

    private int grow(int node, int word) {
        long edge = edge(node, word);
        int at = slot(edges, edge);
        if (edges[at] == edge) {
            return targets[at];
        }
        if (++count * 2 > edges.length) {
            enlarge();
            at = slot(edges, edge);
        }
        edges[at] = edge;
        targets[at] = leaves.size();
        leaves.add(List.of());
        return targets[at];
    }

    private void enlarge() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int at = slot(edges, oldEdges[i]);
                edges[at] = oldEdges[i];
                targets[at] = oldTargets[i];
            }
        }
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    private static int slot(long[] edges, long edge) {
        int mask = edges.length - 1;
        int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[at] != 0 && edges[at] != edge) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Whether any form has that word in it. */
    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The longest form that starts at word {@code start} and is written as it must be. */
    Optional<Match> longest(Pieces pieces, int start) {
        Optional<Match> best = Optional.empty();
        int node = 0;
        for (int i = start; i < pieces.size(); i++) {
            Integer word = words.get(pieces.key(i));
            if (word == null) {
                break;
            }
            long edge = edge(node, word);
            int at = slot(edges, edge);
            if (edges[at] != edge) {
                break;
            }
            node = targets[at];
            List<Meaning> fitting = fitting(leaves.get(node), pieces, start, i + 1);
            if (!fitting.isEmpty()) {
                best = Optional.of(new Match(i + 1, fitting));
            }
        }
        return best;
    }

    private static List<Meaning> fitting(List<Form> forms, Pieces pieces, int start, int end) {
        if (forms.isEmpty()) {
            return List.of();
        }
        List<Meaning> fitting = new ArrayList<>(forms.size());
        for (Form form : forms) {
            if (written(form.spelling(), pieces, start, end)) {
                fitting.add(form.meaning());
            }
        }
        return fitting;
    }

    private static boolean written(Case spelling, Pieces pieces, int start, int end) {
        return switch (spelling) {
            case ANY -> true;
            case CAPITAL -> isCapital(pieces.written(start)) && isCapital(pieces.written(lastWord(pieces, start, end)));
            case ALL_CAPITALS -> {
                boolean all = true;
                for (int i = start; i < end; i++) {
                    all &= pieces.written(i).chars().noneMatch(Character::isLowerCase);
                }
                yield all;
            }
        };
    }

    private static int lastWord(Pieces pieces, int start, int end) {
        return end - 1 > start && pieces.key(end - 1).equals(Pieces.POSSESSIVE) ? end - 2 : start;
    }

    private static boolean isCapital(String piece) {
        return !Character.isLowerCase(piece.charAt(0));
    }
}
