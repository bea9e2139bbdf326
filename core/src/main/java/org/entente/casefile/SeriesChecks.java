package org.entente.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.stake.Point;

/** Holds the lines of a table of series against each other: one unit a series, one figure for a period and day. */
final class SeriesChecks {
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** True when a line goes with those before it; else a mistake is noted. */
    boolean agree(SeriesRow row, Point point) {
        String unit = units.computeIfAbsent(row.series(), _ -> point.unit());
        if (!unit.equals(point.unit())) {
            row.mistake(
                    "unit",
                    "the series \"" + row.series() + "\" is in " + unit + " before, and here in \"" + point.unit()
                            + "\"; a series has one unit");
            return false;
        }
        if (!seen.add(row.series() + "\n" + point.period() + "\n" + point.knownBy())) {
            row.mistake(
                    "period",
                    "the series \"" + row.series() + "\" has two figures for " + point.period() + " known by "
                            + point.knownBy() + "; keep one, or say when the later one came");
            return false;
        }
        return true;
    }
}
