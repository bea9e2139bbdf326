package org.entente.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.series.Window;

/** Reports by day. A report of several days stands under each of them. */
final class ReportIndex {
    private final NavigableMap<LocalDate, List<Report>> byDay = new TreeMap<>();
    private final Window wanted;

    /** @param wanted reports of other days are not kept */
    ReportIndex(Window wanted) {
        this.wanted = wanted;
    }

    /** Keeps the report when it is of a wanted day. */
    boolean add(Report report) {
        boolean kept = false;
        for (LocalDate day = report.days().from(); !day.isAfter(report.days().to()); day = day.plusDays(1)) {
            if (wanted.contains(day)) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(report);
                kept = true;
            }
        }
        return kept;
    }

    /** The reports of a day, in the order in which they were read. */
    List<Report> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }
}
