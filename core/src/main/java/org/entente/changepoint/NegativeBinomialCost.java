package org.entente.changepoint;

/**
 * Counts that vary more than a Poisson process, with one size r for all segments (variance μ + μ² / r):
 * <pre>  C = (S + r L) ln(1 + μ / r) − S ln μ,   μ = S / L,   0 when S = 0.</pre>
 * Twice C is −2 log likelihood at the segment's best μ, up to a constant. As r grows C becomes that of {@link PoissonCost}.
 */
public final class NegativeBinomialCost implements SegmentCost {
    private final Counts counts;
    private final double size;

    /**
     * The costs of these counts.
     *
     * @param size r, above zero; see {@link Dispersion}
     * @throws IllegalArgumentException when a count is negative or r is not above zero
     */
    public NegativeBinomialCost(long[] counts, double size) {
        if (!(size > 0) || size == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the size of a negative binomial is above zero and finite, not " + size);
        }
        this.counts = new Counts(counts);
        this.size = size;
    }

    @Override
    public int size() {
        return counts.size();
    }

    @Override
    public double of(int from, int to) {
        long total = counts.of(from, to);
        if (total == 0) {
            return 0;
        }
        int length = to - from;
        double mean = (double) total / length;
        return (total + size * length) * Math.log1p(mean / size) - total * Math.log(mean);
    }
}
