package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Which of the pairs at risk in a week has the onset? The conditional logit Σ<sub>onsets</sub> β′x − ln Σ<sub>at risk</sub> exp(β′x) (Cox
 * 1972 with weeks as strata; Breslow's form where a week has several), by Newton's method. A normal prior with the deviation 5
 * on standardised terms, which data of any weight overrule, keeps few onsets from running off to infinity.
 */
final class WeekLogit {
    private static final double PRIOR = 5;
    private static final int ROUNDS = 50;
    private static final double CLOSE = 1e-8;

    private final List<double[][]> weeks;
    private final int terms;

    /** @param weeks for each onset the terms of all pairs at risk then, standardised */
    WeekLogit(List<double[][]> weeks, int terms) {
        this.weeks = List.copyOf(weeks);
        this.terms = terms;
    }

    /** A fit: coefficients and their deviations. */
    static final class Fit {
        private final double[] coefficients;
        private final double[] deviations;

        Fit(double[] coefficients, double[] deviations) {
            this.coefficients = coefficients;
            this.deviations = deviations;
        }

        double coefficient(int term) {
            return coefficients[term];
        }

        double deviation(int term) {
            return deviations[term];
        }

        double z(int term) {
            return coefficients[term] / deviations[term];
        }
    }

    /**
     * Fits the terms that are used; the others stay 0.
     *
     * @param onsets for each week which of the pairs it was
     */
    Fit fit(List<Integer> onsets, boolean[] used) {
        RealVector at = new ArrayRealVector(terms);
        RealMatrix inverse = new Array2DRowRealMatrix(terms, terms);
        for (int round = 0; round < ROUNDS; round++) {
            RealVector slope = at.mapMultiply(-1 / (PRIOR * PRIOR));
            double[][] sums = new double[terms][terms];
            for (int week = 0; week < weeks.size(); week++) {
                addWeek(weeks.get(week), onsets.get(week), at, slope, sums);
            }
            RealMatrix information = new Array2DRowRealMatrix(sums, false);
            for (int term = 0; term < terms; term++) {
                information.addToEntry(term, term, 1 / (PRIOR * PRIOR));
                if (!used[term]) {
                    hold(term, slope, information);
                }
            }
            inverse = new LUDecomposition(information).getSolver().getInverse();
            RealVector step = inverse.operate(slope);
            double longest = step.getLInfNorm();
            at = at.add(longest > 1 ? step.mapDivide(longest) : step);
            if (longest < CLOSE) {
                break;
            }
        }
        double[] deviations = new double[terms];
        for (int term = 0; term < terms; term++) {
            deviations[term] = Math.sqrt(inverse.getEntry(term, term));
        }
        return new Fit(at.toArray(), deviations);
    }

    private void hold(int term, RealVector slope, RealMatrix information) {
        slope.setEntry(term, 0);
        for (int other = 0; other < terms; other++) {
            information.setEntry(term, other, 0);
            information.setEntry(other, term, 0);
        }
        information.setEntry(term, term, 1);
    }

    private void addWeek(double[][] pairs, int onset, RealVector at, RealVector slope, double[][] sums) {
        double[] weights = weights(pairs, at);
        double[] mean = new double[terms];
        for (int i = 0; i < pairs.length; i++) {
            for (int term = 0; term < terms; term++) {
                mean[term] += weights[i] * pairs[i][term];
            }
        }
        for (int term = 0; term < terms; term++) {
            slope.addToEntry(term, pairs[onset][term] - mean[term]);
        }
        for (int i = 0; i < pairs.length; i++) {
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    sums[a][b] += weights[i] * (pairs[i][a] - mean[a]) * (pairs[i][b] - mean[b]);
                }
            }
        }
    }

    /** Shares of the hazard, summing to 1. */
    private static double[] weights(double[][] pairs, RealVector at) {
        double[] weights = new double[pairs.length];
        double[] coefficients = at.toArray();
        double sum = 0;
        for (int i = 0; i < pairs.length; i++) {
            double score = 0;
            for (int term = 0; term < coefficients.length; term++) {
                score += coefficients[term] * pairs[i][term];
            }
            weights[i] = Math.exp(Math.clamp(score, -30, 30));
            sum += weights[i];
        }
        for (int i = 0; i < pairs.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Onsets as chance would give them to pairs by the hazards of a fit. */
    List<Integer> draw(Fit fit, RandomGenerator random) {
        RealVector at = new ArrayRealVector(fit.coefficients);
        List<Integer> onsets = new ArrayList<>();
        for (double[][] pairs : weeks) {
            double[] weights = weights(pairs, at);
            double left = random.nextDouble();
            int i = 0;
            while (i < weights.length - 1 && left >= weights[i]) {
                left -= weights[i++];
            }
            onsets.add(i);
        }
        return onsets;
    }
}
