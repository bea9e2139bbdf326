package org.entente.stake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.series.Window;

/**
 * A series of a case: values with unit and source.
 *
 * @param name its name in the file
 * @param points its values, in any order; later figures for the same period stand beside the earlier ones
 */
public record DatedSeries(String name, List<Point> points) {
    private static final Comparator<Window> BY_DAYS =
            Comparator.comparing(Window::from).thenComparing(Window::to);

    /** Copies the points. */
    public DatedSeries {
        points = List.copyOf(points);
    }

    /** The newest figure for each period that was public by the end of the day, earliest period first. */
    public List<Point> asOf(LocalDate day) {
        Map<Window, Point> newest = points.stream()
                .filter(point -> !point.knownBy().isAfter(day))
                .collect(Collectors.toMap(
                        Point::period,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Point::knownBy)),
                        () -> new TreeMap<>(BY_DAYS)));
        return List.copyOf(newest.values());
    }

    /** The newest figure for a period that was public by the end of the day. */
    public Optional<Point> find(Window period, LocalDate day) {
        return asOf(day).stream().filter(point -> point.period().equals(period)).findFirst();
    }
}
