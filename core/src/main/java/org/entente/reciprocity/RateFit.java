package org.entente.reciprocity;

import java.util.Arrays;

/**
 * The most likely rate of one side for a given memory, by expectation and maximisation: each incident is parted among what may have
 * brought it, and each part takes its share (Veen and Schoenberg 2008). The likelihood is concave in the three parts, so that there is
 * one maximum.
 */
final class RateFit {
    private static final int ROUNDS = 2_000;
    private static final double ENOUGH = 1e-10;
    private static final double LEAST = 1e-12;

    private RateFit() {}

    /**
     * Fits base, own and other.
     *
     * @param reacts false to hold the other's part at 0
     */
    static double[] parts(double[] counts, double[] heat, double[] otherHeat, boolean reacts) {
        double total = Math.max(Arrays.stream(counts).sum(), 0.5);
        int steps = counts.length;
        double[] sums = {
            steps, Arrays.stream(heat).sum(), Arrays.stream(otherHeat).sum()
        };
        double[] parts = {total / steps / 2, 0.25, reacts ? 0.25 : 0};
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double[] taken = new double[parts.length];
            double likelihood = 0;
            for (int t = 0; t < steps; t++) {
                double rate = parts[0] + parts[1] * heat[t] + parts[2] * otherHeat[t];
                if (counts[t] > 0) {
                    taken[0] += counts[t] * parts[0] / rate;
                    taken[1] += counts[t] * parts[1] * heat[t] / rate;
                    taken[2] += counts[t] * parts[2] * otherHeat[t] / rate;
                    likelihood += counts[t] * Math.log(rate);
                }
                likelihood -= rate;
            }
            for (int part = 0; part < parts.length; part++) {
                parts[part] = sums[part] > 0 ? taken[part] / sums[part] : 0;
            }
            parts[0] = Math.max(parts[0], LEAST);
            if (likelihood - before < ENOUGH * Math.abs(likelihood)) {
                break;
            }
            before = likelihood;
        }
        return parts;
    }

    /** Σ Y ln λ − λ, without the factorials, which no parameter moves. */
    static double logLikelihood(double[] counts, double[] heat, double[] otherHeat, double[] parts) {
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            double rate = parts[0] + parts[1] * heat[t] + parts[2] * otherHeat[t];
            if (!(rate > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += counts[t] * Math.log(rate) - rate;
        }
        return sum;
    }

    /** What is left of earlier incidents at each step: Σ (1 − ρ) ρ^(k−1) Y of k steps before. */
    static double[] heat(double[] counts, double memory) {
        double[] heat = new double[counts.length];
        for (int t = 1; t < counts.length; t++) {
            heat[t] = memory * heat[t - 1] + (1 - memory) * counts[t - 1];
        }
        return heat;
    }
}
