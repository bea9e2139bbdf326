package org.entente.alignment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formal side of all relations of one state in one year. */
final class FormalSide {
    private static final double EQUAL = 1e-12;

    private final String state;
    private final FormalYear year;
    private final Map<String, Map<FormalPart, Double>> parts = new TreeMap<>();
    private final List<Map<FormalPart, Double>> weightings;

    FormalSide(String state, FormalYear year) {
        this.state = state;
        this.year = year;
        this.weightings = year.parts().isEmpty() ? List.of() : Weightings.of(year.parts());
        year.states().stream()
                .filter(other -> !other.equals(state))
                .forEach(other -> year.parts(state, other).ifPresent(known -> parts.put(other, known)));
    }

    Optional<Formal> of(String other) {
        return Optional.ofNullable(parts.get(other)).map(own -> {
            List<Integer> ranks = weightings.stream()
                    .map(weights -> rank(own, known -> Weightings.weigh(weights, known)))
                    .toList();
            return new Formal(
                    Weightings.mean(own),
                    Collections.min(own.values()),
                    Collections.max(own.values()),
                    own,
                    year.pledges(state, other),
                    year.pledges(other, state),
                    year.joint(state, other),
                    year.distance(state, other),
                    rank(own, Weightings::mean),
                    Collections.min(ranks),
                    Collections.max(ranks));
        });
    }

    /** How to weigh parts. */
    private interface Weigher {
        double weigh(Map<FormalPart, Double> parts);
    }

    private int rank(Map<FormalPart, Double> own, Weigher weigher) {
        double value = weigher.weigh(own) + EQUAL;
        return 1
                + (int) parts.values().stream()
                        .filter(others -> weigher.weigh(others) > value)
                        .count();
    }

    /** The share of weightings under which one is the more committed relation; equal ones count half. */
    Optional<Double> above(String other, String focus) {
        Optional<Map<FormalPart, Double>> one = Optional.ofNullable(parts.get(other));
        Optional<Map<FormalPart, Double>> two = Optional.ofNullable(parts.get(focus));
        return one.flatMap(ofOne -> two.map(ofTwo -> weightings.stream()
                .mapToDouble(weights -> half(Weightings.weigh(weights, ofOne) - Weightings.weigh(weights, ofTwo)))
                .average()
                .orElse(0.5)));
    }

    private static double half(double difference) {
        if (Math.abs(difference) <= EQUAL) {
            return 0.5;
        }
        return difference > 0 ? 1 : 0;
    }
}
