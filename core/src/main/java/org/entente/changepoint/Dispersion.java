package org.entente.changepoint;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How much a series varies around its level, told from differences of neighbours so that shifts of level count little. */
public final class Dispersion {
    private static final double NORMAL = 1.4826;

    private Dispersion() {}

    /**
     * Standard deviation of values around their level: 1.4826 times the median absolute first difference, by √2.
     *
     * @throws IllegalArgumentException when there are fewer than two values
     */
    public static double deviation(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a deviation needs two values, not " + values.length);
        }
        double[] steps = new double[values.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.abs(values[i + 1] - values[i]);
        }
        return NORMAL * median(steps) / Math.sqrt(2);
    }

    /**
     * The size r of a negative binomial by moments, μ² / (v − μ), with v half the mean squared first difference. Empty when
     * the counts vary no more than a Poisson process, or there are fewer than two.
     */
    public static OptionalDouble size(long[] counts) {
        double mean = Arrays.stream(counts).average().orElse(0);
        double squares = 0;
        for (int i = 1; i < counts.length; i++) {
            double step = counts[i] - counts[i - 1];
            squares += step * step;
        }
        double excess = counts.length < 2 ? 0 : squares / (2.0 * (counts.length - 1)) - mean;
        return excess > 0 ? OptionalDouble.of(mean * mean / excess) : OptionalDouble.empty();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
