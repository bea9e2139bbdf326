package org.entente.recovery;

/**
 * How fast one crisis went, as one piece of evidence on its pair.
 *
 * @param pair the pair's code
 * @param logRate ln κ, κ a day
 * @param error its standard error, above zero
 */
public record CrisisRate(String pair, double logRate, double error) {

    /** Checks the numbers. @throws IllegalArgumentException when they are not finite or the error not above zero */
    public CrisisRate {
        if (!Double.isFinite(logRate) || !(error > 0) || error == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("no rate of " + pair + ": " + logRate + " with error " + error);
        }
    }

    /** The rate of a fitted decay. */
    public static CrisisRate of(String pair, Decay decay) {
        return new CrisisRate(pair, Math.log(decay.rate()), Math.max(decay.logRateError(), 1e-3));
    }
}
