package org.entente.changepoint;

/** Running sums of counts. */
final class Counts {
    private final long[] sum;

    /** @throws IllegalArgumentException when a count is negative */
    Counts(long[] counts) {
        sum = new long[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new IllegalArgumentException("point " + i + " is " + counts[i] + "; counts are 0 or more");
            }
            sum[i + 1] = sum[i] + counts[i];
        }
    }

    int size() {
        return sum.length - 1;
    }

    long of(int from, int to) {
        return sum[to] - sum[from];
    }
}
