package org.entente.train;

/** Finds the tree without crossing arcs whose arcs have the greatest sum (Eisner 1996, "Three new probabilistic models"). */
final class ProjectiveTree {
    private final int n;
    private final double[][] arcs;
    /** Best sums of spans whose head is at the right (0) or left (1) end: open spans have an arc between the ends. */
    private final double[][][] open;

    private final double[][][] closed;
    private final int[][] openSplit;
    private final int[][][] closedSplit;
    private final int[] heads;

    private ProjectiveTree(double[][] arcs) {
        n = arcs.length - 1;
        this.arcs = arcs;
        open = new double[2][n][n];
        closed = new double[2][n][n];
        openSplit = new int[n][n];
        closedSplit = new int[2][n][n];
        heads = new int[n];
    }

    /**
     * The heads of the best tree, -1 for its one root.
     *
     * @param arcs value of the arc from each word, and last from the root, to each word
     */
    static int[] best(double[][] arcs) {
        ProjectiveTree tree = new ProjectiveTree(arcs);
        tree.fill();
        return tree.trace();
    }

    private void fill() {
        for (int width = 1; width < n; width++) {
            for (int i = 0; i + width < n; i++) {
                int j = i + width;
                double best = -1;
                for (int k = i; k < j; k++) {
                    double sum = closed[1][i][k] + closed[0][k + 1][j];
                    if (sum > best) {
                        best = sum;
                        openSplit[i][j] = k;
                    }
                }
                open[0][i][j] = best + arcs[j][i];
                open[1][i][j] = best + arcs[i][j];
                close(i, j);
            }
        }
    }

    private void close(int i, int j) {
        double left = -1;
        double right = -1;
        for (int k = i; k < j; k++) {
            double sum = closed[0][i][k] + open[0][k][j];
            if (sum > left) {
                left = sum;
                closedSplit[0][i][j] = k;
            }
        }
        for (int k = i + 1; k <= j; k++) {
            double sum = open[1][i][k] + closed[1][k][j];
            if (sum > right) {
                right = sum;
                closedSplit[1][i][j] = k;
            }
        }
        closed[0][i][j] = left;
        closed[1][i][j] = right;
    }

    private int[] trace() {
        int root = 0;
        double best = -1;
        for (int r = 0; r < n; r++) {
            double sum = closed[0][0][r] + closed[1][r][n - 1] + arcs[n][r];
            if (sum > best) {
                best = sum;
                root = r;
            }
        }
        heads[root] = -1;
        traceClosed(0, 0, root);
        traceClosed(1, root, n - 1);
        return heads;
    }

    private void traceClosed(int side, int i, int j) {
        if (i == j) {
            return;
        }
        int k = closedSplit[side][i][j];
        if (side == 0) {
            traceClosed(0, i, k);
            traceOpen(0, k, j);
        } else {
            traceOpen(1, i, k);
            traceClosed(1, k, j);
        }
    }

    private void traceOpen(int side, int i, int j) {
        heads[side == 0 ? i : j] = side == 0 ? j : i;
        int k = openSplit[i][j];
        traceClosed(1, i, k);
        traceClosed(0, k + 1, j);
    }
}
