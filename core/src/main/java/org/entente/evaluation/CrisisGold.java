package org.entente.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.actor.Dyad;

/**
 * A crisis of a pair, as people who read of it date it.
 *
 * @param pair the two, in the order of the alphabet
 * @param crisis its number among all crises
 * @param triggers the days on which it was triggered for either, at least one
 */
public record CrisisGold(Dyad pair, String crisis, NavigableSet<LocalDate> triggers) {

    /** Copies the days and sorts the two. */
    public CrisisGold {
        pair = pair.sorted();
        triggers = Collections.unmodifiableNavigableSet(new TreeSet<>(triggers));
    }

    /**
     * The gold of a file, and what of it cannot be used.
     *
     * @param crises by pair and number
     * @param leftOut lines in plain words
     */
    public record Read(List<CrisisGold> crises, List<String> leftOut) {
        /** Copies the lists. */
        public Read {
            crises = List.copyOf(crises);
            leftOut = List.copyOf(leftOut);
        }
    }
}
