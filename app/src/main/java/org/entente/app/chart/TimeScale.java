package org.entente.app.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Tick;
import org.entente.series.Window;

/**
 * Puts days on the horizontal axis.
 *
 * @param window the days
 * @param left where the first day begins
 * @param right where the last one ends
 */
record TimeScale(Window window, double left, double right) {
    private static final double TICK_ROOM = 76;
    private static final double LABEL = 62;

    /** The steps between ticks, in months where positive and in days where not. */
    private static final List<Integer> STEPS = List.of(-1, -7, 1, 3, 6, 12, 24, 60, 120, 240);

    /** Where a day begins. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(window.from(), day);
        return Round.tenth(left + days * (right - left) / window.days());
    }

    /** From the beginning of the first day to the end of the last, cut at the ends of the axis. */
    Span span(Window days) {
        return new Span(
                Math.max(left, x(days.from())), Math.min(right, x(days.to().plusDays(1))));
    }

    /** Days to name, as many as have room. */
    List<Tick> ticks() {
        double perDay = (right - left) / window.days();
        int step = STEPS.stream()
                .filter(candidate -> perDay * days(candidate) >= TICK_ROOM)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first(step); !day.isAfter(window.to()); day = next(day, step)) {
            if (!day.isBefore(window.from()) && x(day) + LABEL / 2 <= right + LABEL / 3) {
                ticks.add(new Tick(x(day), day.toString()));
            }
        }
        return ticks;
    }

    private static double days(int step) {
        return step < 0 ? -step : step * 30.4;
    }

    private LocalDate first(int step) {
        if (step < 0) {
            return window.from();
        }
        long months = window.from().getYear() * 12L + window.from().getMonthValue() - 1;
        long start = Math.floorDiv(months, (long) step) * step;
        return LocalDate.of((int) (start / 12), (int) (start % 12) + 1, 1);
    }

    private static LocalDate next(LocalDate day, int step) {
        return step < 0 ? day.plusDays(-step) : day.plusMonths(step);
    }
}
