package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.series.Estimate;
import org.hipparchus.linear.RealMatrix;

/**
 * What a side does in the steps after a surprise of one unit by the other: the generalised response of Pesaran and Shin (1998). It needs
 * no order of the sides, which a Cholesky factor does, and nobody can say which of two states moves first within a week. So what is
 * usual in the same step is step 0, and no answer; the answer is what comes after.
 *
 * <p>Intervals of 90 % are those of {@link VarBootstrap}, the quantiles of the responses of each draw. They hold where errors are
 * alike at all times; sums of incidents are not quite, so that Wald's robust test stands beside.
 *
 * @param side who responds; the surprise is the other's
 * @param steps the response at 0 to {@link #LONGEST} steps
 * @param sum of the steps from 1 on
 * @param half the step by which half of that sum has come; empty when it cannot be told from none
 */
public record ImpulseResponse(Side side, List<Estimate> steps, Estimate sum, Optional<Estimate> half) {
    /** How many steps are followed: a quarter of a year of weeks. */
    public static final int LONGEST = 12;

    private static final int BIAS = 499;
    private static final int DRAWS = 999;
    private static final double LEVEL = 0.9;

    /** Copies the list. */
    public ImpulseResponse {
        steps = List.copyOf(steps);
    }

    /** The responses of both sides; the seed is that of the draws. */
    static Map<Side, ImpulseResponse> of(PairSteps pair, int order, long seed) {
        return of(pair, order, seed, BIAS, DRAWS);
    }

    static Map<Side, ImpulseResponse> of(PairSteps pair, int order, long seed, int bias, int draws) {
        VarBootstrap bootstrap = new VarBootstrap(pair, order, seed);
        List<RealMatrix> fit = bootstrap.fit().generalisedResponses(LONGEST);
        List<List<RealMatrix>> others = bootstrap.draw(bias, draws).stream()
                .map(model -> model.generalisedResponses(LONGEST))
                .toList();
        Map<Side, ImpulseResponse> responses = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            responses.put(side, new Drawn(side, fit, others, pair.size() - order).response());
        }
        return responses;
    }

    /**
     * The responses of one side, as fitted and as drawn.
     *
     * @param side who responds
     * @param fit by step, as fitted
     * @param draws likewise, as drawn
     * @param n how many steps they rest on
     */
    private record Drawn(Side side, List<RealMatrix> fit, List<List<RealMatrix>> draws, int n) {
        ImpulseResponse response() {
            List<Estimate> steps = new ArrayList<>();
            for (int step = 0; step <= LONGEST; step++) {
                int at = step;
                steps.add(estimate(response -> at(response, at)));
            }
            Estimate sum = estimate(response -> sum(response, LONGEST));
            return new ImpulseResponse(
                    side,
                    steps,
                    sum,
                    sum.low() > 0 || sum.high() < 0 ? Optional.of(estimate(this::half)) : Optional.empty());
        }

        private double at(List<RealMatrix> response, int step) {
            return response.get(step).getEntry(VarModel.index(side), VarModel.index(side.other()));
        }

        private double sum(List<RealMatrix> response, int until) {
            double sum = 0;
            for (int step = 1; step <= until; step++) {
                sum += at(response, step);
            }
            return sum;
        }

        private double half(List<RealMatrix> response) {
            double whole = sum(response, LONGEST);
            int step = 1;
            while (step < LONGEST && sum(response, step) / whole < 0.5) {
                step++;
            }
            return step;
        }

        private Estimate estimate(ToDoubleFunction<List<RealMatrix>> what) {
            double[] drawn = draws.stream().mapToDouble(what).sorted().toArray();
            double value = what.applyAsDouble(fit);
            return new Estimate(
                    value,
                    Math.min(value, quantile(drawn, (1 - LEVEL) / 2)),
                    Math.max(value, quantile(drawn, (1 + LEVEL) / 2)),
                    LEVEL,
                    n);
        }

        private static double quantile(double[] sorted, double share) {
            int rank = (int) Math.round(share * (sorted.length + 1)) - 1;
            return sorted[Math.clamp(rank, 0, sorted.length - 1)];
        }
    }
}
