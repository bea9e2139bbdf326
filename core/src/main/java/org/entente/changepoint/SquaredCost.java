package org.entente.changepoint;

import java.util.Arrays;

/**
 * Squared distance from the weighted mean of the segment, Σ w (x − x̄)²: for means of values whose variance is 1 / w, such as
 * monthly means of w incidents. With weights of 1 it is CostL2 of Truong, Oudre and Vayatis 2020 (<i>Selective review of offline
 * change point detection methods</i>).
 */
public final class SquaredCost implements SegmentCost {
    private final double[] weight;
    private final double[] sum;
    private final double[] square;

    /** Every point counts the same. @throws IllegalArgumentException when a value is not finite */
    public SquaredCost(double[] values) {
        this(values, ones(values.length));
    }

    /**
     * Each point has its weight.
     *
     * @throws IllegalArgumentException when a value is not finite, a weight not above zero, or there are not as many
     */
    public SquaredCost(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values, but " + weights.length + " weights");
        }
        weight = new double[values.length + 1];
        sum = new double[values.length + 1];
        square = new double[values.length + 1];
        double middle = Arrays.stream(values).average().orElse(0);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i]) || !(weights[i] > 0) || weights[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("point " + i + " is " + values[i] + " with weight " + weights[i]
                        + "; values are finite and weights above zero");
            }
            double centred = values[i] - middle;
            weight[i + 1] = weight[i] + weights[i];
            sum[i + 1] = sum[i] + weights[i] * centred;
            square[i + 1] = square[i] + weights[i] * centred * centred;
        }
    }

    @Override
    public int size() {
        return sum.length - 1;
    }

    @Override
    public double of(int from, int to) {
        double total = sum[to] - sum[from];
        return square[to] - square[from] - total * total / (weight[to] - weight[from]);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
