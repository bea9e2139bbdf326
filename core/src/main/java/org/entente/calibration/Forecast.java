package org.entente.calibration;

/**
 * A probability and what came.
 *
 * @param probability between 0 and 1
 * @param happened whether it did
 * @param block what it is not independent within, the number of a pair for instance
 */
public record Forecast(double probability, boolean happened, int block) {

    /** @throws IllegalArgumentException when the probability is none */
    public Forecast {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not at " + probability);
        }
    }

    /** The same with another probability. */
    public Forecast with(double other) {
        return new Forecast(other, happened, block);
    }

    /** −ln of the probability that was given to what came; a certainty that fails is counted as 10⁻¹². */
    public double logLoss() {
        return -Math.log(Math.max(LEAST, happened ? probability : 1 - probability));
    }

    /** (p − y)². */
    public double brier() {
        double apart = probability - (happened ? 1 : 0);
        return apart * apart;
    }

    private static final double LEAST = 1e-12;
}
