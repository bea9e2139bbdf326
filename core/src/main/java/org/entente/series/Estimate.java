package org.entente.series;

/**
 * A number with its interval.
 *
 * @param value the point estimate
 * @param low the lower end of the interval; where both come from draws, {@code value} may lie outside of it
 * @param high the upper end, not below {@code low}
 * @param level the nominal coverage of the interval, between 0 and 1, 0.9 for instance
 * @param n how many cases it rests on: incidents, crises, steps or items, as whoever gives it says
 */
public record Estimate(double value, double low, double high, double level, long n) {

    /** @throws IllegalArgumentException when the ends are crossed, not finite, or the level is no probability */
    public Estimate {
        if (!Double.isFinite(value) || !(low <= high)) {
            throw new IllegalArgumentException("not an estimate: " + value + " [" + low + ", " + high + "]");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval lies between 0 and 1, not at " + level);
        }
    }
}
