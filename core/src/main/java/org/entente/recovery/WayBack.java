package org.entente.recovery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The days from a peak on. */
final class WayBack {
    private static final int WEEK = 7;
    private static final int LEAST_OF_WEEK = 4;

    private final LocalDate peak;
    private final List<DayValue> after;

    WayBack(LocalDate peak, List<DayValue> after) {
        this.peak = peak;
        this.after = after;
    }

    Optional<Decay> decay() {
        return Decay.fit(
                after.stream().mapToDouble(this::days).toArray(),
                after.stream().mapToDouble(DayValue::value).toArray());
    }

    private double days(DayValue value) {
        return ChronoUnit.DAYS.between(peak, value.day());
    }

    /** The first day from which the median of its week, that day and six more, is at the level or below. */
    Optional<Integer> daysTo(double level) {
        return after.stream().filter(first -> below(first, level)).findFirst().map(first -> (int) days(first));
    }

    private boolean below(DayValue first, double level) {
        double[] week = after.stream()
                .filter(value -> !value.day().isBefore(first.day())
                        && value.day().isBefore(first.day().plusDays(WEEK)))
                .mapToDouble(DayValue::value)
                .toArray();
        return first.value() <= level && week.length >= LEAST_OF_WEEK && Middle.median(week) <= level;
    }
}
