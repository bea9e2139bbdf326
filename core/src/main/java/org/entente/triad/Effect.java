package org.entente.triad;

import java.util.Arrays;

/**
 * A change with what chance would give.
 *
 * @param value the mean change
 * @param low lower end of its 90 % interval
 * @param high upper end
 * @param deviation standard deviation of the same mean under permutation
 * @param p two-sided permutation p
 * @param detectable the smallest change that would be found 80 times in 100 at 5 %: 2.80 deviations
 */
public record Effect(double value, double low, double high, double deviation, double p, double detectable) {
    private static final double TWO_SIDED_AND_POWER = 1.959964 + 0.841621;
    private static final double TAIL = 0.05;

    /** @param permuted the same mean under each permutation */
    static Effect of(double value, double[] permuted) {
        double mean = 0;
        for (double one : permuted) {
            mean += one / permuted.length;
        }
        double square = 0;
        int beyond = 0;
        for (double one : permuted) {
            square += (one - mean) * (one - mean) / permuted.length;
            beyond += Math.abs(one - mean) >= Math.abs(value - mean) - 1e-12 ? 1 : 0;
        }
        double[] sorted = permuted.clone();
        Arrays.sort(sorted);
        int cut = (int) Math.floor(TAIL * (sorted.length - 1));
        double deviation = Math.sqrt(square);
        return new Effect(
                value,
                value - (sorted[sorted.length - 1 - cut] - mean),
                value - (sorted[cut] - mean),
                deviation,
                (1.0 + beyond) / (1 + permuted.length),
                TWO_SIDED_AND_POWER * deviation);
    }
}
