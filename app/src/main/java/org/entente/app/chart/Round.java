package org.entente.app.chart;

/** Lengths to a tenth of a pixel: enough for the eye, and short. */
final class Round {
    private Round() {}

    /** The smallest of 0.1, 0.15, 0.2, 0.3, 0.5, 1, 1.5 … that is not less. */
    static double scale(double most) {
        double step = 0.1;
        while (true) {
            for (double factor : new double[] {1, 1.5, 2, 3, 5}) {
                if (factor * step >= most) {
                    return factor * step;
                }
            }
            step *= 10;
        }
    }

    static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
