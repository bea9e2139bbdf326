package org.entente.evaluation;

import java.util.Optional;

/**
 * The answer to one question of the trial.
 *
 * @param question its name in the plan: O1, O2, F1, F2, F3, and what it is a variant of
 * @param text what is asked
 * @param n onsets, or crises, that it rests on
 * @param result the answer; empty when there is not enough evidence
 * @param reason why there is none, or what is left out
 */
public record TrialAnswer(String question, String text, int n, Optional<Result> result, String reason) {

    /**
     * A number with what chance would give.
     *
     * @param value the coefficient a standard deviation, the difference of means, or the correlation
     * @param low lower end of its 90 % interval
     * @param high upper end
     * @param p two-sided, by simulation or permutation
     * @param holm the same corrected by Holm within the family; as p itself outside it
     * @param detectable the smallest value that is found 80 times in 100 at 5 %; empty where that is not asked
     */
    public record Result(double value, double low, double high, double p, double holm, Optional<Double> detectable) {
        Result corrected(double corrected) {
            return new Result(value, low, high, p, corrected, detectable);
        }
    }

    static TrialAnswer none(String question, String text, int n, String reason) {
        return new TrialAnswer(question, text, n, Optional.empty(), reason);
    }

    TrialAnswer corrected(double holm) {
        return new TrialAnswer(question, text, n, result.map(one -> one.corrected(holm)), reason);
    }
}
