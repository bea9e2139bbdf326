package org.entente.evaluation;

/**
 * How many of how many, with its 95 % interval by Wilson (1927): (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with
 * z = 1.96.
 *
 * @param hits how many
 * @param of of how many; more than none
 */
public record Share(int hits, int of) {
    private static final double Z = 1.959964;

    /** @throws IllegalArgumentException when there are none to have a share of, or more hits than that */
    public Share {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException("no share: " + hits + " of " + of);
        }
    }

    /** The share, 0 to 1. */
    public double value() {
        return (double) hits / of;
    }

    /** The lower end. */
    public double low() {
        return (centre() - half()) / scale();
    }

    /** The upper end. */
    public double high() {
        return (centre() + half()) / scale();
    }

    private double centre() {
        return value() + Z * Z / (2 * of);
    }

    private double half() {
        return Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }

    private double scale() {
        return 1 + Z * Z / of;
    }
}
