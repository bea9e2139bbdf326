package org.entente.triad;

import java.time.LocalDate;
import org.entente.actor.Dyad;

/**
 * What was reported of two states on a day.
 *
 * @param day the day
 * @param pair the two, in the order of the alphabet
 * @param cooperation amount of cooperation, 0 or more
 * @param conflict amount of conflict, 0 or more
 * @param ownCooperation the part of cooperation told in stories of this pair alone
 * @param ownConflict that part of conflict
 */
public record PairDay(
        LocalDate day, Dyad pair, double cooperation, double conflict, double ownCooperation, double ownConflict) {

    /** @throws IllegalArgumentException when an amount is negative, or the own part is more than all */
    public PairDay {
        if (ownCooperation < 0 || ownConflict < 0 || cooperation < ownCooperation || conflict < ownConflict) {
            throw new IllegalArgumentException(
                    "not amounts: " + cooperation + ", " + conflict + ", " + ownCooperation + ", " + ownConflict);
        }
    }
}
