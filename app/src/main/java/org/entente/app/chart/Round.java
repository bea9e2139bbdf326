package org.entente.app.chart;

/** Lengths to a tenth of a pixel: enough for the eye, and short. */
final class Round {
    private Round() {}

    static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
