package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Counts of two sides that set each other off, in discrete time so that several incidents of a day are no trouble:
 *
 * <pre>  Y<sub>i,t</sub> ~ Poisson(μ<sub>i</sub> + Σ<sub>j</sub> α<sub>ij</sub> Σ<sub>k ≥ 1</sub> φ<sub>k</sub> Y<sub>j,t−k</sub>),  φ<sub>k</sub> = (1 − ρ) ρ<sup>k−1</sup>.</pre>
 *
 * α<sub>ij</sub> is how many incidents of side i one incident of side j brings in all; ρ how slowly they come. See Browning, Rousseau
 * and Mengersen 2024 (arXiv 2408.14940).
 *
 * @param first the rate of the first side
 * @param second the rate of the second
 * @param memory ρ, 0 to below 1: one incident is answered after 1 / (1 − ρ) steps on average
 */
public record HawkesModel(Rate first, Rate second, double memory) {

    /**
     * What makes up the rate of one side.
     *
     * @param base what comes by itself in a step, above 0
     * @param own how many incidents one of its own brings, 0 or more
     * @param other how many incidents one of the other side brings: its reaction
     */
    public record Rate(double base, double own, double other) {
        /** @throws IllegalArgumentException when a part is out of range */
        public Rate {
            if (!(base > 0) || !(own >= 0) || !(other >= 0)) {
                throw new IllegalArgumentException(
                        "the base lies above 0, the others are not below: " + base + ", " + own + ", " + other);
            }
        }
    }

    /** @throws IllegalArgumentException when the memory is out of range */
    public HawkesModel {
        if (!(memory >= 0 && memory < 1)) {
            throw new IllegalArgumentException("the memory is 0 to below 1, not " + memory);
        }
    }

    /** The rate of a side. */
    public Rate rate(Side side) {
        return switch (side) {
            case FIRST -> first;
            case SECOND -> second;
        };
    }

    /** The largest eigenvalue of α: from 1 on each incident brings at least one more, and the process explodes. */
    public double branching() {
        double trace = first.own() + second.own();
        double det = first.own() * second.own() - first.other() * second.other();
        return (trace + Math.sqrt(Math.max(0, trace * trace - 4 * det))) / 2;
    }

    /** So many steps from rest, the same for the same seed. */
    public PairSteps simulate(int steps, long seed) {
        RandomDataGenerator random = new RandomDataGenerator(seed);
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        double heat = 0;
        double otherHeat = 0;
        for (int step = 0; step < steps; step++) {
            double count = random.nextPoisson(first.base() + first.own() * heat + first.other() * otherHeat);
            double otherCount = random.nextPoisson(second.base() + second.own() * otherHeat + second.other() * heat);
            one.add(count);
            other.add(otherCount);
            heat = memory * heat + (1 - memory) * count;
            otherHeat = memory * otherHeat + (1 - memory) * otherCount;
        }
        return new PairSteps(one, other);
    }
}
