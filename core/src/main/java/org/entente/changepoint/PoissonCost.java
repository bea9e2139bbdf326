package org.entente.changepoint;

/**
 * Counts of a Poisson process: C = S − S ln(S / L) for a segment of L points that sum to S, and 0 when S = 0. Twice C is −2 log
 * likelihood up to a constant.
 */
public final class PoissonCost implements SegmentCost {
    private final Counts counts;

    /** The costs of these counts. @throws IllegalArgumentException when a count is negative */
    public PoissonCost(long[] counts) {
        this.counts = new Counts(counts);
    }

    @Override
    public int size() {
        return counts.size();
    }

    @Override
    public double of(int from, int to) {
        long total = counts.of(from, to);
        return total == 0 ? 0 : total - total * Math.log((double) total / (to - from));
    }
}
