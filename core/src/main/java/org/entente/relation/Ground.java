package org.entente.relation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.Traffic;
import org.entente.series.Coverage;

/**
 * What machine evidence stands on.
 *
 * @param coverage the days that sources held
 * @param traffic how much they took up on each day; a day without is unknown
 */
public record Ground(Coverage coverage, NavigableMap<LocalDate, Traffic> traffic) {

    /** Copies the days. */
    public Ground {
        traffic = Collections.unmodifiableNavigableMap(new TreeMap<>(traffic));
    }

    /** What the machine-coded sources held. */
    public static Ground of(CoverageBook book) {
        return new Ground(book.coverage(), book.traffic());
    }

    /** The same where shares would say nothing: in a layer that is not the pair's own. */
    public Ground withoutTraffic() {
        return new Ground(coverage, Collections.emptyNavigableMap());
    }
}
