package org.entente.ledger.analysis;

import org.hipparchus.special.Beta;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * Whether the past of one series helps to foretell another beyond the other's own past: the F test of Granger, in a vector
 * autoregression of the two with an intercept.
 *
 * <p>C. W. J. Granger, "Investigating Causal Relations by Econometric Models and Cross-spectral Methods", Econometrica 37(3),
 * 1969, doi:10.2307/1912791. As political scientists use it: P. T. Brandt and J. R. Freeman, "Advances in Bayesian Time Series
 * Modeling and the Study of Politics", Political Analysis 14(1), 2006, doi:10.1093/pan/mpi035.
 *
 * <p>It tells of foretelling, not of causes: a third series that drives both makes the one seem to move the other.
 */
public final class GrangerTest {
    /**
     * What the test gives.
     *
     * @param f the statistic, at least 0
     * @param df1 number of lags tested
     * @param df2 residual degrees of freedom of the full model
     * @param p chance of so large an F if the past of the cause told nothing, 0 to 1
     */
    public record Result(double f, int df1, int df2, double p) {}

    private GrangerTest() {}

    /**
     * Tests whether {@code cause} foretells {@code effect}.
     *
     * @param cause one value a period, without gaps
     * @param effect of the same periods
     * @param lags how many past periods, at least 1
     * @throws IllegalArgumentException if the series differ in length, hold what is no number, are too short for the lags, or
     *     do not vary
     */
    public static Result test(double[] cause, double[] effect, int lags) {
        check(cause, effect, lags);
        double restricted = residuals(effect, lags, effect);
        double full = residuals(effect, lags, effect, cause);
        int df2 = effect.length - lags - (2 * lags + 1);
        double f = (restricted - full) / lags / (full / df2);
        // the upper tail itself: one minus the lower would lose all digits of a small chance
        double p = Beta.regularizedBeta(df2 / (df2 + lags * Math.max(f, 0)), df2 / 2.0, lags / 2.0);
        return new Result(f, lags, df2, p);
    }

    private static void check(double[] cause, double[] effect, int lags) {
        if (cause.length != effect.length) {
            throw new IllegalArgumentException(
                    "the series have " + cause.length + " and " + effect.length + " periods");
        }
        if (lags < 1 || effect.length - lags <= 2 * lags + 1) {
            throw new IllegalArgumentException(effect.length + " periods are too few for " + lags + " lags");
        }
        for (double[] series : new double[][] {cause, effect}) {
            boolean varies = false;
            for (double value : series) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a series holds what is no number");
                }
                varies |= value != series[0];
            }
            if (!varies) {
                throw new IllegalArgumentException("a series does not vary, so nothing can be told of it");
            }
        }
    }

    /** Sum of squared residuals of {@code effect} on the past of {@code regressors}. */
    private static double residuals(double[] effect, int lags, double[]... regressors) {
        int n = effect.length - lags;
        double[] y = new double[n];
        double[][] x = new double[n][lags * regressors.length];
        for (int t = 0; t < n; t++) {
            y[t] = effect[t + lags];
            for (int r = 0; r < regressors.length; r++) {
                for (int lag = 1; lag <= lags; lag++) {
                    x[t][r * lags + lag - 1] = regressors[r][t + lags - lag];
                }
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        return regression.calculateResidualSumOfSquares();
    }
}
