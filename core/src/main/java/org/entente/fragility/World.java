package org.entente.fragility;

import java.util.List;
import org.entente.structure.StatePair;

/** What is known of all pairs beside their crises. */
public interface World {
    /** Names of the covariates. */
    List<String> names();

    /** The pairs of states that both exist in a year, in a fixed order. */
    List<StatePair> pairs(int year);

    /** Whether a pair is among those of a year. */
    default boolean holds(StatePair pair, int year) {
        return pairs(year).contains(pair);
    }

    /** The covariates of a pair for a year, by what held before it; finite, as many as there are names. */
    double[] covariates(StatePair pair, int year);
}
