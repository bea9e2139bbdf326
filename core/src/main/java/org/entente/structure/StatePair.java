package org.entente.structure;

import java.util.Comparator;

/**
 * Two states by their Correlates of War numbers, which outlive changes of name: 365 is the Soviet Union and Russia.
 *
 * @param first the lower number
 * @param second the higher number
 */
public record StatePair(int first, int second) implements Comparable<StatePair> {
    private static final Comparator<StatePair> ORDER =
            Comparator.comparingInt(StatePair::first).thenComparingInt(StatePair::second);

    /** @throws IllegalArgumentException when they are one state or out of order; {@link #of} orders them */
    public StatePair {
        if (first >= second) {
            throw new IllegalArgumentException(
                    "a pair needs two states, the lower number first: " + first + ", " + second);
        }
    }

    /** The pair of two states in either order. */
    public static StatePair of(int one, int other) {
        return new StatePair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(StatePair other) {
        return ORDER.compare(this, other);
    }
}
