package org.entente.triad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;

/**
 * Finds when pairs fall out, each period judged by what lay before it only.
 *
 * <p>With the conflict share f<sub>t</sub> = conflict of the pair / all traffic of either state in period t, its median m and
 * median absolute deviation over the {@code memory} periods before: a falling-out begins in t when (f<sub>t</sub> − m) /
 * (1.4826 MAD + f̃) ≥ threshold, where f̃ is the median of all positive shares of all pairs (so that one row is no quarrel); the
 * pair's conflict exceeds its cooperation in t; its cooperation was at least its conflict over the memory; and none began in the
 * {@code quiet} periods before. A share, not a sum: a week with more news is no quarrel.
 */
final class FallingOuts {
    private static final double NORMAL = 1.4826;

    private final PairSeries series;
    private final TriadSettings settings;

    FallingOuts(PairSeries series, TriadSettings settings) {
        this.series = series;
        this.settings = settings;
    }

    List<FallingOut> find() {
        double usual = usual();
        List<FallingOut> found = new ArrayList<>();
        series.pairs().forEach((pair, line) -> find(pair, line, usual, found));
        return found;
    }

    private double[] shares(Dyad pair, PairSeries.Line line) {
        PairSeries.Line one = series.state(pair.first());
        PairSeries.Line other = series.state(pair.second());
        double[] shares = new double[series.periods()];
        for (int t = 0; t < shares.length; t++) {
            double either = one.all(t) + other.all(t) - line.all(t);
            shares[t] = either > 0 ? line.conflict[t] / either : 0;
        }
        return shares;
    }

    private double usual() {
        double[] positive = series.pairs().entrySet().stream()
                .flatMapToDouble((Map.Entry<Dyad, PairSeries.Line> pair) ->
                        Arrays.stream(shares(pair.getKey(), pair.getValue())))
                .filter(share -> share > 0)
                .sorted()
                .toArray();
        return positive.length == 0 ? 1 : positive[positive.length / 2];
    }

    private void find(Dyad pair, PairSeries.Line line, double usual, List<FallingOut> found) {
        double[] shares = shares(pair, line);
        int last = -settings.quiet() - 1;
        for (int t = settings.memory(); t < shares.length; t++) {
            double rise = rise(shares, t, usual);
            if (rise >= settings.threshold() && line.conflict[t] > line.cooperation[t] && goodTerms(line, t)) {
                if (t - last > settings.quiet()) {
                    found.add(new FallingOut(pair, t, series.begin(t), rise));
                }
                last = t;
            }
        }
    }

    private double rise(double[] shares, int t, double usual) {
        double[] past = Arrays.copyOfRange(shares, t - settings.memory(), t);
        double middle = median(past);
        double[] apart =
                Arrays.stream(past).map(share -> Math.abs(share - middle)).toArray();
        return (shares[t] - middle) / (NORMAL * median(apart) + usual);
    }

    /** The pair has cooperated before, and no less than it quarrelled. */
    private boolean goodTerms(PairSeries.Line line, int t) {
        double balance = balance(line, t);
        return balance >= 0 && cooperation(line, t) > 0;
    }

    double balance(PairSeries.Line line, int t) {
        double balance = 0;
        for (int s = t - settings.memory(); s < t; s++) {
            balance += line.cooperation[s] - line.conflict[s];
        }
        return balance;
    }

    private double cooperation(PairSeries.Line line, int t) {
        double sum = 0;
        for (int s = t - settings.memory(); s < t; s++) {
            sum += line.cooperation[s];
        }
        return sum;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
