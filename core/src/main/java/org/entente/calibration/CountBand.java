package org.entente.calibration;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.special.Beta;

/**
 * An interval in which a count to come lies, when counts spread about what is expected more than Poisson's do: negative binomial with
 * variance φ times the mean. φ is known from a few earlier counts only, and an interval that takes it as known is too narrow; so it is
 * drawn from n φ̂ / χ²(n), as a Student's t does for the variance of a mean (Geisser 1993, Predictive Inference, chapter 2).
 *
 * @param low lower end, a count that lies in it
 * @param high upper end, likewise
 */
public record CountBand(long low, long high) {
    private static final int PARTS = 50;

    /** The least φ: a count spreads at least about as Poisson's does. */
    private static final double LEAST_SPREAD = 1.05;

    /**
     * The interval that leaves out (1 − level) / 2 at either end, or a little less, as counts are whole.
     *
     * @param mean what is expected, above 0
     * @param spread φ̂, the mean of (seen − expected)² / expected over earlier counts
     * @param counts how many they were, 1 or more
     * @param level 0 to 1
     */
    public static CountBand of(double mean, double spread, int counts, double level) {
        ChiSquaredDistribution chi = new ChiSquaredDistribution(counts);
        double[] spreads = IntStream.range(0, PARTS)
                .mapToDouble(part -> chi.inverseCumulativeProbability((part + 0.5) / PARTS))
                .map(quantile -> Math.max(LEAST_SPREAD, counts * spread / quantile))
                .toArray();
        long low = 0;
        while (atMost(low, mean, spreads) < (1 - level) / 2) {
            low++;
        }
        long high = low;
        while (atMost(high, mean, spreads) < (1 + level) / 2) {
            high++;
        }
        return new CountBand(low, high);
    }

    /** P(count ≤ k); a negative binomial of mean m and variance φ m has m / (φ − 1) successes with probability 1 / φ. */
    private static double atMost(long k, double mean, double[] spreads) {
        double sum = 0;
        for (double spread : spreads) {
            sum += Beta.regularizedBeta(1 / spread, mean / (spread - 1), k + 1.0);
        }
        return sum / spreads.length;
    }

    /** Whether a count lies in it. */
    public boolean holds(long count) {
        return count >= low && count <= high;
    }
}
