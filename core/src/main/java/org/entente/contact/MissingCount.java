package org.entente.contact;

import java.util.random.RandomGenerator;

/**
 * How many contacts may lie in days that no document covers, if these days are like the covered ones.
 *
 * <p>With n contacts on E covered days and Jeffreys' prior for a Poisson rate, the rate is Gamma(n + ½, E), and the number on m
 * missing days is negative binomial: P(0) = (E / (E + m))^(n + ½), P(j + 1) = P(j) · (n + ½ + j) / (j + 1) · m / (E + m)
 * (Gelman et al., Bayesian Data Analysis, 2.6). At most one a day is possible, so the tail beyond m is put on m.
 */
public final class MissingCount {
    private static final double PRIOR = 0.5;

    private final double[] cumulative;

    private MissingCount(double[] cumulative) {
        this.cumulative = cumulative;
    }

    /**
     * The distribution for one counterpart.
     *
     * @param seen contacts on the covered days
     * @param covered how many days are covered, at least 1
     * @param missing how many are not
     */
    public static MissingCount of(int seen, int covered, int missing) {
        if (covered < 1) {
            throw new IllegalArgumentException("where no day is covered, nothing can be said of the missing ones");
        }
        double[] cumulative = new double[missing + 1];
        double of = covered + (double) missing;
        double probability = Math.pow(covered / of, seen + PRIOR);
        double sum = 0;
        for (int count = 0; count < missing; count++) {
            sum += probability;
            cumulative[count] = sum;
            probability *= (seen + PRIOR + count) / (count + 1) * missing / of;
        }
        cumulative[missing] = 1;
        return new MissingCount(cumulative);
    }

    /** The least number that is not exceeded with this probability. */
    public int quantile(double probability) {
        int count = 0;
        while (cumulative[count] < probability) {
            count++;
        }
        return count;
    }

    int draw(RandomGenerator random) {
        return quantile(random.nextDouble());
    }
}
