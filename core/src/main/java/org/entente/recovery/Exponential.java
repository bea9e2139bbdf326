package org.entente.recovery;

import java.util.Optional;

/** The sum of squares around b + a e^(−κ t) at the best b and a, as a function of ln κ. */
final class Exponential {
    private static final double STEP = 1e-3;
    private static final int PARAMETERS = 3;

    private final double[] times;
    private final double[] values;

    Exponential(double[] times, double[] values) {
        this.times = times;
        this.values = values;
    }

    double squares(double logRate) {
        double[] line = line(logRate);
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            double left = values[i] - line[0] - line[1] * Math.exp(-Math.exp(logRate) * times[i]);
            squares += left * left;
        }
        return squares;
    }

    /** b and a. */
    private double[] line(double logRate) {
        int n = times.length;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += Math.exp(-Math.exp(logRate) * times[i]) / n;
            meanY += values[i] / n;
        }
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double x = Math.exp(-Math.exp(logRate) * times[i]) - meanX;
            xx += x * x;
            xy += x * (values[i] - meanY);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        return new double[] {meanY - slope * meanX, slope};
    }

    /** The curve at the best rate; empty when it rises, or when the rate makes no difference. */
    Optional<Decay> decay(double logRate) {
        double[] line = line(logRate);
        double best = squares(logRate);
        double curvature = (squares(logRate + STEP) - 2 * best + squares(logRate - STEP)) / (STEP * STEP);
        if (line[1] <= 0 || curvature <= 0) {
            return Optional.empty();
        }
        double variance = best / (times.length - PARAMETERS);
        return Optional.of(new Decay(line[0], line[1], Math.exp(logRate), Math.sqrt(2 * variance / curvature)));
    }
}
