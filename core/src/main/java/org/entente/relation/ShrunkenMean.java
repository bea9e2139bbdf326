package org.entente.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.series.Estimate;
import org.entente.series.Method;

/**
 * The mean weight of a period's incidents, drawn towards the pair's past.
 *
 * <p>With incidents of weight g<sub>i</sub> and share w<sub>i</sub> (1, less for a gathering of several states) and the mean
 * m of all incidents before the period, weighted by share too,
 * <pre>  G = (Σ w<sub>i</sub> g<sub>i</sub> + λ m) / (Σ w<sub>i</sub> + λ),  λ = 5.</pre>
 * The interval comes from a Poisson bootstrap over incidents (each incident is drawn Poisson(1) times; Chamandy et al. 2012,
 * "Estimating uncertainty for massive data streams"), 5 % and 95 % quantiles of 1,000 draws. Incidents of equal weight are
 * drawn together, so that the cost does not grow with their number. The seed comes from the input: the same incidents give
 * the same interval. See docs/methods/relation-ledger.md.
 */
public final class ShrunkenMean {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("relation-ledger", 2);

    /** How many past incidents the prior weighs as much as. */
    public static final double LAMBDA = 5;

    private static final int DRAWS = 1000;
    private static final double LEVEL = 0.9;
    private static final String GENERATOR = "L64X128MixRandom";

    private ShrunkenMean() {}

    /**
     * The estimate for one period.
     *
     * @param counts how many incidents there are of each kind; at least one
     * @param prior the mean weight of all incidents before the period
     */
    public static Estimate of(Map<Kind, Long> counts, double prior) {
        return ofOrdered(new TreeMap<>(counts), prior);
    }

    /**
     * Incidents that count alike.
     *
     * @param weight −10 to 10
     * @param share over 0 to 1
     */
    public record Kind(double weight, double share) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Comparator.comparingDouble(Kind::weight)
                    .thenComparingDouble(Kind::share)
                    .compare(this, other);
        }
    }

    /** Draws go through the kinds in rising order, whatever map they came in. */
    private static Estimate ofOrdered(SortedMap<Kind, Long> counts, double prior) {
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        double shares = 0;
        double sum = 0;
        for (Map.Entry<Kind, Long> entry : counts.entrySet()) {
            shares += entry.getKey().share() * entry.getValue();
            sum += entry.getKey().weight() * entry.getKey().share() * entry.getValue();
        }
        double[] draws = draws(counts, prior);
        double value = shrink(sum, shares, prior);
        double low = Math.min(value, quantile(draws, (1 - LEVEL) / 2));
        double high = Math.max(value, quantile(draws, (1 + LEVEL) / 2));
        return new Estimate(value, low, high, LEVEL, n);
    }

    private static double shrink(double sum, double shares, double prior) {
        return (sum + LAMBDA * prior) / (shares + LAMBDA);
    }

    private static double[] draws(SortedMap<Kind, Long> counts, double prior) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(counts.hashCode() * 31L + 17);
        double[] weights = counts.keySet().stream().mapToDouble(Kind::weight).toArray();
        double[] parts = counts.keySet().stream().mapToDouble(Kind::share).toArray();
        List<PoissonTable> tables =
                counts.values().stream().map(PoissonTable::of).toList();
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double sum = 0;
            double shares = 0;
            for (int kind = 0; kind < parts.length; kind++) {
                double drawn = parts[kind] * tables.get(kind).draw(random);
                sum += weights[kind] * drawn;
                shares += drawn;
            }
            draws[i] = shrink(sum, shares, prior);
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
