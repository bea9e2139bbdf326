package org.entente.changepoint;

/**
 * What it costs to take a run of points as one segment: twice the cost less a constant is −2 log likelihood at the segment's own
 * best parameter, or, for squared distance, the sum of squares around its mean.
 *
 * <p>Splitting a segment never raises its cost: {@code of(a, b) + of(b, c) <= of(a, c)}. {@link Pelt} relies on it.
 */
public interface SegmentCost {

    /** How many points there are. */
    int size();

    /**
     * The cost of the points {@code from} to {@code to}, the latter excluded.
     *
     * @param from first point, from 0
     * @param to above {@code from}, at most {@link #size()}
     */
    double of(int from, int to);
}
