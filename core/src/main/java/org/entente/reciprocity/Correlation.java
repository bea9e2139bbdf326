package org.entente.reciprocity;

/** Correlations of short series. */
final class Correlation {
    private Correlation() {}

    /** Autocorrelation at lag 1; 0 for a series that does not move. */
    static double ofNeighbours(double[] values) {
        return ofNeighbours(values, 0, values.length);
    }

    static double ofNeighbours(double[] values, int from, int to) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += values[i] / (to - from);
        }
        double product = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            square += (values[i] - mean) * (values[i] - mean);
            product += i > from ? (values[i] - mean) * (values[i - 1] - mean) : 0;
        }
        return square > 0 ? product / square : 0;
    }

    static double variance(double[] values, int from, int to) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += values[i] / (to - from);
        }
        double square = 0;
        for (int i = from; i < to; i++) {
            square += (values[i] - mean) * (values[i] - mean);
        }
        return square / (to - from - 1);
    }

    /** Kendall's τ (a) of a series with time: rising pairs less falling ones, over all. */
    static double trend(double[] values) {
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                sum += Double.compare(values[j], values[i]) > 0 ? 1 : Double.compare(values[j], values[i]) < 0 ? -1 : 0;
            }
        }
        return 2.0 * sum / (values.length * (values.length - 1.0));
    }
}
