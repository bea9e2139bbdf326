package org.entente.fragility;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.structure.StatePair;

/**
 * A crisis of two states, from its trigger to its termination.
 *
 * @param id of the crisis, or of several that overlap, by whoever coded it
 * @param pair the two
 * @param from the first day
 * @param to the last day; empty where it is not told or has not come yet
 * @param clash whether the two used force directly against each other in it
 * @param settled whether it ended by an agreement or understanding that was not imposed; else it is on hold
 * @param lasts whether its end had not come on the day as of which it is told; {@code to} is empty then
 */
public record CrisisSpell(
        String id, StatePair pair, LocalDate from, Optional<LocalDate> to, Told clash, Told settled, boolean lasts) {

    /** A crisis that is over, whether its last day is told or not. */
    public CrisisSpell(String id, StatePair pair, LocalDate from, Optional<LocalDate> to, Told clash, Told settled) {
        this(id, pair, from, to, clash, settled, /* lasts= */ false);
    }

    /** @throws IllegalArgumentException when it ends before it begins, or lasts and has ended */
    public CrisisSpell {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(id + " ends on " + to.get() + ", before it begins on " + from);
        }
        if (lasts && to.isPresent()) {
            throw new IllegalArgumentException(id + " lasts and has ended on " + to.get());
        }
    }

    /** The crisis as known on a day: an end that lies later is not known yet, nor is how it went. */
    CrisisSpell asOf(LocalDate day) {
        boolean over = to.isPresent() && !to.get().isAfter(day);
        return over
                ? this
                : new CrisisSpell(
                        id, pair, from, Optional.empty(), Told.UNKNOWN, Told.UNKNOWN, lasts || to.isPresent());
    }
}
