package org.entente.crisis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.changepoint.Dispersion;
import org.entente.changepoint.Pelt;
import org.entente.changepoint.Penalty;
import org.entente.changepoint.SquaredCost;

/**
 * The episodes of one pair: the highest z first, none within so many days of a higher one. Its onset is the change point at
 * which the level falls: the last before the peak, of the series on a scale on which one day of a thousand does not outweigh a
 * week (inverse hyperbolic sine). A peak before which the level does not fall is none.
 */
final class SpellFinder {
    private static final int BEFORE = 45;
    private static final int AFTER = 7;
    private static final int QUIET_DAYS = 7;
    private static final int ONSET_DAYS = 14;
    private static final double LEAST_DEVIATION = 0.2;

    private final DailyScores scores;
    private final Dyad pair;
    private final double[] series;
    private final SeriesScan scan;
    private final SeriesRules rules;

    SpellFinder(DailyScores scores, Dyad pair, SeriesScan scan, SeriesRules rules) {
        this.scores = scores;
        this.pair = pair;
        this.series = scores.row(pair);
        this.scan = scan;
        this.rules = rules;
    }

    /** All of z above 1, the highest first. */
    List<SeriesSpell> find() {
        boolean[] taken = new boolean[series.length];
        List<SeriesSpell> spells = new ArrayList<>();
        List<Integer> onsets = new ArrayList<>();
        IntStream.range(0, series.length)
                .filter(day -> scan.z(day) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer day) -> -scan.z(day)))
                .forEach(day -> {
                    if (!taken[day]) {
                        int from = Math.max(0, day - rules.apartDays());
                        Arrays.fill(taken, from, Math.min(series.length, day + rules.apartDays() + 1), true);
                        onset(day).filter(onset -> apart(onsets, onset)).ifPresent(onset -> {
                            onsets.add(onset);
                            spells.add(spell(onset, day));
                        });
                    }
                });
        return spells;
    }

    private boolean apart(List<Integer> onsets, int onset) {
        return onsets.stream().noneMatch(other -> Math.abs(other - onset) < rules.apartDays());
    }

    private SeriesSpell spell(int onset, int day) {
        int peak = IntStream.rangeClosed(onset, day)
                .filter(one -> !Double.isNaN(series[one]))
                .boxed()
                .min(Comparator.comparingDouble((Integer one) -> series[one]))
                .orElse(day);
        return new SeriesSpell(
                pair,
                scores.day(onset),
                scores.day(peak),
                scan.z(day),
                end(onset, peak).map(scores::day));
    }

    /** The last fall of the level before the day or on it. */
    Optional<Integer> onset(int day) {
        int[] known = IntStream.range(Math.max(0, day - BEFORE), Math.min(series.length, day + AFTER + 1))
                .filter(one -> !Double.isNaN(series[one]))
                .toArray();
        double scale = scan.usual().scale(day);
        double[] values = Arrays.stream(known)
                .mapToDouble(one -> asinh(series[one] / scale))
                .toArray();
        return lastFall(
                values, Pelt.of(new SquaredCost(values), penalty(values), 1).ends(), known, day);
    }

    /** Goes back from the day over levels that are each below the one before, as long as they are not usual. */
    private Optional<Integer> lastFall(double[] values, List<Integer> ends, int[] known, int day) {
        double scale = scan.usual().scale(day);
        double unusual = asinh((scan.usual().median(day) - scale) / scale);
        Optional<Integer> onset = Optional.empty();
        for (int i = ends.size() - 1; i > 0; i--) {
            int change = ends.get(i - 1);
            double before = mean(values, i == 1 ? 0 : ends.get(i - 2), change);
            if (known[change] > day || (onset.isEmpty() && mean(values, change, ends.get(i)) >= before)) {
                continue;
            }
            if (known[change] < day - ONSET_DAYS) {
                return onset;
            }
            onset = Optional.of(known[change]);
            if (before > unusual) {
                return onset;
            }
        }
        return onset;
    }

    private static Penalty penalty(double... values) {
        double deviation = Math.max(Dispersion.deviation(values), LEAST_DEVIATION);
        return new Penalty(2 * deviation * deviation * Math.log(values.length));
    }

    /** The last day above quiet before so many quiet ones, by what was usual at the onset. */
    private Optional<Integer> end(int onset, int peak) {
        double median = scan.usual().median(onset);
        double scale = scan.usual().scale(onset);
        int last = peak;
        int quiet = 0;
        for (int day = peak + 1; day < series.length; day++) {
            if (Double.isNaN(series[day])) {
                continue;
            }
            boolean above = (median - series[day]) / scale > 1;
            last = above ? day : last;
            quiet = above ? 0 : quiet + 1;
            if (quiet >= QUIET_DAYS) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElse(0);
    }

    private static double asinh(double x) {
        return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }
}
