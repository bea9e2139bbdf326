package org.entente.alignment;

import java.util.Optional;

/**
 * One relation of the state on the plane.
 *
 * @param other the other state
 * @param formal empty where no table of ties holds the pair in that year
 * @param practical empty where too little was observed
 * @param observed what was observed, however little; empty when nothing was
 * @param corner where it stands
 * @param against how it compares with the relation in focus; empty without one, for that one itself, and where either is
 *     unknown
 */
public record Relation(
        String other,
        Optional<Formal> formal,
        Optional<Practical> practical,
        Optional<Deeds> observed,
        Corner corner,
        Against against) {

    /**
     * How it compares with the relation in focus.
     *
     * @param formalAbove the share of weightings under which it is the more committed one
     * @param practicalAbove the share of draws in which it is the closer partner
     */
    public record Against(Optional<Double> formalAbove, Optional<Double> practicalAbove) {
        /** Nothing to compare. */
        public static final Against NONE = new Against(Optional.empty(), Optional.empty());
    }
}
