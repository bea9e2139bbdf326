package org.entente.reciprocity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The most likely rate of one side for a given memory. The log-likelihood is concave in the three parts, none of which lies below 0: a
 * few rounds of expectation and maximisation, which part each incident among what may have brought it (Veen and Schoenberg 2008), then
 * Newton's method on the parts that do not press against 0 (two-metric projection, Bertsekas 1982).
 */
final class RateFit {
    private static final int FIRST_ROUNDS = 5;
    private static final int ROUNDS = 100;
    private static final int HALVINGS = 40;
    private static final double ENOUGH = 1e-13;
    private static final double LEAST = 1e-12;
    private static final double RIDGE = 1e-12;
    private static final double SLOPE = 1e-4;

    private final double[] counts;
    private final double[][] columns;
    private final double[] sums;

    private RateFit(double[] counts, double[] heat, double[] otherHeat, boolean reacts) {
        this.counts = counts;
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        columns = reacts ? new double[][] {ones, heat, otherHeat} : new double[][] {ones, heat};
        sums = Arrays.stream(columns)
                .mapToDouble(column -> Arrays.stream(column).sum())
                .toArray();
    }

    /**
     * Fits base, own and other.
     *
     * @param reacts false to hold the other's part at 0
     */
    static double[] parts(double[] counts, double[] heat, double[] otherHeat, boolean reacts) {
        return Arrays.copyOf(new RateFit(counts, heat, otherHeat, reacts).fit(), 3);
    }

    private double[] fit() {
        double[] parts = new double[columns.length];
        for (int i = 1; i < parts.length; i++) {
            parts[i] = sums[i] > 0 ? 0.25 : 0;
        }
        parts[0] = Math.max(Arrays.stream(counts).sum(), 0.5) / counts.length / 2;
        for (int round = 0; round < FIRST_ROUNDS; round++) {
            shared(parts);
        }
        double likelihood = logLikelihood(parts);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = newton(parts, likelihood);
            double gained = logLikelihood(next) - likelihood;
            if (gained > 0) {
                parts = next;
                likelihood += gained;
            }
            if (!(gained > ENOUGH * Math.abs(likelihood))) {
                break;
            }
        }
        return parts;
    }

    /** One round of expectation and maximisation. */
    private void shared(double[] parts) {
        double[] taken = new double[parts.length];
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] > 0) {
                double rate = rate(parts, t);
                for (int i = 0; i < parts.length; i++) {
                    taken[i] += counts[t] * parts[i] * columns[i][t] / rate;
                }
            }
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.max(least(i), sums[i] > 0 ? taken[i] / sums[i] : 0);
        }
    }

    private double[] newton(double[] parts, double likelihood) {
        double[] slope = Arrays.stream(sums).map(sum -> -sum).toArray();
        double[][] bend = new double[parts.length][parts.length];
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] > 0) {
                double rate = rate(parts, t);
                for (int i = 0; i < parts.length; i++) {
                    slope[i] += counts[t] * columns[i][t] / rate;
                    for (int j = 0; j <= i; j++) {
                        bend[i][j] += counts[t] * columns[i][t] * columns[j][t] / (rate * rate);
                    }
                }
            }
        }
        int[] free = IntStream.range(0, parts.length)
                .filter(i -> sums[i] > 0 && (parts[i] > least(i) || slope[i] > 0))
                .toArray();
        return free.length == 0 ? parts : line(parts, slope, direction(slope, bend, free), likelihood);
    }

    private static double[] direction(double[] slope, double[][] bend, int[] free) {
        RealMatrix system = new Array2DRowRealMatrix(free.length, free.length);
        RealVector right = new ArrayRealVector(free.length);
        for (int i = 0; i < free.length; i++) {
            right.setEntry(i, slope[free[i]]);
            for (int j = 0; j < free.length; j++) {
                system.setEntry(i, j, bend[Math.max(free[i], free[j])][Math.min(free[i], free[j])]);
            }
            system.addToEntry(i, i, RIDGE * (1 + system.getEntry(i, i)));
        }
        RealVector solved = new LUDecomposition(system, 0).getSolver().solve(right);
        double[] direction = new double[slope.length];
        for (int i = 0; i < free.length; i++) {
            direction[free[i]] = solved.getEntry(i);
        }
        return direction;
    }

    /** The longest of the halved steps that gains enough; the same parts when none does. */
    private double[] line(double[] parts, double[] slope, double[] direction, double likelihood) {
        double step = 1;
        for (int halving = 0; halving < HALVINGS; halving++, step /= 2) {
            double[] next = new double[parts.length];
            double promised = 0;
            for (int i = 0; i < parts.length; i++) {
                next[i] = Math.max(least(i), parts[i] + step * direction[i]);
                promised += slope[i] * (next[i] - parts[i]);
            }
            if (logLikelihood(next) >= likelihood + SLOPE * promised) {
                return next;
            }
        }
        return parts;
    }

    /** The base stays above 0, for nothing comes from nothing. */
    private static double least(int part) {
        return part == 0 ? LEAST : 0;
    }

    private double rate(double[] parts, int t) {
        double rate = 0;
        for (int i = 0; i < parts.length; i++) {
            rate += parts[i] * columns[i][t];
        }
        return rate;
    }

    private double logLikelihood(double[] parts) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum -= parts[i] * sums[i];
        }
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] > 0) {
                sum += counts[t] * Math.log(rate(parts, t));
            }
        }
        return sum;
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
