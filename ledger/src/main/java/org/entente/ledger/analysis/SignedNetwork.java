package org.entente.ledger.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network of states with a sign on each tie, and its balance. Immutable once made.
 *
 * <p>A triangle is balanced where the product of its signs is positive: D. Cartwright and F. Harary, "Structural balance: a
 * generalization of Heider's theory", Psychological Review 63(5), 1956, doi:10.1037/h0046049. Applied to states: P. Doreian
 * and A. Mrvar, "Structural Balance and Signed International Relations", Journal of Social Structure 16, 2015,
 * doi:10.21307/joss-2019-012.
 */
public final class SignedNetwork {
    /** A tie between two states. @param sign positive or negative, never 0 */
    public record Edge(String state1, String state2, int sign) {
        public Edge {
            if (sign == 0 || state1.equals(state2)) {
                throw new IllegalArgumentException("not a signed tie: " + state1 + " " + state2 + " " + sign);
            }
        }
    }

    /**
     * Counts of the network.
     *
     * @param share balanced of all triangles, 0 to 1; not a number where there is no triangle
     */
    public record Balance(int nodes, int edges, long triangles, long balanced, double share) {}

    private final List<String> nodes;
    private final int edges;
    private final BitSet[] neighbours;
    private final BitSet[] friends;

    /**
     * @param edges ties in any order and either direction; a tie told twice counts once
     * @throws IllegalArgumentException if a tie is told with both signs
     */
    public SignedNetwork(List<Edge> edges) {
        Map<String, Integer> index = new TreeMap<>();
        for (Edge edge : edges) {
            index.put(edge.state1(), 0);
            index.put(edge.state2(), 0);
        }
        nodes = List.copyOf(index.keySet());
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i), i);
        }
        neighbours = sets(nodes.size());
        friends = sets(nodes.size());
        int count = 0;
        for (Edge edge : edges) {
            int a = index.getOrDefault(edge.state1(), 0);
            int b = index.getOrDefault(edge.state2(), 0);
            if (neighbours[a].get(b) && friends[a].get(b) != edge.sign() > 0) {
                throw new IllegalArgumentException("tie with both signs: " + edge.state1() + " " + edge.state2());
            }
            count += neighbours[a].get(b) ? 0 : 1;
            neighbours[a].set(b);
            neighbours[b].set(a);
            friends[a].set(b, edge.sign() > 0);
            friends[b].set(a, edge.sign() > 0);
        }
        this.edges = count;
    }

    private static BitSet[] sets(int n) {
        BitSet[] sets = new BitSet[n];
        for (int i = 0; i < n; i++) {
            sets[i] = new BitSet(n);
        }
        return sets;
    }

    /** The states, in order of their codes. */
    public List<String> nodes() {
        return nodes;
    }

    /** The ties, each once, in order of the codes. */
    public List<Edge> edges() {
        List<Edge> all = new ArrayList<>(edges);
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = neighbours[a].nextSetBit(a + 1); b >= 0; b = neighbours[a].nextSetBit(b + 1)) {
                all.add(new Edge(nodes.get(a), nodes.get(b), friends[a].get(b) ? 1 : -1));
            }
        }
        return all;
    }

    /** Counts triangles and the balanced among them, in time of the ties times the states over the word size. */
    public Balance balance() {
        long triangles = 0;
        long balanced = 0;
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = neighbours[a].nextSetBit(a + 1); b >= 0; b = neighbours[a].nextSetBit(b + 1)) {
                BitSet third = (BitSet) neighbours[a].clone();
                third.and(neighbours[b]);
                third.clear(0, b + 1);
                BitSet differ = (BitSet) friends[a].clone();
                differ.xor(friends[b]);
                differ.and(third);
                int all = third.cardinality();
                int unlike = differ.cardinality();
                triangles += all;
                balanced += friends[a].get(b) ? all - unlike : unlike;
            }
        }
        return new Balance(
                nodes.size(), edges, triangles, balanced, triangles == 0 ? Double.NaN : (double) balanced / triangles);
    }
}
