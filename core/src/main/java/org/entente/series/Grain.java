package org.entente.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The length of one period of a series. Weeks begin on Monday (ISO 8601). */
public enum Grain {
    DAY,
    WEEK,
    MONTH;

    /** The first day of the period that holds {@code day}. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the period after the one that begins on {@code start}. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    /** The days of the period that begins on {@code start}. */
    public Window period(LocalDate start) {
        return new Window(start, next(start).minusDays(1));
    }

    /** The period that holds a day of the window, cut where the window ends. */
    public Window period(LocalDate day, Window window) {
        return period(startOf(day)).within(window);
    }

    /** The periods of the window, in order. The first and the last are cut, so that no day outside it counts. */
    public List<Window> periods(Window window) {
        return starts(window).stream()
                .map(start -> period(start).within(window))
                .toList();
    }

    /** The first days of all periods that touch the window, in order. */
    public List<LocalDate> starts(Window window) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = startOf(window.from()); !start.isAfter(window.to()); start = next(start)) {
            starts.add(start);
        }
        return starts;
    }
}
