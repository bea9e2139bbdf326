package org.entente.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.Dyad;

/**
 * A crisis of a pair, with how it went.
 *
 * @param pair the two, in the order of the alphabet
 * @param name its number or name
 * @param onset its first day
 * @param end its last day; empty while it is open or where it is not known
 * @param clash whether the two came to blows; empty where it is not known
 */
public record PairCrisis(Dyad pair, String name, LocalDate onset, Optional<LocalDate> end, Optional<Boolean> clash) {

    /** True when the day lies between onset and end, an open crisis having none. */
    boolean holds(LocalDate day) {
        return !day.isBefore(onset) && end.map(last -> !day.isAfter(last)).orElse(true);
    }
}
