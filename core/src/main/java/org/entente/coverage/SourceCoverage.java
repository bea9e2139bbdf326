package org.entente.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.series.Coverage;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * The days of one source.
 *
 * @param source its name
 * @param coverage which days it held
 * @param days what is held of each day that has anything, also outside the window
 */
public record SourceCoverage(String source, Coverage coverage, NavigableMap<LocalDate, SourceDay> days) {
    /** A day with less than this part of a usual one is covered partly. */
    public static final double LEAST_WHOLE = 0.25;

    /** A day with less than this part of a usual one holds strays from other days only: nothing is known of it. */
    public static final double LEAST = 0.05;

    /** Days before and after a day that tell what is usual. */
    public static final int USUAL_DAYS = 45;

    /** Copies the days. */
    public SourceCoverage {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /** Judges the days of a source. */
    static SourceCoverage of(String source, Window window, List<SourceDay> rows) {
        NavigableMap<LocalDate, SourceDay> days = new TreeMap<>();
        rows.forEach(row -> days.put(row.day(), row));
        NavigableMap<LocalDate, Double> shares = new TreeMap<>();
        days.values().forEach(day -> shares.put(day.day(), share(day, days)));
        return new SourceCoverage(source, new Coverage(window, shares), days);
    }

    private static double share(SourceDay day, NavigableMap<LocalDate, SourceDay> days) {
        if (day.slots().isPresent()) {
            SourceDay.Slots slots = day.slots().get();
            return slots.all() == 0 ? 0 : (double) slots.held() / slots.all();
        }
        return day.traffic().map(traffic -> ofUsual(traffic, day.day(), days)).orElse(day.held() > 0 ? 1.0 : 0.0);
    }

    private static double ofUsual(Traffic traffic, LocalDate day, NavigableMap<LocalDate, SourceDay> days) {
        double share = (double) traffic.all() / usual(day, days);
        if (share < LEAST) {
            return 0;
        }
        return share < LEAST_WHOLE ? share : 1;
    }

    /**
     * The events of a usual day: half of all events of the days around lie on days with at least so many (their median,
     * weighted by events, so that many days of a few strays do not pass for usual). Days with slots are judged by these
     * and tell nothing here: they may come from another feed.
     */
    private static long usual(LocalDate day, NavigableMap<LocalDate, SourceDay> days) {
        List<Long> counts = new ArrayList<>();
        days.subMap(day.minusDays(USUAL_DAYS), true, day.plusDays(USUAL_DAYS), true).values().stream()
                .filter(near -> near.slots().isEmpty())
                .forEach(near -> near.traffic().map(Traffic::all).ifPresent(counts::add));
        counts.sort(Comparator.reverseOrder());
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        long so = 0;
        for (long count : counts) {
            so += count;
            if (2 * so >= sum) {
                return Math.max(1, count);
            }
        }
        return 1;
    }

    /** How much it took up on a covered day; empty when the day is not covered or that is unknown. */
    public Optional<Traffic> traffic(LocalDate day) {
        return Optional.ofNullable(days.get(day))
                .filter(_ -> coverage.on(day).any())
                .flatMap(SourceDay::traffic);
    }

    /** What is held of a day of the window. */
    public Optional<SourceDay> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** How many slots a day has of which nothing is known; empty before the source has slots. */
    OptionalInt slotsOf(LocalDate day) {
        return days.headMap(day, true).values().stream()
                .flatMap(before -> before.slots().stream())
                .mapToInt(SourceDay.Slots::all)
                .max();
    }

    /** The months of the window. */
    public List<CoverageMonth> months() {
        return Grain.MONTH.periods(coverage.window()).stream()
                .map(month -> CoverageMonth.of(this, month))
                .toList();
    }
}
