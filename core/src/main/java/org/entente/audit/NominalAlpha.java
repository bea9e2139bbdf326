package org.entente.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.entente.series.Estimate;

/**
 * Krippendorff's α for nominal data, any number of coders and missing values.
 *
 * <p>From the coincidences {@code o_ck = Σ_u pairs of c and k in u / (m_u − 1)} over units with m_u ≥ 2 values, with {@code n_c =
 * Σ_k o_ck} and {@code n = Σ n_c}:
 *
 * <pre>  α = ((n − 1) Σ_c o_cc − Σ_c n_c (n_c − 1)) / (n (n − 1) − Σ_c n_c (n_c − 1))</pre>
 *
 * K. Krippendorff (2011), <i>Computing Krippendorff's Alpha-Reliability</i>. The interval is a bootstrap of units: A. Zapf et
 * al. (2016), BMC Medical Research Methodology 16:93.
 */
public final class NominalAlpha {
    private static final double LEVEL = 0.95;

    private NominalAlpha() {}

    /**
     * The coefficient: 1 for full agreement, 0 for what chance gives, below for less.
     *
     * @param units the values of each unit, one for each coder who gave one
     * @return empty when no unit has two values, or all values are one
     */
    public static <V> OptionalDouble of(List<List<V>> units) {
        Map<V, Double> totals = new HashMap<>();
        double agreed = 0;
        for (List<V> unit : units) {
            if (unit.size() > 1) {
                agreed += agreed(unit);
                unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
            }
        }
        double n = totals.values().stream().mapToDouble(Double::doubleValue).sum();
        double chance = totals.values().stream()
                .mapToDouble(count -> count * (count - 1))
                .sum();
        double most = n * (n - 1) - chance;
        return most <= 0 ? OptionalDouble.empty() : OptionalDouble.of(((n - 1) * agreed - chance) / most);
    }

    /** The coincidences of equal values in a unit. */
    private static <V> double agreed(List<V> unit) {
        Map<V, Integer> counts = new HashMap<>();
        unit.forEach(value -> counts.merge(value, 1, Integer::sum));
        long pairs = counts.values().stream()
                .mapToLong(count -> (long) count * (count - 1))
                .sum();
        return pairs / (unit.size() - 1.0);
    }

    /**
     * The coefficient with the 95 % interval of so many bootstraps of units. Drawings that have no coefficient are left out.
     *
     * @return empty when there is no coefficient
     */
    public static <V> Optional<Estimate> estimate(List<List<V>> units, int drawings, long seed) {
        List<List<V>> paired = units.stream().filter(unit -> unit.size() > 1).toList();
        OptionalDouble alpha = of(paired);
        if (alpha.isEmpty()) {
            return Optional.empty();
        }
        double[] drawn = drawn(paired, drawings, new Random(seed));
        double low = drawn.length == 0 ? alpha.getAsDouble() : quantile(drawn, (1 - LEVEL) / 2);
        double high = drawn.length == 0 ? alpha.getAsDouble() : quantile(drawn, (1 + LEVEL) / 2);
        return Optional.of(new Estimate(alpha.getAsDouble(), low, high, LEVEL, paired.size()));
    }

    private static <V> double[] drawn(List<List<V>> units, int drawings, Random random) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < drawings; i++) {
            List<List<V>> again = new ArrayList<>();
            for (int j = 0; j < units.size(); j++) {
                again.add(units.get(random.nextInt(units.size())));
            }
            of(again).ifPresent(values::add);
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The order statistic at a level. */
    private static double quantile(double[] sorted, double level) {
        return sorted[(int) Math.round(level * (sorted.length - 1))];
    }
}
