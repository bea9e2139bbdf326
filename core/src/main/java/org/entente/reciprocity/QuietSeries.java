package org.entente.reciprocity;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A series beside others in which nothing draws near: first-order autoregressions of the same mean, variance and memory, from which a
 * trend is taken off as from the series, and what is left of the series itself with the same values and periodogram in another order
 * (Dakos and others 2012). The first fit short memory only; the second keep what the series has of longer.
 */
final class QuietSeries {
    private final double[] values;
    private final double[] noise;
    private final GaussianSmoother smoother;
    private final RollingTrends trends;

    QuietSeries(double[] values, double[] noise) {
        this.values = values.clone();
        this.noise = noise.clone();
        smoother = new GaussianSmoother(values.length);
        trends = new RollingTrends(smoother.rest(values), noise);
    }

    RollingTrends trends() {
        return trends;
    }

    /** First-order autoregressions. */
    Supplier<RollingTrends> firstOrder(long seed) {
        RandomGenerator random = random(seed);
        double mean = Arrays.stream(values).average().orElse(0);
        double deviation = Math.sqrt(Correlation.variance(values, 0, values.length));
        double memory = Math.clamp(Correlation.ofNeighbours(values), -0.99, 0.99);
        double fresh = Math.sqrt(1 - memory * memory);
        return () -> {
            double[] made = new double[values.length];
            double state = random.nextGaussian();
            for (int t = 0; t < made.length; t++) {
                made[t] = mean + deviation * state;
                state = memory * state + fresh * random.nextGaussian();
            }
            return new RollingTrends(smoother.rest(made), noise);
        };
    }

    /** Series of the same values and periodogram. */
    Supplier<RollingTrends> sameSpectrum(long seed) {
        RandomGenerator random = random(seed);
        PhaseSurrogates surrogates = new PhaseSurrogates(smoother.rest(values));
        return () -> new RollingTrends(surrogates.draw(random), noise);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
