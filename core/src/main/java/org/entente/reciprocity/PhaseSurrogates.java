package org.entente.reciprocity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/**
 * Series with the values of a given one and its periodogram, but phases by chance: iterated amplitude-adjusted surrogates (Schreiber and
 * Schmitz 1996), which mend Theiler's of 1992. They keep the whole linear memory and the distribution; what is lost is any order in
 * time beyond that, such as memory that grows.
 */
final class PhaseSurrogates {
    /** Rounds at most; the order of ranks rests much earlier as a rule. */
    private static final int ROUNDS = 50;

    private static final double SMALL = 1e-12;

    private final double[] sorted;
    private final double[] cosine;
    private final double[] sine;
    private final double[] amplitudes;

    PhaseSurrogates(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        cosine = new double[values.length];
        sine = new double[values.length];
        for (int k = 0; k < cosine.length; k++) {
            cosine[k] = Math.cos(2 * Math.PI * k / cosine.length);
            sine[k] = Math.sin(2 * Math.PI * k / cosine.length);
        }
        amplitudes = amplitudes(values);
    }

    /** Absolute values of the Fourier transform, frequencies 0 to half the length. */
    double[] amplitudes(double[] values) {
        double[][] spectrum = transform(values);
        double[] sizes = new double[spectrum[0].length];
        for (int k = 0; k < sizes.length; k++) {
            sizes[k] = Math.hypot(spectrum[0][k], spectrum[1][k]);
        }
        return sizes;
    }

    double[] draw(RandomGenerator random) {
        double[] series = sorted.clone();
        for (int i = series.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = series[i];
            series[i] = series[other];
            series[other] = kept;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = ranked(withAmplitudes(series));
            if (Arrays.equals(next, series)) {
                return next;
            }
            series = next;
        }
        return series;
    }

    /** The same phases with the amplitudes of the given series. */
    private double[] withAmplitudes(double[] series) {
        double[][] spectrum = transform(series);
        int n = series.length;
        double[] made = new double[n];
        for (int k = 0; k < amplitudes.length; k++) {
            double size = Math.hypot(spectrum[0][k], spectrum[1][k]);
            double scale = size > SMALL ? amplitudes[k] / size / n : 0;
            double twice = k == 0 || 2 * k == n ? scale : 2 * scale;
            for (int t = 0, at = 0; t < n; t++, at = after(at, k)) {
                made[t] += twice * (spectrum[0][k] * cosine[at] - spectrum[1][k] * sine[at]);
            }
        }
        return made;
    }

    private double[][] transform(double[] values) {
        int n = values.length;
        double[][] spectrum = new double[2][n / 2 + 1];
        for (int k = 0; k <= n / 2; k++) {
            for (int t = 0, at = 0; t < n; t++, at = after(at, k)) {
                spectrum[0][k] += values[t] * cosine[at];
                spectrum[1][k] -= values[t] * sine[at];
            }
        }
        return spectrum;
    }

    /** k t modulo the length, from one t to the next. */
    private int after(int at, int k) {
        return at + k < sorted.length ? at + k : at + k - sorted.length;
    }

    /** The values of the given series in the order of another. */
    private double[] ranked(double[] order) {
        Integer[] ranks = new Integer[order.length];
        Arrays.setAll(ranks, i -> i);
        Arrays.sort(ranks, Comparator.comparingDouble(i -> order[i]));
        double[] made = new double[order.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            made[ranks[rank]] = sorted[rank];
        }
        return made;
    }
}
