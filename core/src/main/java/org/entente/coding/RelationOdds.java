package org.entente.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How likely each relation is.
 *
 * @param probabilities in the order of {@link Relation#ALL}; they sum to one
 */
public record RelationOdds(List<Double> probabilities) {

    /** Checks the length. */
    public RelationOdds {
        probabilities = List.copyOf(probabilities);
        if (probabilities.size() != Relation.ALL.size()) {
            throw new IllegalArgumentException(probabilities.size() + " probabilities, must be " + Relation.ALL.size());
        }
    }

    /** The likeliest relation. */
    public Relation likeliest() {
        return Relation.ALL.stream().max((a, b) -> Double.compare(of(a), of(b))).orElseThrow();
    }

    /** The probability of a relation. */
    public double of(Relation relation) {
        return probabilities.get(Relation.ALL.indexOf(relation));
    }

    /**
     * The likeliest among groups of relations, whose probabilities are summed.
     *
     * @param group the group of a relation; empty leaves it out
     */
    public <G extends Comparable<G>> G likeliestGroup(Function<Relation, Optional<G>> group) {
        return Relation.ALL.stream()
                .filter(relation -> group.apply(relation).isPresent())
                .collect(Collectors.groupingBy(
                        relation -> group.apply(relation).orElseThrow(), Collectors.summingDouble(this::of)))
                .entrySet()
                .stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? b.getKey().compareTo(a.getKey())
                        : Double.compare(a.getValue(), b.getValue()))
                .orElseThrow()
                .getKey();
    }
}
