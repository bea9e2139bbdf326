package org.entente.crisis;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.Dyad;

/**
 * An episode that {@link SeriesDetector} finds in a bare series: what a series allows, without trigger, sources or types.
 *
 * @param pair the two, in the order of the alphabet
 * @param onset the first day of the lower level
 * @param peak the day of the lowest score of the run that stands out most
 * @param z how far that run lies below what was usual, in scales
 * @param end the last day that was not quiet; empty while it is open
 */
public record SeriesSpell(Dyad pair, LocalDate onset, LocalDate peak, double z, Optional<LocalDate> end) {

    /** Checks the order. @throws IllegalArgumentException when the days are not in order */
    public SeriesSpell {
        if (peak.isBefore(onset) || end.filter(day -> day.isBefore(peak)).isPresent()) {
            throw new IllegalArgumentException(
                    "an episode cannot begin on " + onset + ", peak on " + peak + " and end on " + end);
        }
    }
}
