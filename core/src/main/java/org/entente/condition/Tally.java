package org.entente.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.entente.series.Window;

/**
 * How many incidents matched within a window of days.
 *
 * @param window the days
 * @param count how many surely matched
 * @param perhaps how many more may have matched
 * @param last the day of the last that surely matched
 * @param lastPerhaps the day of the last that may have matched, where it is later
 */
public record Tally(
        Window window, long count, long perhaps, Optional<LocalDate> last, Optional<LocalDate> lastPerhaps) {

    /** Counts the days that lie in the window. */
    public static Tally of(Window window, Collection<LocalDate> matched, Collection<LocalDate> unknown) {
        Optional<LocalDate> last = latest(window, matched);
        return new Tally(
                window,
                count(window, matched),
                count(window, unknown),
                last,
                latest(window, unknown).filter(day -> last.isEmpty() || day.isAfter(last.get())));
    }

    private static long count(Window window, Collection<LocalDate> days) {
        return days.stream().filter(window::contains).count();
    }

    private static Optional<LocalDate> latest(Window window, Collection<LocalDate> days) {
        return days.stream().filter(window::contains).max(LocalDate::compareTo);
    }

    /** Days from a day to the end of the window. */
    long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, window.to());
    }
}
