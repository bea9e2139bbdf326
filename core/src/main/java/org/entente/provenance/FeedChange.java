package org.entente.provenance;

import java.time.LocalDate;

/**
 * A change of a source that its figures show although nothing happened in the world.
 *
 * @param source the word of the source, as case files write it
 * @param from the day of the change, or the first on which it can have come
 * @param to the last such day; {@code from} where the day is known
 * @param label a few words, for a drawing
 * @param what what changed
 * @param basis how it is known
 */
public record FeedChange(String source, LocalDate from, LocalDate to, String label, String what, String basis) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public FeedChange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(label + " cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /** True when the change, on any day on which it can have come, lies at most so many days from a day. */
    public boolean isNear(LocalDate day, int days) {
        return !day.isBefore(from.minusDays(days)) && !day.isAfter(to.plusDays(days));
    }

    /** When it came, in words. */
    public String when() {
        return from.equals(to) ? from.toString() : "between " + from + " and " + to;
    }
}
