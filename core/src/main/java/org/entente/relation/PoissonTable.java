package org.entente.relation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.special.Gamma;

/**
 * Draws from one Poisson distribution by looking up its cumulative probabilities: a library's sampler draws a number of
 * uniforms that grows with the mean, and the bootstrap draws thousands of times from each.
 */
final class PoissonTable {
    /** What lies further out than this many standard deviations is never drawn; its probability is below 10⁻¹⁵. */
    private static final double DEVIATIONS = 10;

    private final long lowest;
    private final double[] cumulative;

    private PoissonTable(long lowest, double[] cumulative) {
        this.lowest = lowest;
        this.cumulative = cumulative;
    }

    /** @param mean the mean, at least 1 */
    static PoissonTable of(long mean) {
        double reach = DEVIATIONS * Math.sqrt((double) mean) + DEVIATIONS;
        long lowest = (long) Math.max(0, Math.floor(mean - reach));
        double[] cumulative = new double[(int) ((long) Math.ceil(mean + reach) - lowest + 1)];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += Math.exp((lowest + i) * Math.log((double) mean) - mean - Gamma.logGamma(lowest + i + 1.0));
            cumulative[i] = sum;
        }
        return new PoissonTable(lowest, cumulative);
    }

    long draw(RandomGenerator random) {
        int at = Arrays.binarySearch(cumulative, random.nextDouble());
        int above = at < 0 ? -at - 1 : at + 1;
        return lowest + Math.min(above, cumulative.length - 1);
    }
}
