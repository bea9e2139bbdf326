package org.entente.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Counts what became of the rows of one file. */
final class RowCount {
    private final List<TieFault> faults = new ArrayList<>();
    private final NavigableSet<Integer> years = new TreeSet<>();
    private long rows;
    private long used;
    private long repeated;
    private long otherYears;
    private long setAside;

    void add(long line, Outcome outcome) {
        rows++;
        switch (outcome) {
            case Outcome.Used(int year) -> {
                used++;
                years.add(year);
            }
            case Outcome.Repeated(int year) -> {
                repeated++;
                years.add(year);
            }
            case Outcome.OtherYear(int year) -> {
                otherYears++;
                years.add(year);
            }
            case Outcome.Faulty(String field, String value, String reason) -> {
                setAside++;
                if (faults.size() < TieReport.MOST_FAULTS) {
                    faults.add(new TieFault(line, field, value, reason));
                }
            }
        }
    }

    TieReport report(String name, TieKind kind, String sha256) {
        return new TieReport(
                name,
                kind,
                sha256,
                rows,
                used,
                repeated,
                otherYears,
                setAside,
                faults,
                years.isEmpty() ? Optional.empty() : Optional.of(years.first()),
                years.isEmpty() ? Optional.empty() : Optional.of(years.last()));
    }
}
