package org.entente.reciprocity;

import java.util.stream.IntStream;

/**
 * The most likely memory: a grid first, for there may be more than one hill, then a golden section around the best.
 *
 * @param model the most likely model
 * @param logLikelihood of both sides
 */
record MemorySearch(HawkesModel model, double logLikelihood) {
    private static final int GRID = 20;
    private static final double LONGEST = 0.99;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double CLOSE = 1e-4;

    static MemorySearch of(PairSteps counts, boolean firstReacts, boolean secondReacts) {
        MemorySearch best = IntStream.rangeClosed(0, GRID)
                .parallel()
                .mapToObj(point -> at(counts, LONGEST * point / GRID, firstReacts, secondReacts))
                .reduce(MemorySearch::best)
                .orElseThrow();
        double low = Math.max(0, best.model.memory() - LONGEST / GRID);
        double high = Math.min(LONGEST, best.model.memory() + LONGEST / GRID);
        MemorySearch left = at(counts, high - GOLDEN * (high - low), firstReacts, secondReacts);
        MemorySearch right = at(counts, low + GOLDEN * (high - low), firstReacts, secondReacts);
        while (high - low > CLOSE) {
            if (left.logLikelihood >= right.logLikelihood) {
                high = right.model.memory();
                right = left;
                left = at(counts, high - GOLDEN * (high - low), firstReacts, secondReacts);
            } else {
                low = left.model.memory();
                left = right;
                right = at(counts, low + GOLDEN * (high - low), firstReacts, secondReacts);
            }
            best = best(best, best(left, right));
        }
        return best;
    }

    /** The more likely one; of equals the first. */
    private static MemorySearch best(MemorySearch one, MemorySearch other) {
        return other.logLikelihood > one.logLikelihood ? other : one;
    }

    private static MemorySearch at(PairSteps counts, double memory, boolean firstReacts, boolean secondReacts) {
        double[] first = counts.of(Side.FIRST);
        double[] second = counts.of(Side.SECOND);
        double[] heat = RateFit.heat(first, memory);
        double[] otherHeat = RateFit.heat(second, memory);
        double[] one = RateFit.parts(first, heat, otherHeat, firstReacts);
        double[] other = RateFit.parts(second, otherHeat, heat, secondReacts);
        double sum = RateFit.logLikelihood(first, heat, otherHeat, one)
                + RateFit.logLikelihood(second, otherHeat, heat, other);
        return new MemorySearch(new HawkesModel(HawkesFit.rate(one), HawkesFit.rate(other), memory), sum);
    }
}
