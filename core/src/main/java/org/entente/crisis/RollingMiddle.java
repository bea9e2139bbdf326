package org.entente.crisis;

import java.util.Arrays;

/** The median and the median absolute deviation of the latest known values, of which one comes and one goes each day. */
final class RollingMiddle {
    private final double[] sorted;
    private int count;

    RollingMiddle(int atMost) {
        sorted = new double[atMost + 1];
    }

    /** A value that is not known is passed over. */
    void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        int at = place(value);
        System.arraycopy(sorted, at, sorted, at + 1, count - at);
        sorted[at] = value;
        count++;
    }

    void remove(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        int at = place(value);
        System.arraycopy(sorted, at + 1, sorted, at, count - at - 1);
        count--;
    }

    private int place(double value) {
        int found = Arrays.binarySearch(sorted, 0, count, value);
        return found < 0 ? -found - 1 : found;
    }

    int count() {
        return count;
    }

    /** Of one value at least. */
    double median() {
        return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
    }

    /** The median of the distances from the median: from both ends of the sorted values inwards, the farthest first. */
    double deviation() {
        double median = median();
        int low = 0;
        int high = count - 1;
        double last = 0;
        double beforeLast = 0;
        for (int seen = 0; seen < count - (count - 1) / 2; seen++) {
            beforeLast = last;
            boolean lower = median - sorted[low] > sorted[high] - median;
            last = lower ? median - sorted[low++] : sorted[high--] - median;
        }
        return count % 2 == 1 ? last : (last + beforeLast) / 2;
    }
}
