package org.entente.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.series.Method;

/**
 * All relations of a state in one year.
 *
 * @param state the state
 * @param year the year of every figure on it
 * @param formalParts the parts of commitment that are known in this year; planes with other parts are not to be compared
 * @param deeds from what partnership is read; empty when nothing is held of the year
 * @param focus the relation with which the others are compared
 * @param formalMiddle median commitment of the relations
 * @param practicalMiddle median partnership of those that are known
 * @param relations by code of the other state
 */
public record Plane(
        String state,
        int year,
        Set<FormalPart> formalParts,
        Optional<YearDeeds> deeds,
        Optional<String> focus,
        Optional<Double> formalMiddle,
        Optional<Double> practicalMiddle,
        List<Relation> relations) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("alignment", 1);

    /** Copies the collections. */
    public Plane {
        formalParts = Set.copyOf(formalParts);
        relations = List.copyOf(relations);
    }

    /** The relation to a state. */
    public Optional<Relation> find(String other) {
        return relations.stream()
                .filter(relation -> relation.other().equals(other))
                .findFirst();
    }

    /** Relations that have a place on it: both sides known. */
    public List<Relation> placed() {
        return relations.stream()
                .filter(relation ->
                        relation.formal().isPresent() && relation.practical().isPresent())
                .toList();
    }
}
