package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of the pair as machine-coded streams tell it: what the data file hands to the detector.
 *
 * <p>What is counted are <em>acts</em>: incidents of the pair's own layer that agree in both actors, type and mode are one
 * act of their day, however often they are reported (the one-a-day filter of the field).
 *
 * @param day the day
 * @param others how many events sources report of this day that are not the pair's: how wide the feed was open
 * @param incidents incidents of the pair
 * @param acts acts of the pair
 * @param conflicts those of them that are words or deeds of conflict
 * @param pressure the sum over acts of max(0, −weight), 0 or more
 * @param triggers acts of the trigger classes, see {@link TriggerClass}
 * @param sources publishers, or web domains, of the reports of conflict, each once
 */
public record CrisisDay(
        LocalDate day,
        long others,
        long incidents,
        long acts,
        long conflicts,
        double pressure,
        long triggers,
        List<String> sources) {

    /** Copies the sources. @throws IllegalArgumentException when the pressure is no sum of hostile weights */
    public CrisisDay {
        sources = List.copyOf(sources);
        if (!(pressure >= 0)) {
            throw new IllegalArgumentException("the conflict pressure of " + day + " is 0 or more, not " + pressure);
        }
    }
}
