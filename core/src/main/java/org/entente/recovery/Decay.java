package org.entente.recovery;

import java.util.Optional;

/**
 * An exponential way back, x(t) = b + a e^(−κ t), t days after the peak.
 *
 * @param level b, where it comes to rest
 * @param drop a, how far from there it began
 * @param rate κ a day, above zero
 * @param logRateError standard error of ln κ
 */
public record Decay(double level, double drop, double rate, double logRateError) {
    private static final double SLOWEST = Math.log(2) / 730;
    private static final double FASTEST = Math.log(2) / 0.5;
    private static final int STEPS = 400;
    private static final int LEAST_DAYS = 8;

    /** The days until half of the way is done: ln 2 / κ. */
    public double halfLifeDays() {
        return Math.log(2) / rate;
    }

    /**
     * Least squares: for each κ the best b and a follow by linear regression, and κ is searched between half-lives of half a day
     * and two years; the error of ln κ from the curvature of the sum of squares at the best. Empty with fewer than eight
     * days, when the values do not fall, or when the best κ lies at an end of the search: then the values tell no rate.
     *
     * @param times days after the peak, 0 or more
     * @param values as many
     */
    static Optional<Decay> fit(double[] times, double[] values) {
        if (times.length < LEAST_DAYS) {
            return Optional.empty();
        }
        Exponential curve = new Exponential(times, values);
        double step = (Math.log(FASTEST) - Math.log(SLOWEST)) / STEPS;
        int best = 0;
        for (int i = 1; i <= STEPS; i++) {
            best = curve.squares(at(i, step)) < curve.squares(at(best, step)) ? i : best;
        }
        if (best == 0 || best == STEPS) {
            return Optional.empty();
        }
        return curve.decay(finer(curve, at(best - 1, step), at(best + 1, step)));
    }

    private static double at(int i, double step) {
        return Math.log(SLOWEST) + i * step;
    }

    /** Golden section between two ends. */
    private static double finer(Exponential curve, double from, double to) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        for (int i = 0; i < 60; i++) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            boolean smallerLeft = curve.squares(left) < curve.squares(right);
            high = smallerLeft ? right : high;
            low = smallerLeft ? low : left;
        }
        return (low + high) / 2;
    }
}
