package org.entente.reciprocity;

/** Takes off a trend: the mean of the steps around, weighted by a bell of a tenth of the length. */
final class GaussianSmoother {
    private static final double BANDWIDTH = 0.1;

    private final double[][] weights;

    GaussianSmoother(int steps) {
        double bandwidth = BANDWIDTH * steps;
        weights = new double[steps][steps];
        for (int t = 0; t < steps; t++) {
            double sum = 0;
            for (int s = 0; s < steps; s++) {
                weights[t][s] = Math.exp(-0.5 * (s - t) * (s - t) / (bandwidth * bandwidth));
                sum += weights[t][s];
            }
            for (int s = 0; s < steps; s++) {
                weights[t][s] /= sum;
            }
        }
    }

    double[] rest(double[] values) {
        double[] rest = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            double smooth = 0;
            for (int s = 0; s < values.length; s++) {
                smooth += weights[t][s] * values[s];
            }
            rest[t] = values[t] - smooth;
        }
        return rest;
    }
}
