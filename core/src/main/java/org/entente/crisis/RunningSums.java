package org.entente.crisis;

/** Sums over runs of days: of scores, of their absolute values, and of days of which anything is known. */
final class RunningSums {
    private final double[] sum;
    private final double[] volume;
    private final int[] known;

    RunningSums(double... series) {
        sum = new double[series.length + 1];
        volume = new double[series.length + 1];
        known = new int[series.length + 1];
        for (int day = 0; day < series.length; day++) {
            boolean there = !Double.isNaN(series[day]);
            sum[day + 1] = sum[day] + (there ? series[day] : 0);
            volume[day + 1] = volume[day] + (there ? Math.abs(series[day]) : 0);
            known[day + 1] = known[day] + (there ? 1 : 0);
        }
    }

    double sum(int from, int to) {
        return sum[to] - sum[from];
    }

    double volume(int from, int to) {
        return volume[to] - volume[from];
    }

    int known(int from, int to) {
        return known[to] - known[from];
    }
}
