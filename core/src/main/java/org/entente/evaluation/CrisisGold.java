package org.entente.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.actor.Dyad;

/**
 * A crisis of a pair, as people who read of it date it.
 *
 * @param pair the two, in the order of the alphabet
 * @param crisis its number among all crises
 * @param triggers the days on which it was triggered for either, at least one
 * @param terminations the days on which it was over for either, those known to the day
 */
public record CrisisGold(
        Dyad pair, String crisis, NavigableSet<LocalDate> triggers, NavigableSet<LocalDate> terminations) {

    /** Copies the days and sorts the two. */
    public CrisisGold {
        pair = pair.sorted();
        triggers = Collections.unmodifiableNavigableSet(new TreeSet<>(triggers));
        terminations = Collections.unmodifiableNavigableSet(new TreeSet<>(terminations));
    }

    /** A crisis of which no end is dated. */
    public CrisisGold(Dyad pair, String crisis, NavigableSet<LocalDate> triggers) {
        this(pair, crisis, triggers, new TreeSet<>());
    }

    /** The day on which it was over for both: the last of the two; empty when none is known to the day. */
    public Optional<LocalDate> over() {
        return terminations.isEmpty() ? Optional.empty() : Optional.of(terminations.last());
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
