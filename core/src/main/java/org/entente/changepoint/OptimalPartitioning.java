package org.entente.changepoint;

/**
 * The best segmentation by looking at all of them: F(s) = min over t of F(t) + C(t, s) + β (Jackson and others 2005, <i>An
 * algorithm for optimal partitioning of data on an interval</i>). Quadratic time; {@link Pelt} finds the same.
 */
public final class OptimalPartitioning {
    private OptimalPartitioning() {}

    /**
     * The best segmentation.
     *
     * @param penalty β, once for each segment
     * @param shortest points of a segment, at least 1
     * @throws IllegalArgumentException when the series is shorter than one segment
     */
    public static Segmentation of(SegmentCost cost, Penalty penalty, int shortest) {
        Path path = Path.of(cost, shortest);
        for (int end = shortest; end <= cost.size(); end++) {
            for (int change = 0; change <= end - shortest; change++) {
                if (path.reached(change)) {
                    path.offer(end, change, path.best(change) + cost.of(change, end) + penalty.value());
                }
            }
        }
        return path.end();
    }
}
