package org.entente.evaluation;

import java.util.Arrays;
import java.util.List;

/** What is told of a sample of numbers. */
final class Samples {
    private Samples() {}

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double deviation(double[] values) {
        double mean = mean(values);
        double square = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? 0 : Math.sqrt(square / (values.length - 1));
    }

    /** Pearson's correlation; 0 when one of the two does not move. */
    static double correlation(double[] one, double[] other) {
        double mean = mean(one);
        double otherMean = mean(other);
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - mean) * (other[i] - otherMean);
            square += (one[i] - mean) * (one[i] - mean);
            otherSquare += (other[i] - otherMean) * (other[i] - otherMean);
        }
        return square > 0 && otherSquare > 0 ? product / Math.sqrt(square * otherSquare) : 0;
    }

    /** Mid-ranks from 1. */
    static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = 0.5;
            for (double other : values) {
                int order = Double.compare(other, values[i]);
                ranks[i] += order < 0 ? 1 : order == 0 ? 0.5 : 0;
            }
        }
        return ranks;
    }

    /** The value below which a share of a sample lies. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
