package org.entente.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The days up to the one at hand, and which of them count as covered. Stray reports, of a day long before a feed began or
 * from one whose file has not come, make no coverage: what is usual is the upper quartile of what the latest days report of
 * others.
 */
final class Feed {
    private static final double QUARTILE = 0.75;

    private final CrisisRules rules;
    private final List<CrisisDay> days = new ArrayList<>();
    private double least;

    Feed(CrisisRules rules) {
        this.rules = rules;
    }

    /** Goes on to the next day. */
    void add(CrisisDay day) {
        days.add(day);
        List<Long> latest = days.subList(Math.max(0, days.size() - rules.feedDays()), days.size()).stream()
                .map(CrisisDay::others)
                .sorted()
                .toList();
        least = rules.thin() * latest.get((int) (QUARTILE * (latest.size() - 1)));
    }

    /** Goes on to the next day, and tells how many reports of others cover a day by then. */
    double leastAfter(CrisisDay day) {
        add(day);
        return least;
    }

    /** True when the day is covered, as far as can be told on the latest day. */
    boolean covered(CrisisDay day) {
        return day.others() >= least;
    }

    /** Covered days before the latest that a condition lets through, at most so many, the latest of them. */
    List<CrisisDay> past(int atMost, Predicate<LocalDate> counts) {
        List<CrisisDay> past = new ArrayList<>();
        for (int i = days.size() - 2; i >= 0 && past.size() < atMost; i--) {
            CrisisDay day = days.get(i);
            if (covered(day) && counts.test(day.day())) {
                past.add(day);
            }
        }
        return past.reversed();
    }

    /** Covered days among the latest so many days of the calendar, the latest one included. */
    List<CrisisDay> window(int calendarDays) {
        LocalDate from = days.getLast().day().minusDays(calendarDays - 1L);
        return days.reversed().stream()
                .takeWhile(day -> !day.day().isBefore(from))
                .filter(this::covered)
                .toList()
                .reversed();
    }
}
