package org.entente.disconnect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.series.Window;

/** Sums over days, so that the mean of any window is a difference of two. */
final class DaySums {
    private final LocalDate first;
    private final double[] weights;
    private final double[] shares;
    private final int[] counts;

    /** @param acts acts of one kind; those outside the span are left out */
    DaySums(List<Act> acts, Window span) {
        first = span.from();
        int days = (int) span.days();
        weights = new double[days + 1];
        shares = new double[days + 1];
        counts = new int[days + 1];
        for (Act act : acts) {
            if (span.contains(act.day())) {
                int at = index(act.day()) + 1;
                weights[at] += act.weight() * act.share();
                shares[at] += act.share();
                counts[at]++;
            }
        }
        for (int day = 1; day <= days; day++) {
            weights[day] += weights[day - 1];
            shares[day] += shares[day - 1];
            counts[day] += counts[day - 1];
        }
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    private int clamped(LocalDate day) {
        return Math.clamp(index(day), 0, counts.length - 1);
    }

    int count(Window window) {
        return counts[clamped(window.to().plusDays(1))] - counts[clamped(window.from())];
    }

    /** The mean weight by share; empty when there are fewer acts than asked for. */
    OptionalDouble mean(Window window, int least) {
        if (count(window) < least) {
            return OptionalDouble.empty();
        }
        int from = clamped(window.from());
        int to = clamped(window.to().plusDays(1));
        return OptionalDouble.of((weights[to] - weights[from]) / (shares[to] - shares[from]));
    }
}
