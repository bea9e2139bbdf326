package org.entente.redline;

import java.time.LocalDate;
import java.util.List;
import org.entente.series.Method;

/**
 * How a red line stood on a day.
 *
 * @param line the line
 * @param asOf nothing that was not known by the end of this day takes part
 * @param state how it stood
 * @param changes how it came to that, by day; each with its evidence
 * @param crossings the times it was surely crossed, by day
 * @param perhaps incidents that may have crossed it, by day
 * @param considered how many incidents were known since it was drawn
 */
public record Standing(
        RedLine line,
        LocalDate asOf,
        State state,
        List<Change> changes,
        List<Crossing> crossings,
        List<Sighting> perhaps,
        long considered) {
    /** How standings are made. */
    public static final Method METHOD = new Method("red-lines", 1);

    /** Copies the lists. */
    public Standing {
        changes = List.copyOf(changes);
        crossings = List.copyOf(crossings);
        perhaps = List.copyOf(perhaps);
    }
}
