package org.entente.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * On which days a collection of documents tells what there was to tell. Elsewhere nothing is known, and no silence counts.
 *
 * @param stretches runs of covered days, earliest first, apart from each other
 * @param rule how they were found, in words
 */
public record CoveredDays(List<Window> stretches, String rule) {
    /** A stretch goes on over so many days without a document; one more, and it ends. */
    public static final int SILENCE = 2;

    /** A stretch has documents on at least so many days; fewer are strays. */
    public static final int LEAST_DAYS = 5;

    /** A month counts when this share of its days is covered. */
    public static final double WELL_COVERED = 0.8;

    /** A month of a table is covered when it has this share of the documents of a full month, the upper quartile. */
    public static final double FULL_MONTH = 0.5;

    private static final double UPPER_QUARTILE = 0.75;

    /** Copies the stretches. */
    public CoveredDays {
        stretches = List.copyOf(stretches);
    }

    /**
     * Found in the documents themselves.
     *
     * @param days the day of each document, in any order
     */
    public static CoveredDays ofDocuments(Collection<LocalDate> days) {
        List<Window> stretches = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            if (!run.isEmpty() && ChronoUnit.DAYS.between(run.getLast(), day) > SILENCE + 1) {
                keep(run, stretches);
                run.clear();
            }
            run.add(day);
        }
        keep(run, stretches);
        return new CoveredDays(
                stretches,
                "days from the documents: runs with no more than " + SILENCE + " days in a row without a document, and"
                        + " documents on at least " + LEAST_DAYS + " days");
    }

    private static void keep(List<LocalDate> run, List<Window> stretches) {
        if (run.size() >= LEAST_DAYS) {
            stretches.add(new Window(run.getFirst(), run.getLast()));
        }
    }

    /** Told by a table of documents a month: whole months, or none of their days. */
    public static CoveredDays ofMonths(Map<YearMonth, Integer> documents) {
        List<Integer> counts =
                documents.values().stream().filter(count -> count > 0).sorted().toList();
        List<Window> stretches = new ArrayList<>();
        double least = counts.isEmpty() ? 0 : FULL_MONTH * counts.get((int) (UPPER_QUARTILE * (counts.size() - 1)));
        new TreeMap<>(documents).forEach((month, count) -> {
            if (count > 0 && count >= least) {
                stretches.add(new Window(month.atDay(1), month.atEndOfMonth()));
            }
        });
        return new CoveredDays(
                stretches,
                "whole months from a table: at least " + (int) Math.ceil(least)
                        + " documents, half of the upper quartile of the months that have any");
    }

    /** True when the day is covered. */
    public boolean covers(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(day));
    }

    /** How many days of the window are covered. */
    public int count(Window window) {
        return (int) stretches.stream()
                .filter(stretch ->
                        !stretch.to().isBefore(window.from()) && !stretch.from().isAfter(window.to()))
                .mapToLong(stretch -> stretch.within(window).days())
                .sum();
    }

    /** The months of the window, cut where it ends, with their covered days. */
    public List<Month> months(Window window) {
        return Grain.MONTH.periods(window).stream()
                .map(period -> new Month(period, count(period)))
                .toList();
    }

    /** The days of the well-covered months of the window that are covered: only there can counterparts be ranked. */
    public NavigableSet<LocalDate> wellCovered(Window window) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        months(window).stream()
                .filter(Month::wellCovered)
                .flatMap(month ->
                        month.days().from().datesUntil(month.days().to().plusDays(1)))
                .filter(this::covers)
                .forEach(days::add);
        return days;
    }

    /** From the first covered day to the last; empty when none is. */
    public Optional<Window> span() {
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Window(
                        stretches.getFirst().from(), stretches.getLast().to()));
    }

    /**
     * A month, or what a window has of it.
     *
     * @param days its days
     * @param covered how many of them are covered
     */
    public record Month(Window days, int covered) {

        /** True when enough of it is covered to count in it. */
        public boolean wellCovered() {
            return covered >= WELL_COVERED * days.days();
        }
    }
}
