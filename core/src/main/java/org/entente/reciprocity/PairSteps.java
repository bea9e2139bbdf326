package org.entente.reciprocity;

import java.util.List;

/**
 * What two sides did, step by step without a gap.
 *
 * @param first of the first side towards the second, earliest first
 * @param second of the second towards the first, as long
 */
public record PairSteps(List<Double> first, List<Double> second) {

    /** @throws IllegalArgumentException when the two are not of one length, or hold what is no number */
    public PairSteps {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "both sides need the same steps, not " + first.size() + " and " + second.size());
        }
        for (int step = 0; step < first.size(); step++) {
            if (!Double.isFinite(first.get(step)) || !Double.isFinite(second.get(step))) {
                throw new IllegalArgumentException("step " + step + " holds " + first.get(step) + " and "
                        + second.get(step) + "; cut the series where a step is not known");
            }
        }
    }

    /** How many steps there are. */
    public int size() {
        return first.size();
    }

    double[] of(Side side) {
        return switch (side) {
            case FIRST -> first.stream().mapToDouble(Double::doubleValue).toArray();
            case SECOND -> second.stream().mapToDouble(Double::doubleValue).toArray();
        };
    }
}
