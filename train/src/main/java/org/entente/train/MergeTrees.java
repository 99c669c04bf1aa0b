package org.entente.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Command: makes one treebank of several teachers' trees of the same sentences. {@code MergeTrees OUT TEACHER:WEIGHT:FILE…}. Each teacher
 * votes for its arcs with its weight; the tree with most votes among those without crossing arcs wins (Eisner 1996). Sentences on
 * which the teachers agree too little are left out, for they would teach guesses.
 */
public final class MergeTrees {
    /** Least share of arcs (marks apart) on which the voters must agree, where there are several. */
    private static final double LEAST_AGREEMENT = 0.7;

    private MergeTrees() {}

    public static void main(String[] args) throws IOException {
        List<List<Tree>> teachers = new ArrayList<>();
        double[] weights = new double[args.length - 1];
        for (int i = 1; i < args.length; i++) {
            String[] parts = args[i].split(":", 3);
            weights[i - 1] = Double.parseDouble(parts[1]);
            teachers.add(Treebank.read(Path.of(parts[2])));
        }
        int count = teachers.stream().mapToInt(List::size).min().orElse(0);
        int kept = 0;
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                int at = i;
                List<Tree> votes = teachers.stream().map(t -> t.get(at)).toList();
                Tree merged = merge(votes, weights);
                if (merged.isTree() && agreement(votes, merged) >= LEAST_AGREEMENT) {
                    Treebank.write(merged, out);
                    kept++;
                }
            }
        }
        System.err.println(kept + " of " + count + " sentences kept");
    }

    private static double agreement(List<Tree> votes, Tree merged) {
        int same = 0;
        int all = 0;
        for (int i = 0; i < merged.size(); i++) {
            if (!merged.relations()[i].equals("punct")) {
                for (Tree vote : votes) {
                    same += vote.heads()[i] == merged.heads()[i] ? 1 : 0;
                    all++;
                }
            }
        }
        return all == 0 ? 1 : (double) same / all;
    }

    static Tree merge(List<Tree> votes, double[] weights) {
        Tree first = votes.get(0);
        int n = first.size();
        double[][] arcs = new double[n + 1][n];
        for (int v = 0; v < weights.length; v++) {
            for (int i = 0; i < n; i++) {
                int head = votes.get(v).heads()[i];
                if (head != Tree.NONE) {
                    arcs[head == Tree.ROOT ? n : head][i] += weights[v];
                }
            }
        }
        int[] heads = ProjectiveTree.best(arcs);
        String[] relations = new String[n];
        for (int i = 0; i < n; i++) {
            relations[i] = relation(votes, weights, i, heads[i]);
        }
        return first.with(heads, relations);
    }

    private static String relation(List<Tree> votes, double[] weights, int word, int head) {
        if (head == Tree.ROOT) {
            return "root";
        }
        String best = "";
        double most = 0;
        for (Tree vote : votes) {
            double sum = 0;
            for (int v = 0; v < weights.length; v++) {
                Tree other = votes.get(v);
                sum += other.heads()[word] == head && other.relations()[word].equals(vote.relations()[word])
                        ? weights[v]
                        : 0;
            }
            if (vote.heads()[word] == head && sum > most) {
                best = vote.relations()[word];
                most = sum;
            }
        }
        return best.isEmpty() ? missing(votes.get(0), word) : best;
    }

    /** The relation of a word whose governor no teacher proposed. */
    private static String missing(Tree tree, int word) {
        boolean mark = tree.forms().get(word).chars().noneMatch(Character::isLetterOrDigit);
        String[] relations = tree.relations();
        boolean named = !Arrays.asList("_", "root").contains(relations[word]);
        return mark ? "punct" : named ? relations[word] : "dep";
    }
}
