package org.entente.tie;

import java.util.List;
import java.util.Optional;

/**
 * What became of the rows of one file: {@code rows = used + repeated + otherYears + setAside}.
 *
 * @param file its path as the case names it
 * @param kind what it holds
 * @param sha256 hash of its bytes
 * @param rows rows behind the header
 * @param used rows that are used
 * @param repeated rows that say again what another row said, a pair in its other order among them
 * @param otherYears rows of years that nobody asked for
 * @param setAside rows that cannot be used
 * @param faults the first of those, with the reason
 * @param firstYear the first year that the file holds, wanted or not; empty for a file without usable rows
 * @param lastYear the last; nothing is carried beyond it
 */
public record TieReport(
        String file,
        TieKind kind,
        String sha256,
        long rows,
        long used,
        long repeated,
        long otherYears,
        long setAside,
        List<TieFault> faults,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear) {
    /** How many faults are kept with their reason; the others are counted. */
    static final int MOST_FAULTS = 20;

    /** Copies the list. @throws IllegalArgumentException when a row is not accounted for */
    public TieReport {
        faults = List.copyOf(faults);
        if (rows != used + repeated + otherYears + setAside) {
            throw new IllegalArgumentException("rows of " + file + " are not accounted for: " + rows + " is not " + used
                    + " + " + repeated + " + " + otherYears + " + " + setAside);
        }
    }

    /** The years that it holds, in words. */
    public String years() {
        return firstYear
                .flatMap(first -> lastYear.map(last -> first + " to " + last))
                .orElse("none");
    }
}
