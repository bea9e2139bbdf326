package org.entente.tie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Dyad;

/**
 * All ties that were read.
 *
 * @param pledges pledges by year and pair, of its first state to its second; a pair without a row has pledged nothing in a year
 *     that the table holds; empty when no such file is there
 * @param memberships joint memberships by year and pair, in the order of the alphabet
 * @param idealPoints ideal points by year and state
 * @param dayScores scores by pair and day
 * @param reports what became of the rows of each file
 * @param absent what was named and is not there
 */
public record Ties(
        Optional<YearTable<Dyad, Pledges>> pledges,
        Optional<YearTable<Dyad, Integer>> memberships,
        Optional<YearTable<String, IdealPoint>> idealPoints,
        Optional<DayScores> dayScores,
        List<TieReport> reports,
        List<TieSource> absent) {
    /** Nothing was named. */
    public static final Ties NONE =
            new Ties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public Ties {
        reports = List.copyOf(reports);
        absent = List.copyOf(absent);
    }

    /** What the pair's first state has pledged its second; empty when the year is not held. */
    public Optional<Pledges> pledges(int year, Dyad pair) {
        return pledges.flatMap(table -> table.in(year))
                .map((Map<Dyad, Pledges> held) -> held.getOrDefault(pair, Pledges.NONE));
    }
}
