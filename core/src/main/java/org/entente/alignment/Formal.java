package org.entente.alignment;

import java.util.Map;
import java.util.Optional;
import org.entente.tie.Pledges;

/**
 * The formal side of a relation in a year.
 *
 * @param value mean of the parts that are known in the year, 0 to 1
 * @param low the lowest value that any weights could give: the least part
 * @param high the highest: the greatest part
 * @param parts the parts, each 0 to 1
 * @param given what the state has pledged the other
 * @param taken what the other has pledged it
 * @param memberships joint memberships
 * @param votingDistance distance of the two ideal points
 * @param rank place among the state's relations, 1 the most committed
 * @param bestRank the best place under any of the weightings tried
 * @param worstRank the worst
 */
public record Formal(
        double value,
        double low,
        double high,
        Map<FormalPart, Double> parts,
        Optional<Pledges> given,
        Optional<Pledges> taken,
        Optional<Integer> memberships,
        Optional<Double> votingDistance,
        int rank,
        int bestRank,
        int worstRank) {

    /** Copies the parts. */
    public Formal {
        parts = Map.copyOf(parts);
    }
}
