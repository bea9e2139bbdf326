package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.entente.evaluation.TrialAnswer.Result;

/** Does the gap before a crisis tell how it went? Permutation of the gaps among crises; both statistics lie between −1 and 1. */
final class EndingTrial {
    private static final int LEAST = 4;
    private static final double TAIL = 0.05;

    private EndingTrial() {}

    /** A crisis with the gap before it and how it went: 1 or 0, or a number of days. */
    record Case(double gap, double outcome) {}

    /** Mean gap of the cases with outcome 1 less that of those with 0. */
    static TrialAnswer difference(String question, String text, List<Case> cases, int draws, long seed) {
        long ones = cases.stream().filter(one -> one.outcome() == 1).count();
        if (ones == 0 || ones == cases.size() || cases.size() < LEAST) {
            return TrialAnswer.none(
                    question,
                    text,
                    cases.size(),
                    "not enough evidence: " + ones + " and " + (cases.size() - ones) + " crises of either kind, "
                            + LEAST + " in all and one of each are needed");
        }
        return permuted(question, text, cases, EndingTrial::difference, draws, seed);
    }

    /** Spearman's correlation of gap and outcome. */
    static TrialAnswer correlation(String question, String text, List<Case> cases, int draws, long seed) {
        if (cases.size() < LEAST) {
            return TrialAnswer.none(
                    question,
                    text,
                    cases.size(),
                    "not enough evidence: " + cases.size() + " crises, " + LEAST + " are needed");
        }
        return permuted(
                question,
                text,
                cases,
                (gaps, outcomes) -> Samples.correlation(Samples.ranks(gaps), Samples.ranks(outcomes)),
                draws,
                seed);
    }

    private static double difference(double[] gaps, double[] outcomes) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < gaps.length; i++) {
            int group = outcomes[i] == 1 ? 1 : 0;
            sums[group] += gaps[i];
            counts[group]++;
        }
        return sums[1] / counts[1] - sums[0] / counts[0];
    }

    private static TrialAnswer permuted(
            String question,
            String text,
            List<Case> cases,
            ToDoubleBiFunction<double[], double[]> statistic,
            int draws,
            long seed) {
        double[] outcomes = cases.stream().mapToDouble(Case::outcome).toArray();
        List<Double> gaps = new ArrayList<>(cases.stream().map(Case::gap).toList());
        double value = statistic.applyAsDouble(Samples.array(gaps), outcomes);
        Random random = new Random(seed);
        double[] drawn = new double[draws];
        int beyond = 0;
        for (int draw = 0; draw < draws; draw++) {
            Collections.shuffle(gaps, random);
            drawn[draw] = statistic.applyAsDouble(Samples.array(gaps), outcomes);
            beyond += Math.abs(drawn[draw]) >= Math.abs(value) - 1e-12 ? 1 : 0;
        }
        double p = (1.0 + beyond) / (1 + draws);
        Result result = new Result(
                value,
                Math.clamp(value - Samples.quantile(drawn, 1 - TAIL), -1, 1),
                Math.clamp(value - Samples.quantile(drawn, TAIL), -1, 1),
                p,
                p,
                Optional.of(OnsetTrial.FOUND * Samples.deviation(drawn)));
        return new TrialAnswer(question, text, cases.size(), Optional.of(result), "");
    }
}
