package org.entente.actor;

import java.time.LocalDate;

/**
 * A reading of an actor's code and the days on which it holds.
 *
 * @param actor who is meant
 * @param from the first day
 * @param to the last day
 */
public record ActorSpell(Actor actor, LocalDate from, LocalDate to) {
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 31);
}
