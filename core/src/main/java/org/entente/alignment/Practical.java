package org.entente.alignment;

import java.util.Map;
import org.entente.series.Estimate;

/**
 * The practical side of a relation in a year.
 *
 * @param value mean of the parts, 0 to 1, with its interval
 * @param logRatio log of cooperation to conflict, shrunken, with its interval; 0 where the two balance
 * @param parts the parts, each 0 to 1
 * @param deeds what it rests on
 */
public record Practical(Estimate value, Estimate logRatio, Map<PracticalPart, Double> parts, Deeds deeds) {

    /** Copies the parts. */
    public Practical {
        parts = Map.copyOf(parts);
    }
}
