package org.entente.crisis;

import java.util.Arrays;

/** What is usual of a series before each day, from the days before it only. */
final class UsualLevel {
    private static final double NORMAL = 1.4826;

    private final double[] median;
    private final double[] scale;

    private UsualLevel(int days) {
        median = new double[days + 1];
        scale = new double[days + 1];
        Arrays.fill(median, Double.NaN);
        Arrays.fill(scale, Double.NaN);
    }

    /** @param series values by day, NaN where nothing is known */
    static UsualLevel of(double[] series, SeriesRules rules) {
        UsualLevel level = new UsualLevel(series.length);
        RollingMiddle past = new RollingMiddle(rules.pastDays());
        for (int day = 0; day <= series.length; day++) {
            if (past.count() >= rules.historyDays()) {
                level.median[day] = past.median();
                level.scale[day] = rules.heaviest() + NORMAL * past.deviation();
            }
            if (day < series.length) {
                past.add(series[day]);
            }
            if (day >= rules.pastDays()) {
                past.remove(series[day - rules.pastDays()]);
            }
        }
        return level;
    }

    /** The median of the days before; NaN when there are too few. */
    double median(int day) {
        return median[day];
    }

    /** The heaviest weight and the robust deviation of the days before; NaN when there are too few. */
    double scale(int day) {
        return scale[day];
    }
}
