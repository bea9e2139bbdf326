package org.entente.reciprocity;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * How well a model fits, for both sides together.
 *
 * @param uniformP Kolmogorov–Smirnov p that the randomised probability transform of the counts is uniform (Czado, Gneiting and Held
 *     2009), which is time-rescaling for counts; conservative, for the parameters come from the same data
 * @param dispersion Pearson's χ² over its degrees of freedom: 1 for Poisson counts, above for those that come in heaps
 * @param first lag-1 autocorrelation of the first side's Pearson residuals
 * @param second of the second side's
 * @param noise beyond this an autocorrelation is more than chance: 1.96 / √steps
 */
public record HawkesCheck(double uniformP, double dispersion, double first, double second, double noise) {
    private static final double NORMAL = 1.959964;
    private static final int PARAMETERS = 7;
    private static final double CROWDED = 1.5;
    private static final double LEAST_P = 0.05;

    static HawkesCheck of(PairSteps counts, HawkesModel model, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        SideCheck one = new SideCheck(counts, model, Side.FIRST, random);
        SideCheck other = new SideCheck(counts, model, Side.SECOND, random);
        return new HawkesCheck(
                Kolmogorov.p(DoubleStream.concat(Arrays.stream(one.transformed), Arrays.stream(other.transformed))
                        .toArray()),
                (one.squares() + other.squares()) / (2.0 * counts.size() - PARAMETERS),
                Correlation.ofNeighbours(one.residuals),
                Correlation.ofNeighbours(other.residuals),
                NORMAL / Math.sqrt(counts.size()));
    }

    /** What is left over of one side. */
    private static final class SideCheck {
        private final double[] transformed;
        private final double[] residuals;

        SideCheck(PairSteps counts, HawkesModel model, Side side, RandomGenerator random) {
            double[] own = counts.of(side);
            double[] heat = RateFit.heat(own, model.memory());
            double[] otherHeat = RateFit.heat(counts.of(side.other()), model.memory());
            HawkesModel.Rate rate = model.rate(side);
            transformed = new double[own.length];
            residuals = new double[own.length];
            for (int t = 0; t < own.length; t++) {
                double mean = rate.base() + rate.own() * heat[t] + rate.other() * otherHeat[t];
                PoissonDistribution expected = new PoissonDistribution(mean);
                double below = expected.cumulativeProbability((int) own[t] - 1);
                double here = expected.cumulativeProbability((int) own[t]) - below;
                transformed[t] = below + random.nextDouble() * here;
                residuals[t] = (own[t] - mean) / Math.sqrt(mean);
            }
        }

        double squares() {
            return Arrays.stream(residuals).map(one -> one * one).sum();
        }
    }

    /** True when nothing speaks against the fit; else the intervals are too narrow, and p too small. */
    public boolean fits() {
        return uniformP >= LEAST_P
                && dispersion < CROWDED
                && Arrays.stream(new double[] {first, second}).allMatch(one -> Math.abs(one) <= noise);
    }
}
