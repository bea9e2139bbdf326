package org.entente.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.OfficeHolder;
import org.entente.actor.State;

/** What a phrase of the tables can mean. */
sealed interface Reading {
    /** A state, valid as long as it exists. */
    record OfState(State state, MentionKind kind) implements Reading {}

    /** A body with a name of its own, valid from and to a day where these are known. */
    record OfBody(Actor actor, MentionKind kind, Optional<LocalDate> from, Optional<LocalDate> to) implements Reading {}

    /** All offices of those who bear a full name. */
    record OfPerson(List<OfficeHolder> offices) implements Reading {}

    /** All offices of those who are called by a bare surname. */
    record OfSurname(List<OfficeHolder> offices) implements Reading {}

    /** A word for a part of a state; empty for a word that means the state as a whole, as "side". */
    record OfRole(Optional<String> role) implements Reading {}

    /** Mr, Mrs, Dr. */
    record Courtesy() implements Reading {}

    /** True when the phrase can mean this on that day. */
    default boolean holdsOn(LocalDate day) {
        return switch (this) {
            case OfState it -> it.state.existsOn(day);
            case OfBody it ->
                it.from.map(first -> !day.isBefore(first)).orElse(true)
                        && it.to.map(last -> !day.isAfter(last)).orElse(true);
            case OfPerson _, OfSurname _, OfRole _, Courtesy _ -> true;
        };
    }
}
