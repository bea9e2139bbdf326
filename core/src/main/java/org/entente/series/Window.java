package org.entente.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An unbroken run of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record Window(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the window ends before it begins */
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /** True on the first day, on the last, and between. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days that lie in the other, too. @throws IllegalArgumentException when there are none */
    public Window within(Window other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        LocalDate last = to.isAfter(other.to) ? other.to : to;
        return new Window(first, last);
    }

    /** The number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
