package org.entente.audit;

import java.util.List;
import java.util.Optional;
import org.entente.series.Estimate;

/**
 * A share from items that stand for different numbers of units, with its interval.
 *
 * <p>The share is {@code p = Σ w y / Σ w} (Hájek's ratio, the design-based estimator for a part of a stratified sample). The interval is Wilson's
 * (E. B. Wilson 1927, JASA 22) on the effective size {@code n = (Σ w)² / Σ w²} (L. Kish 1965, <i>Survey Sampling</i>), as E. L. Korn
 * and B. I. Graubard (1998, Survey Methodology 24) do for shares from complex surveys. What stratification gains is left out, so the
 * interval is rather too wide than too narrow.
 */
final class WeightedShare {
    private static final double LEVEL = 0.95;
    private static final double Z = 1.959963984540054;

    private WeightedShare() {}

    /**
     * One item.
     *
     * @param weight for how many units it stands
     * @param value 0 to 1: what part of its coders say that it counts
     */
    record Value(double weight, double value) {}

    /** The share with its 95 % interval; empty when there is no item. */
    static Optional<Estimate> of(List<Value> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double weights = values.stream().mapToDouble(Value::weight).sum();
        double squares = values.stream()
                .mapToDouble(value -> value.weight() * value.weight())
                .sum();
        double share = values.stream()
                        .mapToDouble(value -> value.weight() * value.value())
                        .sum()
                / weights;
        double n = weights * weights / squares;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return Optional.of(new Estimate(
                Math.clamp(share, 0, 1), Math.max(0, middle - half), Math.min(1, middle + half), LEVEL, values.size()));
    }
}
