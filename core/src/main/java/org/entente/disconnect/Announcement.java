package org.entente.disconnect;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.incident.Direction;
import org.entente.series.Estimate;

/**
 * A word that announces a deed, and what became of it.
 *
 * @param key key of the incident that announces
 * @param day when
 * @param direction whose word; mutual for what both agree on
 * @param kind what it announces
 * @param deadline the last day on which the deed counts
 * @param outcome what became of it
 * @param deed key of the deed that decided it; empty when none did
 * @param doneOn the day of that deed
 */
public record Announcement(
        String key,
        LocalDate day,
        Direction direction,
        Announced kind,
        LocalDate deadline,
        Outcome outcome,
        Optional<String> deed,
        Optional<LocalDate> doneOn) {

    /** What became of a word. */
    public enum Outcome {
        /** Carried out in time; of a refusal: nothing of the kind was done. */
        KEPT,
        /** Not carried out in time; of a refusal: given up. */
        NOT_KEPT,
        /** The deadline lies ahead. */
        OPEN,
        /** Sources did not hold enough of the days. */
        UNKNOWN;

        /** The word of exports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How many were kept.
     *
     * @param kind of what kind
     * @param direction whose words
     * @param kept how many were kept
     * @param notKept how many were not
     * @param open how many cannot be judged yet
     * @param unknown how many can never be judged from what is held
     * @param share kept of those judged, with a 90 % Jeffreys interval; empty when fewer than five were judged
     * @param chance the share of all days of the stream from which a word of the kind would have been kept by chance; empty likewise
     */
    public record Tally(
            Announced kind,
            Direction direction,
            int kept,
            int notKept,
            int open,
            int unknown,
            Optional<Estimate> share,
            Optional<Double> chance) {}
}
