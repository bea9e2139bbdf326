package org.entente.channel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A time over which something that the two share did not go on as before.
 *
 * @param id key of the channel or project
 * @param title its name
 * @param closed true when it stood still at some time, false when it was narrowed only
 * @param begun what began it
 * @param eased what let a part of it go on, after it stood still
 * @param resumed what ended it; empty while it lasts, or when it never was taken up
 * @param abandoned true when it was given up for good instead
 */
public record Interruption(
        String id,
        String title,
        boolean closed,
        Cited begun,
        List<Cited> eased,
        Optional<Cited> resumed,
        boolean abandoned) {

    /** Copies the list. */
    public Interruption {
        eased = List.copyOf(eased);
    }

    /** The days from its beginning to its end; empty while it lasts. */
    public Optional<Long> days() {
        return resumed.map(end -> ChronoUnit.DAYS.between(begun.day(), end.day()));
    }

    /** The days from a day to the resumption, negative when it came before; empty while it lasts. */
    public Optional<Long> resumedAfter(LocalDate day) {
        return resumed.map(end -> ChronoUnit.DAYS.between(day, end.day()));
    }
}
