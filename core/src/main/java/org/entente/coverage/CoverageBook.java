package org.entente.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Coverage;
import org.entente.series.Method;
import org.entente.series.Window;

/**
 * What all machine-coded sources held.
 *
 * @param window the days asked about
 * @param sources the sources that have anything, by name
 */
public record CoverageBook(Window window, List<SourceCoverage> sources) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("coverage", 1);

    /** Copies the list. */
    public CoverageBook {
        sources = List.copyOf(sources);
    }

    /** Judges the days of all sources. */
    public static CoverageBook of(Window window, List<SourceDay> rows) {
        Map<String, List<SourceDay>> bySource =
                rows.stream().collect(Collectors.groupingBy(SourceDay::source, TreeMap::new, Collectors.toList()));
        return new CoverageBook(
                window,
                bySource.entrySet().stream()
                        .map(source -> SourceCoverage.of(source.getKey(), window, source.getValue()))
                        .toList());
    }

    /** All sources together: of each day what the source that held most of it held. */
    public Coverage coverage() {
        NavigableMap<LocalDate, Double> most = new TreeMap<>();
        sources.forEach(
                source -> source.coverage().shares().forEach((day, share) -> most.merge(day, share, Math::max)));
        return new Coverage(window, most);
    }

    /** How much was taken up on each day, by the sources for which that is known. A day without is unknown. */
    public NavigableMap<LocalDate, Traffic> traffic() {
        NavigableMap<LocalDate, Traffic> sums = new TreeMap<>();
        for (SourceCoverage source : sources) {
            source.days()
                    .keySet()
                    .forEach(day -> source.traffic(day).ifPresent(traffic -> sums.merge(day, traffic, Traffic::plus)));
        }
        return sums;
    }
}
