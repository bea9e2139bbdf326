package org.entente.reciprocity;

/**
 * How often chance alone gives as high a trend, by two kinds of series in which nothing draws near.
 *
 * @param firstOrder share of first-order autoregressions of the same memory, above 0 to 1
 * @param sameSpectrum share of series of the same values and periodogram, above 0 to 1
 */
public record SurrogateP(double firstOrder, double sameSpectrum) {

    /** The larger of both: a trend that either kind of chance explains is none. */
    public double p() {
        return Math.max(firstOrder, sameSpectrum);
    }
}
