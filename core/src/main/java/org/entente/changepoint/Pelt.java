package org.entente.changepoint;

import java.util.Arrays;

/**
 * The best segmentation in time that grows with the length of the series where changes keep coming (Killick, Fearnhead and
 * Eckley 2012, <i>Optimal detection of changepoints with a linear computational cost</i>).
 *
 * <p>F(s) = min over t of F(t) + C(t, s) + β. A last change t with F(t) + C(t, s) &gt; F(s) can never be best again once a
 * segment may begin at s: since splitting never costs, F(t) + C(t, s') ≥ F(t) + C(t, s) + C(s, s') &gt; F(s) + C(s, s'). With a
 * shortest segment of L points that holds from s' = s + L on, and not before, so t is dropped only then; dropping it at once
 * loses the optimum. So the result is that of {@link OptimalPartitioning}.
 */
public final class Pelt {
    private final SegmentCost cost;
    private final double penalty;
    private final int shortest;
    private final Path path;
    private final int[] candidates;
    private final int[] droppedFrom;
    private int count;

    private Pelt(SegmentCost cost, Penalty penalty, int shortest) {
        this.cost = cost;
        this.penalty = penalty.value();
        this.shortest = shortest;
        this.path = Path.of(cost, shortest);
        this.candidates = new int[cost.size() + 1];
        this.droppedFrom = new int[cost.size() + 1];
        Arrays.fill(droppedFrom, Integer.MAX_VALUE);
    }

    /**
     * The best segmentation.
     *
     * @param penalty β, once for each segment
     * @param shortest points of a segment, at least 1
     * @throws IllegalArgumentException when the series is shorter than one segment
     */
    public static Segmentation of(SegmentCost cost, Penalty penalty, int shortest) {
        return new Pelt(cost, penalty, shortest).run();
    }

    private Segmentation run() {
        for (int end = shortest; end <= cost.size(); end++) {
            if (path.reached(end - shortest)) {
                candidates[count++] = end - shortest;
            }
            step(end);
        }
        return path.end();
    }

    private void step(int end) {
        double[] ways = new double[count];
        for (int i = 0; i < count; i++) {
            ways[i] = path.best(candidates[i]) + cost.of(candidates[i], end);
            path.offer(end, candidates[i], ways[i] + penalty);
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int change = candidates[i];
            if (ways[i] > path.best(end)) {
                droppedFrom[change] = Math.min(droppedFrom[change], end + shortest);
            }
            if (droppedFrom[change] > end + 1) {
                candidates[kept++] = change;
            }
        }
        count = kept;
    }
}
