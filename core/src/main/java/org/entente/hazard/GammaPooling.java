package org.entente.hazard;

import java.util.List;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.special.Gamma;

/**
 * Partial pooling of rates: what a group has shown beyond what its covariates let expect, shrunk towards 1.
 *
 * <p>A group's factor u is gamma distributed with mean 1 and shape a; given u its count is Poisson with mean u e. So counts are
 * negative binomial, which gives a by maximum likelihood, and u given k and e is gamma with shape a + k and rate a + e (Gelman et
 * al. 2013, 2.6; Lancaster 1979 for hazards). A group of which nothing is known has factor 1.
 *
 * @param shape a; the larger, the more alike the groups are
 */
public record GammaPooling(double shape) {
    private static final double LEAST = Math.log(0.02);
    private static final double MOST = Math.log(200);
    private static final int STEPS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** @throws IllegalArgumentException when the shape is not positive */
    public GammaPooling {
        if (!(shape > 0)) {
            throw new IllegalArgumentException("a shape is positive, not " + shape);
        }
    }

    /**
     * What a group has shown.
     *
     * @param count how many events it had
     * @param expected how many its covariates let expect, 0 or more
     */
    public record Shown(double count, double expected) {
        /** Both together. */
        public Shown plus(Shown more) {
            return new Shown(count + more.count, expected + more.expected);
        }
    }

    /** The shape of the highest likelihood between 0.02 and 200, by golden section on its logarithm. */
    public static GammaPooling of(List<Shown> groups) {
        double low = LEAST;
        double high = MOST;
        for (int step = 0; step < STEPS; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood(groups, Math.exp(left)) >= likelihood(groups, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return new GammaPooling(Math.exp((low + high) / 2));
    }

    static double likelihood(List<Shown> groups, double shape) {
        double sum = 0;
        for (Shown group : groups) {
            double all = shape + group.expected;
            sum += (group.count > 0 ? Gamma.logGamma(shape + group.count) - Gamma.logGamma(shape) : 0)
                    + shape * Math.log(shape / all)
                    - group.count * Math.log(all);
        }
        return sum;
    }

    /** The mean of a group's factor given what it has shown. */
    public double factor(Shown shown) {
        return (shape + shown.count) / (shape + shown.expected);
    }

    /** A quantile of a group's factor given what it has shown, at a level between 0 and 1. */
    public double quantile(Shown shown, double level) {
        return new GammaDistribution(shape + shown.count, 1 / (shape + shown.expected))
                .inverseCumulativeProbability(level);
    }
}
