package org.entente.crisis;

import java.util.Arrays;
import java.util.Map;

/**
 * How far the run of days that ends with each day lies below what was usual before the run. Over runs of h known days, with
 * their mean x̄, the median m and the scale s of the days before,
 * <pre>  z = max over h of √h (m − x̄) / s · max(0, −Σx / Σ|x|) / F.</pre>
 * The second factor is the share of what is reported that is conflict on balance: a surge of good and bad news is none. F is
 * {@link ReportingSurge}.
 */
final class SeriesScan {
    private final double[] z;
    private final UsualLevel usual;

    private SeriesScan(double[] z, UsualLevel usual) {
        this.z = z;
        this.usual = usual;
    }

    /** @param surge by length of the run, for those of the rules; empty when surges are not looked at */
    static SeriesScan of(double[] series, Map<Integer, double[]> surge, SeriesRules rules) {
        UsualLevel usual = UsualLevel.of(series, rules);
        RunningSums sums = new RunningSums(series);
        double[] z = new double[series.length];
        Arrays.fill(z, Double.NaN);
        for (int day = 0; day < series.length; day++) {
            if (!Double.isNaN(series[day])) {
                z[day] = highest(day, usual, sums, rules, surge);
            }
        }
        return new SeriesScan(z, usual);
    }

    private static double highest(
            int day, UsualLevel usual, RunningSums sums, SeriesRules rules, Map<Integer, double[]> surge) {
        double highest = Double.NaN;
        for (int window : rules.windows()) {
            int from = day + 1 - window;
            if (from >= 0 && !Double.isNaN(usual.median(from))) {
                double[] factor = surge.get(window);
                double deviation = deviation(from, day + 1, usual, sums) / (factor == null ? 1 : factor[day]);
                highest = Double.isNaN(highest) ? deviation : Math.max(highest, deviation);
            }
        }
        return highest;
    }

    private static double deviation(int from, int to, UsualLevel usual, RunningSums sums) {
        double volume = sums.volume(from, to);
        int known = sums.known(from, to);
        double below = usual.median(from) - sums.sum(from, to) / known;
        double conflict = volume == 0 ? 0 : Math.max(0, -sums.sum(from, to) / volume);
        return Math.sqrt(known) * below / usual.scale(from) * conflict;
    }

    /** By day; NaN where nothing can be told. */
    double z(int day) {
        return z[day];
    }

    int days() {
        return z.length;
    }

    UsualLevel usual() {
        return usual;
    }
}
