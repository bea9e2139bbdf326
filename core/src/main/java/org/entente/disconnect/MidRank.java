package org.entente.disconnect;

/**
 * Where a value lies among those of the past: (values below + half of those equal + ½) / (values + 1), strictly between 0 and 1. The
 * half and the one keep it from saying that nothing could ever lie beyond what was seen.
 */
final class MidRank {
    /** Means are differences of sums; what is equal is not always equal to the last digit. */
    private static final double SAME = 1e-9;

    private MidRank() {}

    static double of(double value, double[] past) {
        double below = 0;
        for (double one : past) {
            if (Math.abs(one - value) <= SAME) {
                below += 0.5;
            } else if (one < value) {
                below++;
            }
        }
        return (below + 0.5) / (past.length + 1);
    }
}
