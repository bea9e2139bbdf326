package org.entente.compliance;

/**
 * How far a provision was carried out, as far as that can be told: a number between two bounds, which are one where all is
 * known.
 *
 * @param low the least it can be
 * @param high the most
 */
public record Level(double low, double high) {

    /** @throws IllegalArgumentException when the bounds are crossed or below 0 */
    public Level {
        if (!(low >= 0 && low <= high)) {
            throw new IllegalArgumentException("no level lies between " + low + " and " + high);
        }
    }

    /** A level that is known. */
    static Level of(double known) {
        return new Level(known, known);
    }

    /** Both of them, as when claimants differ: the lower and the higher bound. */
    Level with(Level other) {
        return new Level(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** So many times as much. */
    Level times(double factor) {
        return new Level(low * factor, high * factor);
    }

    /** The sum. */
    Level plus(Level other) {
        return new Level(low + other.low, high + other.high);
    }
}
