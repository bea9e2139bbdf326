package org.entente.calibration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.series.Estimate;

/**
 * Log and Brier score of forecasts with their skill against a reference forecast of the same cases.
 *
 * @param n how many cases
 * @param events how many of them happened
 * @param expected sum of the probabilities
 * @param logScore mean of −ln p of what came
 * @param logSkill 1 − log score / that of the reference; 0 is no better, 1 perfect
 * @param brier mean of (p − y)²
 * @param brierSkill 1 − Brier score / that of the reference
 */
public record ProbabilityScores(
        int n, long events, double expected, double logScore, double logSkill, double brier, double brierSkill) {

    /**
     * Scores.
     *
     * @param reference the same cases in the same order
     * @throws IllegalArgumentException when the lists are not of one length
     */
    public static ProbabilityScores of(List<Forecast> forecasts, List<Forecast> reference) {
        if (forecasts.size() != reference.size()) {
            throw new IllegalArgumentException(
                    forecasts.size() + " forecasts cannot be held against " + reference.size() + " others");
        }
        double log = mean(forecasts, Forecast::logLoss);
        double brier = mean(forecasts, Forecast::brier);
        return new ProbabilityScores(
                forecasts.size(),
                forecasts.stream().filter(Forecast::happened).count(),
                forecasts.stream().mapToDouble(Forecast::probability).sum(),
                log,
                1 - log / mean(reference, Forecast::logLoss),
                brier,
                1 - brier / mean(reference, Forecast::brier));
    }

    /** The log skill with an interval by drawing whole blocks. */
    public static Estimate logSkill(
            List<Forecast> forecasts, List<Forecast> reference, double level, int draws, long seed) {
        Map<Integer, Double> own = losses(forecasts);
        Map<Integer, Double> other = losses(reference);
        return BlockBootstrap.weighted(
                forecasts, weights -> 1 - sum(own, weights) / sum(other, weights), level, draws, seed);
    }

    private static Map<Integer, Double> losses(List<Forecast> forecasts) {
        Map<Integer, Double> losses = new TreeMap<>();
        forecasts.forEach(one -> losses.merge(one.block(), one.logLoss(), Double::sum));
        return losses;
    }

    private static double sum(Map<Integer, Double> losses, Map<Integer, Integer> weights) {
        double sum = 0;
        for (Map.Entry<Integer, Double> loss : losses.entrySet()) {
            sum += loss.getValue() * weights.getOrDefault(loss.getKey(), 0);
        }
        return sum;
    }

    private static double mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> score) {
        return forecasts.stream().mapToDouble(score).average().orElse(Double.NaN);
    }
}
