package org.entente.changepoint;

import java.util.List;

/**
 * A series cut into segments.
 *
 * @param ends where each segment ends, excluded, in order; the last is the length of the series
 * @param total the costs of all segments, and the penalty once for each
 */
public record Segmentation(List<Integer> ends, double total) {

    /** Copies the list. */
    public Segmentation {
        ends = List.copyOf(ends);
    }

    /** Where a new level begins: the ends without the last. */
    public List<Integer> changes() {
        return ends.subList(0, Math.max(0, ends.size() - 1));
    }
}
