package org.entente.recovery;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/** A mixture of normal distributions, whose weights need not sum to 1. */
final class NormalMixture {
    private static final int HALVINGS = 80;
    private static final double FAR = 12;

    private final List<double[]> parts = new ArrayList<>();
    private double total;

    void add(double weight, double mean, double variance) {
        parts.add(new double[] {weight, mean, Math.sqrt(variance)});
        total += weight;
    }

    /** The share below a point. */
    double below(double point) {
        double sum = 0;
        for (double[] part : parts) {
            sum += part[0] / 2 * Erf.erfc((part[1] - point) / (part[2] * Math.sqrt(2)));
        }
        return sum / total;
    }

    double quantile(double share) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] part : parts) {
            low = Math.min(low, part[1] - FAR * part[2]);
            high = Math.max(high, part[1] + FAR * part[2]);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean below = below(middle) < share;
            low = below ? middle : low;
            high = below ? high : middle;
        }
        return (low + high) / 2;
    }
}
