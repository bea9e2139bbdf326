package org.entente.crisis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;

/**
 * How much more is reported of a state than usual, whomever it deals with: with v the mean absolute score of a pair over a run of
 * days and m the median of such runs before it, the median of ln((v + G) / (m + G)) over all pairs of the
 * state in which something is usually reported (m ≥ G, the weight of one event). The median, because a crisis of the state fills
 * a few of its pairs and a surge of reporting all.
 */
final class ReportingSurge {
    private static final int ENOUGH_PAIRS = 5;

    private final Map<String, double[]> byState = new HashMap<>();

    /** @param length days of a run */
    static ReportingSurge of(DailyScores scores, SeriesRules rules, int length) {
        List<Dyad> pairs = scores.pairs();
        List<double[]> ratios = pairs.parallelStream()
                .map(pair -> ratios(scores.row(pair), rules, length))
                .toList();
        Map<String, List<double[]>> ofState = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            ofState.computeIfAbsent(pairs.get(i).first(), _ -> new ArrayList<>())
                    .add(ratios.get(i));
            ofState.computeIfAbsent(pairs.get(i).second(), _ -> new ArrayList<>())
                    .add(ratios.get(i));
        }
        ReportingSurge surge = new ReportingSurge();
        ofState.forEach((state, list) -> surge.byState.put(state, medians(list, scores.days())));
        return surge;
    }

    private static double[] ratios(double[] series, SeriesRules rules, int length) {
        RunningSums sums = new RunningSums(series);
        double[] runs = new double[series.length];
        for (int day = 0; day < runs.length; day++) {
            int from = Math.max(0, day + 1 - length);
            runs[day] = sums.volume(from, day + 1) / sums.known(from, day + 1);
        }
        UsualLevel usual = UsualLevel.of(runs, rules);
        double[] ratios = new double[series.length];
        for (int day = 0; day < runs.length; day++) {
            double median = usual.median(Math.max(0, day + 1 - length));
            boolean told = median >= rules.heaviest();
            ratios[day] = told ? Math.log((runs[day] + rules.heaviest()) / (median + rules.heaviest())) : Double.NaN;
        }
        return ratios;
    }

    private static double[] medians(List<double[]> pairs, int days) {
        double[] medians = new double[days];
        for (int day = 0; day < days; day++) {
            int at = day;
            double[] told = pairs.stream()
                    .mapToDouble(pair -> pair[at])
                    .filter(ratio -> !Double.isNaN(ratio))
                    .sorted()
                    .toArray();
            medians[day] = told.length < ENOUGH_PAIRS ? 0 : middle(told);
        }
        return medians;
    }

    private static double middle(double... sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** By how much both states are reported more than usual on each day: 1 or more. */
    double[] of(Dyad pair, int days) {
        double[] first = byState.getOrDefault(pair.first(), new double[days]);
        double[] second = byState.getOrDefault(pair.second(), new double[days]);
        double[] factor = new double[days];
        Arrays.setAll(factor, day -> Math.exp(Math.max(0, Math.min(first[day], second[day]))));
        return factor;
    }
}
