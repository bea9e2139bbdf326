package org.entente.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Sign;

/**
 * The course of a provision by one claimant's account, or by the calendar alone.
 *
 * @param standing where it stands
 * @param transitions how it came there, earliest first
 * @param claims everything that this claimant said, whether or not it moved anything
 * @param tally how often a recurring act was done
 * @param dueBy the day by which the act was to be done, where the terms give one
 * @param doneOn the day on which it was wholly done
 */
public record Course(
        Standing standing,
        List<Transition> transitions,
        List<Claim> claims,
        Tally tally,
        Optional<LocalDate> dueBy,
        Optional<LocalDate> doneOn) {

    /** Copies the lists. */
    public Course {
        transitions = List.copyOf(transitions);
        claims = List.copyOf(claims);
    }

    /** The state. */
    public State state() {
        return standing.state();
    }

    /** The day since which it stands so. */
    public Optional<LocalDate> since() {
        return transitions.isEmpty()
                ? Optional.empty()
                : Optional.of(transitions.getLast().day());
    }

    /** The claim on which the standing rests: that of the last step which somebody's word made, else the last one told. */
    public Optional<Claim> ground() {
        return transitions.reversed().stream()
                .flatMap(step -> step.cause() instanceof Cause.Said(Claim claim) ? Stream.of(claim) : Stream.empty())
                .findFirst()
                .or(() -> claims.stream().max(Comparator.naturalOrder()));
    }

    /**
     * True when its day has passed and this claimant has told nothing of the act itself, but at most that it is to come. That is
     * silence and contradicts nobody.
     */
    public boolean lapsed() {
        return state() == State.OVERDUE
                && transitions.getLast().cause() instanceof Cause.Text
                && standing.achieved().compareTo(Achievement.PARTLY) < 0
                && claims.stream().noneMatch(claim -> claim.sign() == Sign.UNMET);
    }

    /** Whether it was done by its day; empty when no day is given, or the day has not passed and it is not done. */
    public Optional<Boolean> onTime(LocalDate asOf) {
        if (dueBy.isEmpty() || (doneOn.isEmpty() && asOf.isBefore(dueBy.get()))) {
            return Optional.empty();
        }
        return Optional.of(doneOn.filter(day -> !day.isAfter(dueBy.get())).isPresent());
    }
}
