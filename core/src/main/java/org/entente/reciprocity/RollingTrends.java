package org.entente.reciprocity;

import java.util.Arrays;

/** Variance and lag-1 autocorrelation over windows of half a series that move on step by step. */
final class RollingTrends {
    private static final double WINDOW = 0.5;

    private final double[] variance;
    private final double[] correlation;

    /**
     * Follows a series.
     *
     * @param rest what is left of it without its trend
     * @param noise what of the variance of each step comes from counting few incidents
     */
    RollingTrends(double[] rest, double[] noise) {
        int window = (int) Math.round(WINDOW * rest.length);
        variance = new double[rest.length - window + 1];
        correlation = new double[variance.length];
        for (int from = 0; from < variance.length; from++) {
            double counting =
                    Arrays.stream(noise, from, from + window).average().orElse(0);
            variance[from] = Math.max(0, Correlation.variance(rest, from, from + window) - counting);
            correlation[from] = Correlation.ofNeighbours(rest, from, from + window);
        }
    }

    double[] variance() {
        return variance.clone();
    }

    double[] correlation() {
        return correlation.clone();
    }

    double varianceTrend() {
        return Correlation.trend(variance);
    }

    double correlationTrend() {
        return Correlation.trend(correlation);
    }
}
