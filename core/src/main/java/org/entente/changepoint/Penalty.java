package org.entente.changepoint;

/**
 * What a further segment must save, so that noise makes none.
 *
 * @param value in the unit of the cost, 0 or more
 */
public record Penalty(double value) {

    /** @throws IllegalArgumentException when it is negative or no number */
    public Penalty {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("a penalty is 0 or more, not " + value);
        }
    }

    /** For squared distance: 2 σ² ln n, with σ from {@link Dispersion#deviation}. */
    public static Penalty squared(double[] values) {
        double deviation = Dispersion.deviation(values);
        return new Penalty(2 * deviation * deviation * Math.log(values.length));
    }

    /** For counts: the Bayesian criterion of a segment's one parameter and its place, in the unit of C: ln n. */
    public static Penalty counts(int n) {
        return new Penalty(Math.log(Math.max(1, n)));
    }
}
