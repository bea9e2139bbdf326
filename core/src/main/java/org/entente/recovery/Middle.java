package org.entente.recovery;

import java.util.Arrays;

/** Medians. */
final class Middle {
    private Middle() {}

    /** Of one value at least. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The median distance from the median. */
    static double deviation(double... values) {
        double median = median(values);
        return median(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }
}
