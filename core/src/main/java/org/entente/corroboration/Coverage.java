package org.entente.corroboration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.casefile.Reference;
import org.entente.series.Window;

/**
 * For which days each collection has reports, so that silence can be told from absence. News covers a day when the week
 * around it holds at least half as many items as the median week of the days that have any, and there is an item on the
 * day itself or both shortly before and shortly after it. A missing month, and a hole within a month, are not covered.
 */
final class Coverage {
    private static final int AROUND = 3;
    private static final int CLOSE = 2;
    private static final double SHARE_OF_MEDIAN = 0.5;

    private final Map<Reference.Kind, Window> spans = new EnumMap<>(Reference.Kind.class);
    private final NavigableMap<LocalDate, Integer> newsByDay = new TreeMap<>();
    private OptionalDouble wanted = OptionalDouble.empty();

    void add(Report report) {
        spans.merge(report.collection(), report.days(), Coverage::union);
        if (report.collection() == Reference.Kind.KREMLIN) {
            newsByDay.merge(report.days().from(), 1, Integer::sum);
        }
    }

    private static Window union(Window one, Window other) {
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isAfter(other.to()) ? one.to() : other.to();
        return new Window(from, to);
    }

    Optional<Window> span(Reference.Kind kind) {
        return Optional.ofNullable(spans.get(kind));
    }

    /** True when silence of the collection on that day means something. */
    boolean covers(Reference.Kind kind, LocalDate day) {
        if (wanted.isEmpty()) {
            wanted = OptionalDouble.of(halfOfMedianWeek());
        }
        boolean within = span(kind).filter(span -> span.contains(day)).isPresent();
        return switch (kind) {
            case KREMLIN -> items(day, AROUND, AROUND) >= wanted.getAsDouble() && closelyAround(day);
            case ICB, PAX, UCDP_GED -> within;
            case PROSE -> false;
        };
    }

    private int items(LocalDate day, int before, int after) {
        return newsByDay.subMap(day.minusDays(before), true, day.plusDays(after), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private boolean closelyAround(LocalDate day) {
        return newsByDay.containsKey(day) || (items(day, CLOSE, 0) > 0 && items(day, 0, CLOSE) > 0);
    }

    private double halfOfMedianWeek() {
        int[] weeks = newsByDay.keySet().stream()
                .mapToInt(day -> items(day, AROUND, AROUND))
                .sorted()
                .toArray();
        return weeks.length == 0 ? 1 : weeks[weeks.length / 2] * SHARE_OF_MEDIAN;
    }
}
