package org.entente.contact;

import java.util.List;
import java.util.Optional;

/**
 * A counterpart in a ranking.
 *
 * @param counterpart code of the state
 * @param persons its leaders that are named
 * @param counted contacts in well-covered months
 * @param rank how many counterparts have more there, plus one
 * @param tied how many others have as many there
 * @param covered contacts on all covered days of the window
 * @param seen contacts in the whole window: also what strays tell of days that are not covered. At least so many there were
 * @param most so many there can have been at most: one on every day that is not covered
 * @param likely what is likely if the missing days are like the covered ones; empty when no day is covered
 */
public record RankRow(
        String counterpart,
        List<String> persons,
        int counted,
        int rank,
        int tied,
        int covered,
        int seen,
        int most,
        Optional<Likely> likely) {

    /**
     * A prediction of all contacts in the window.
     *
     * @param low lower end of the 90 % interval
     * @param high its upper end
     * @param first probability to have the most contacts of all, alone or tied, 0 to 1
     */
    public record Likely(int low, int high, double first) {}

    /** Copies the names. */
    public RankRow {
        persons = List.copyOf(persons);
    }
}
