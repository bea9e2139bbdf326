package org.entente.relation;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.series.Estimate;
import org.entente.series.Method;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well19937c;

/**
 * The mean weight of a period's incidents, drawn towards the pair's past.
 *
 * <p>With n incidents of weight g<sub>i</sub> and the mean m of all incidents before the period,
 * <pre>  G = (Σ g<sub>i</sub> + λ m) / (n + λ),  λ = 5.</pre>
 * The interval comes from a Poisson bootstrap over incidents (each incident is drawn Poisson(1) times; Chamandy et al. 2012,
 * "Estimating uncertainty for massive data streams"), 5 % and 95 % quantiles of 1,000 draws. Incidents of equal weight are
 * drawn together, so that the cost does not grow with their number. The seed comes from the input: the same incidents give
 * the same interval. See docs/methods/relation-ledger.md.
 */
public final class ShrunkenMean {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("relation-ledger", 1);

    /** How many past incidents the prior weighs as much as. */
    public static final double LAMBDA = 5;

    private static final int DRAWS = 1000;
    private static final double LEVEL = 0.9;

    private ShrunkenMean() {}

    /**
     * The estimate for one period.
     *
     * @param weights how many incidents have each weight; at least one
     * @param prior the mean weight of all incidents before the period
     */
    public static Estimate of(Map<Double, Long> weights, double prior) {
        return ofOrdered(new TreeMap<>(weights), prior);
    }

    /** Draws go through the weights in rising order, whatever map they came in. */
    private static Estimate ofOrdered(SortedMap<Double, Long> weights, double prior) {
        long n = weights.values().stream().mapToLong(Long::longValue).sum();
        double sum = weights.entrySet().stream()
                .mapToDouble(entry -> entry.getKey() * entry.getValue())
                .sum();
        double[] draws = draws(weights, prior);
        double value = shrink(sum, (double) n, prior);
        double low = Math.min(value, quantile(draws, (1 - LEVEL) / 2));
        double high = Math.max(value, quantile(draws, (1 + LEVEL) / 2));
        return new Estimate(value, low, high, LEVEL, n);
    }

    private static double shrink(double sum, double n, double prior) {
        return (sum + LAMBDA * prior) / (n + LAMBDA);
    }

    private static double[] draws(SortedMap<Double, Long> weights, double prior) {
        RandomDataGenerator random = RandomDataGenerator.of(new Well19937c(weights.hashCode() * 31L + 17));
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double sum = 0;
            double n = 0;
            for (Map.Entry<Double, Long> entry : weights.entrySet()) {
                long times = random.nextPoisson(entry.getValue());
                sum += entry.getKey() * times;
                n += times;
            }
            draws[i] = shrink(sum, n, prior);
        }
        Arrays.sort(draws);
        return draws;
    }

    /** The quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
