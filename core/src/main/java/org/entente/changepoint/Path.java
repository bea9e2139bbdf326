package org.entente.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best way to every point so far: F(s) and the last change before s. */
final class Path {
    private final double[] best;
    private final int[] before;

    Path(int size) {
        best = new double[size + 1];
        before = new int[size + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
    }

    /** @throws IllegalArgumentException when the series cannot hold one segment */
    static Path of(SegmentCost cost, int shortest) {
        if (shortest < 1 || shortest > cost.size()) {
            throw new IllegalArgumentException("a segment has 1 to " + cost.size() + " points here, not " + shortest);
        }
        return new Path(cost.size());
    }

    boolean reached(int point) {
        return best[point] < Double.POSITIVE_INFINITY;
    }

    double best(int point) {
        return best[point];
    }

    /** Takes the way over {@code change} if it is better than those before. */
    void offer(int point, int change, double total) {
        if (total < best[point]) {
            best[point] = total;
            before[point] = change;
        }
    }

    Segmentation end() {
        List<Integer> ends = new ArrayList<>();
        for (int point = best.length - 1; point > 0; point = before[point]) {
            ends.add(point);
        }
        return new Segmentation(ends.reversed(), best[best.length - 1]);
    }
}
