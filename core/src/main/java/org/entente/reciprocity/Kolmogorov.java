package org.entente.reciprocity;

import java.util.Arrays;

/**
 * The Kolmogorov–Smirnov test of values that ought to be uniform between 0 and 1, with Stephens' correction for n (1970): p ≈ 2 Σ (−1)<sup>k−1</sup>
 * e<sup>−2k²x²</sup>, x = D(√n + 0.12 + 0.11/√n).
 */
final class Kolmogorov {
    private static final int TERMS = 100;

    private Kolmogorov() {}

    static double p(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, Math.max(sorted[i] - (double) i / n, (i + 1.0) / n - sorted[i]));
        }
        double root = Math.sqrt(n);
        double x = distance * (root + 0.12 + 0.11 / root);
        double sum = 0;
        for (int k = 1; k <= TERMS; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return Math.clamp(sum, 0, 1);
    }
}
