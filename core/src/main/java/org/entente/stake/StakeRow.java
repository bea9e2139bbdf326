package org.entente.stake;

import java.util.List;
import java.util.Optional;
import org.entente.series.Window;

/**
 * A stake in one period.
 *
 * @param period the days
 * @param values the figures of its series, in the order of the case; a series without one is left out
 * @param first the share of the side that the case names first
 * @param second the share of the other
 */
public record StakeRow(Window period, List<Value> values, Share first, Share second) {

    /** Copies the values. */
    public StakeRow {
        values = List.copyOf(values);
    }

    /** A figure with the name of its series. */
    public record Value(String series, Point point) {}

    /**
     * First share less second share: above 0 when the side that the case names first depends more. Empty when either is
     * unknown.
     */
    public Optional<Double> asymmetry() {
        return first instanceof Share.Known(double one, Point _, Point _)
                        && second instanceof Share.Known(double other, Point _, Point _)
                ? Optional.of(one - other)
                : Optional.empty();
    }
}
