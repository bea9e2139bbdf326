package org.entente.compliance;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.series.Coverage;
import org.entente.series.Window;

/** Coverage made by hand. */
final class Coverages {
    private Coverages() {}

    /** Each day held wholly. */
    static Coverage wholly(LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, Double> shares = new TreeMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> shares.put(day, 1.0));
        return new Coverage(new Window(from, to), shares);
    }

    /** The same without a day. */
    static Coverage without(Coverage coverage, LocalDate day) {
        NavigableMap<LocalDate, Double> shares = new TreeMap<>(coverage.shares());
        shares.remove(day);
        return new Coverage(coverage.window(), shares);
    }
}
