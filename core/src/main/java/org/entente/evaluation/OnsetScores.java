package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.calibration.Forecast;
import org.entente.calibration.PrecisionRecall;
import org.entente.calibration.ProbabilityScores;
import org.entente.calibration.Reliability;
import org.entente.onset.OnsetForecast;
import org.entente.series.Estimate;

/**
 * How good forecasts of onsets are.
 *
 * @param atRisk how many pair-months were told
 * @param onsets how many of them had an onset
 * @param expected sum of the probabilities
 * @param prAuc average precision, with a 90 % interval over pairs
 * @param baselinePrAuc average precision of the events of the past twelve months
 * @param logSkill 1 − log score / log score of the share of onsets in the past 36 months, with a 90 % interval over pairs
 * @param brierSkill the same of Brier scores
 * @param reliability in ten bins of equal expected onsets
 */
public record OnsetScores(
        int atRisk,
        long onsets,
        double expected,
        Estimate prAuc,
        double baselinePrAuc,
        Estimate logSkill,
        double brierSkill,
        Reliability reliability) {
    private static final double LEVEL = 0.9;
    private static final int DRAWS = 200;
    private static final int BINS = 10;

    /** Scores forecasts. @throws EvaluationFileException when no onset is among them: then nothing can be scored */
    public static OnsetScores of(List<OnsetForecast> told, long seed) {
        if (told.stream().noneMatch(OnsetForecast::onset)) {
            throw new EvaluationFileException("among " + told.size()
                    + " pair-months at risk there is no onset; the test file needs some conflict = TRUE after twelve months"
                    + " without");
        }
        List<Forecast> forecasts = list(told, OnsetForecast::probability);
        List<Forecast> rates = list(told, OnsetForecast::recentRate);
        ProbabilityScores scores = ProbabilityScores.of(forecasts, rates);
        return new OnsetScores(
                told.size(),
                scores.events(),
                scores.expected(),
                PrecisionRecall.interval(forecasts, LEVEL, DRAWS, seed),
                PrecisionRecall.area(byTraffic(told)),
                ProbabilityScores.logSkill(forecasts, rates, LEVEL, DRAWS, seed),
                scores.brierSkill(),
                Reliability.of(forecasts, BINS));
    }

    private static List<Forecast> list(List<OnsetForecast> told, ToDoubleFunction<OnsetForecast> probability) {
        Map<String, Integer> blocks = new HashMap<>();
        List<Forecast> list = new ArrayList<>(told.size());
        for (OnsetForecast one : told) {
            int next = blocks.size();
            int block = blocks.computeIfAbsent(one.a() + " " + one.b(), _ -> next);
            list.add(new Forecast(probability.applyAsDouble(one), one.onset(), block));
        }
        return list;
    }

    /** Traffic as a number between 0 and 1 in the same order. */
    private static List<Forecast> byTraffic(List<OnsetForecast> told) {
        return list(told, one -> one.traffic() / (1 + one.traffic()));
    }
}
