package org.entente.alignment;

import java.util.Arrays;
import java.util.Collection;

/** Where a value stands among others: the share of them below it, half of those equal to it counted in. */
record MidRanks(Sorted values) {

    /** Values in rising order, which nobody changes. */
    private static final class Sorted {
        private final double[] values;

        Sorted(double[] values) {
            this.values = values;
        }
    }

    static MidRanks of(Collection<? extends Number> values) {
        return of(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    static MidRanks of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new MidRanks(new Sorted(sorted));
    }

    /** 0 to 1; one half when there is nothing to stand among. */
    double of(double value) {
        double[] sorted = values.values;
        if (sorted.length == 0) {
            return 0.5;
        }
        return (bound(sorted, value, true) + bound(sorted, value, false)) / (2.0 * sorted.length);
    }

    /** How many values are below it, or at most equal to it. */
    private static int bound(double[] sorted, double value, boolean below) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (below ? sorted[middle] < value : sorted[middle] <= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The middle value. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
