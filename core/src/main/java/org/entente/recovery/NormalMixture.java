package org.entente.recovery;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/** A mixture of normal distributions, whose weights need not sum to 1. */
final class NormalMixture {
    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-10;
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

    private double density(double point) {
        double sum = 0;
        for (double[] part : parts) {
            double z = (point - part[1]) / part[2];
            sum += part[0] * Math.exp(-z * z / 2) / (part[2] * Math.sqrt(2 * Math.PI));
        }
        return sum / total;
    }

    /** By Newton's steps, and by halves where a step would leave the ends within which the quantile must lie. */
    double quantile(double share) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] part : parts) {
            low = Math.min(low, part[1] - FAR * part[2]);
            high = Math.max(high, part[1] + FAR * part[2]);
        }
        double point = (low + high) / 2;
        for (int i = 0; i < MOST_STEPS && high - low > CLOSE; i++) {
            double above = below(point) - share;
            low = above < 0 ? point : low;
            high = above < 0 ? high : point;
            double next = point - above / density(point);
            if (Math.abs(next - point) < CLOSE) {
                return next;
            }
            point = next > low && next < high ? next : (low + high) / 2;
        }
        return point;
    }
}
