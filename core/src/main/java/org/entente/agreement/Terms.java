package org.entente.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a provision binds.
 *
 * @param from the first day
 * @param deadline the last day on which a one-off act is on time; empty when the text names none
 * @param to the last day of a prohibition or of recurring acts; empty while it lasts
 * @param every how often recurring acts are due; empty when the text does not say
 * @param within how long after its condition a conditional act is due; empty when the text does not say
 */
public record Terms(
        LocalDate from,
        Optional<LocalDate> deadline,
        Optional<LocalDate> to,
        Optional<Period> every,
        Optional<Period> within) {

    /** @throws IllegalArgumentException when it ends before it begins, or recurs after no time */
    public Terms {
        if (deadline.filter(from::isAfter).isPresent()
                || to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("terms cannot end before they begin on " + from);
        }
        if (every.filter(period -> !from.plus(period).isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("acts recur after some days, not after " + every.get());
        }
    }

    /** Terms that begin on a day and say nothing else. */
    public static Terms from(LocalDate day) {
        return new Terms(day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a deadline. */
    public Terms until(LocalDate day) {
        return new Terms(from, Optional.of(day), to, every, within);
    }

    /** The same with a last day. */
    public Terms ending(LocalDate day) {
        return new Terms(from, deadline, Optional.of(day), every, within);
    }

    /** The same with acts due so often. */
    public Terms every(Period period) {
        return new Terms(from, deadline, to, Optional.of(period), within);
    }

    /** The same with acts due so soon after their condition. */
    public Terms within(Period period) {
        return new Terms(from, deadline, to, every, Optional.of(period));
    }
}
