package org.entente.reciprocity;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.reciprocity.HawkesModel.Rate;
import org.entente.series.Estimate;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * The most likely {@link HawkesModel} of two series of counts, with 90 % intervals from the observed information and tests of either
 * side's reaction by likelihood ratio. A part lies at the edge when it is 0, so that p is half of that of χ² with one degree of freedom
 * (Self and Liang 1987).
 *
 * @param model the fit
 * @param logLikelihood without the factorials
 * @param intervals base, own and other of the first side, of the second, then the memory: seven
 * @param firstReacts p of no reaction of the first side to the second
 * @param secondReacts p of no reaction of the second to the first
 * @param check how well it fits
 */
public record HawkesFit(
        HawkesModel model,
        double logLikelihood,
        List<Estimate> intervals,
        double firstReacts,
        double secondReacts,
        HawkesCheck check) {
    /** Steps that are needed at least. */
    public static final int LEAST_STEPS = 60;

    /** Incidents of each side that are needed at least. */
    public static final int LEAST_COUNTS = 20;

    private static final double SAME = 1e-9;

    /** Copies the intervals. */
    public HawkesFit {
        intervals = List.copyOf(intervals);
    }

    /** True when there is enough to fit. */
    public static boolean enough(PairSteps counts) {
        return counts.size() >= LEAST_STEPS
                && sum(counts, Side.FIRST) >= LEAST_COUNTS
                && sum(counts, Side.SECOND) >= LEAST_COUNTS;
    }

    private static double sum(PairSteps counts, Side side) {
        double sum = 0;
        for (double count : counts.of(side)) {
            sum += count;
        }
        return sum;
    }

    /**
     * Fits counts.
     *
     * @param seed of the randomised residuals
     * @throws IllegalArgumentException when they are too few, or no counts
     */
    public static HawkesFit of(PairSteps counts, long seed) {
        if (!enough(counts)) {
            throw new IllegalArgumentException("a fit needs " + LEAST_STEPS + " steps and " + LEAST_COUNTS
                    + " incidents of each side; there are " + counts.size() + " steps with " + sum(counts, Side.FIRST)
                    + " and " + sum(counts, Side.SECOND));
        }
        List<MemorySearch> searches = Stream.<Supplier<MemorySearch>>of(
                        () -> MemorySearch.of(counts, true, true),
                        () -> MemorySearch.of(counts, false, true),
                        () -> MemorySearch.of(counts, true, false))
                .parallel()
                .map(Supplier::get)
                .toList();
        MemorySearch whole = searches.getFirst();
        double alone = searches.get(1).logLikelihood();
        double otherAlone = searches.getLast().logLikelihood();
        return new HawkesFit(
                whole.model(),
                whole.logLikelihood(),
                new Information(counts, whole.model()).intervals(),
                p(whole.logLikelihood() - alone),
                p(whole.logLikelihood() - otherAlone),
                HawkesCheck.of(counts, whole.model(), seed));
    }

    private static double p(double gain) {
        return gain <= SAME ? 1 : (1 - new ChiSquaredDistribution(1).cumulativeProbability(2 * gain)) / 2;
    }

    /** How many incidents of this side one incident of the other brings, with its interval. */
    public Estimate reaction(Side side) {
        return intervals.get(
                switch (side) {
                    case FIRST -> 2;
                    case SECOND -> 5;
                });
    }

    /** How many of its own incidents one incident of this side brings, with its interval. */
    public Estimate persistence(Side side) {
        return intervals.get(
                switch (side) {
                    case FIRST -> 1;
                    case SECOND -> 4;
                });
    }

    /** After how many steps an incident is answered on average, 1 / (1 − ρ), with its interval; without upper end where ρ may be 1. */
    public Estimate delay() {
        Estimate memory = intervals.getLast();
        return new Estimate(
                1 / (1 - memory.value()),
                1 / (1 - memory.low()),
                memory.high() < 1 ? 1 / (1 - memory.high()) : Double.POSITIVE_INFINITY,
                memory.level(),
                memory.n());
    }

    /** p of no reaction of this side to the other. */
    public double reacts(Side side) {
        return switch (side) {
            case FIRST -> firstReacts;
            case SECOND -> secondReacts;
        };
    }

    static Rate rate(double[] parts) {
        return new Rate(parts[0], parts[1], parts[2]);
    }
}
