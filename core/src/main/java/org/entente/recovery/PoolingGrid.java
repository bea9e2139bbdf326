package org.entente.recovery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The posterior of {@link PooledRecovery}, summed over a grid of σ and τ. */
final class PoolingGrid {
    private static final int STEPS = 24;
    private static final double HIGHEST = 3;
    private static final double NEGLIGIBLE = 1e-6;

    private final Map<String, NormalMixture> pairs = new TreeMap<>();
    private final NormalMixture mean = new NormalMixture();
    private final NormalMixture next = new NormalMixture();
    private final Map<String, List<CrisisRate>> byPair;
    private final double[][] logWeights = new double[STEPS][STEPS];

    private PoolingGrid(Map<String, List<CrisisRate>> byPair) {
        this.byPair = byPair;
        byPair.keySet().forEach(pair -> pairs.put(pair, new NormalMixture()));
    }

    static PoolingGrid of(Map<String, List<CrisisRate>> byPair) {
        PoolingGrid grid = new PoolingGrid(byPair);
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                grid.logWeights[i][j] = grid.logWeight(deviation(i), deviation(j));
                highest = Math.max(highest, grid.logWeights[i][j]);
            }
        }
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                grid.add(Math.exp(grid.logWeights[i][j] - highest), deviation(i), deviation(j));
            }
        }
        return grid;
    }

    private static double deviation(int step) {
        return HIGHEST * (step + 0.5) / STEPS;
    }

    /** A pair's own mean and the variance of it, given σ. */
    private record Own(double mean, double variance, double logLikelihood) {
        static Own of(List<CrisisRate> crises, double sigma) {
            double precision = 0;
            double sum = 0;
            double logs = 0;
            for (CrisisRate crisis : crises) {
                double weight = 1 / (crisis.error() * crisis.error() + sigma * sigma);
                precision += weight;
                sum += weight * crisis.logRate();
                logs += Math.log(weight) / 2;
            }
            double mean = sum / precision;
            for (CrisisRate crisis : crises) {
                double left = crisis.logRate() - mean;
                logs -= left * left / (crisis.error() * crisis.error() + sigma * sigma) / 2;
            }
            return new Own(mean, 1 / precision, logs - Math.log(precision) / 2);
        }
    }

    /** Precision and mean of μ given σ and τ. */
    private double[] centre(double sigma, double tau) {
        double precision = 0;
        double sum = 0;
        for (List<CrisisRate> crises : byPair.values()) {
            Own own = Own.of(crises, sigma);
            double weight = 1 / (own.variance() + tau * tau);
            precision += weight;
            sum += weight * own.mean();
        }
        return new double[] {precision, sum / precision};
    }

    private double logWeight(double sigma, double tau) {
        double[] centre = centre(sigma, tau);
        double log = -(sigma * sigma + tau * tau) / 2 - Math.log(centre[0]) / 2;
        for (List<CrisisRate> crises : byPair.values()) {
            Own own = Own.of(crises, sigma);
            double variance = own.variance() + tau * tau;
            double left = own.mean() - centre[1];
            log += own.logLikelihood() - Math.log(variance) / 2 - left * left / variance / 2;
        }
        return log;
    }

    private void add(double weight, double sigma, double tau) {
        if (weight < NEGLIGIBLE) {
            return;
        }
        double[] centre = centre(sigma, tau);
        mean.add(weight, centre[1], 1 / centre[0]);
        next.add(weight, centre[1], 1 / centre[0] + tau * tau);
        byPair.forEach((pair, crises) -> {
            Own own = Own.of(crises, sigma);
            double drawn = own.variance() / (own.variance() + tau * tau);
            double at = drawn * centre[1] + (1 - drawn) * own.mean();
            double variance = (1 - drawn) * own.variance() + drawn * drawn / centre[0];
            pairs.getOrDefault(pair, next).add(weight, at, variance);
        });
    }

    NormalMixture mean() {
        return mean;
    }

    NormalMixture next() {
        return next;
    }

    NormalMixture pair(String pair) {
        return pairs.getOrDefault(pair, next);
    }
}
