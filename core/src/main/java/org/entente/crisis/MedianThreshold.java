package org.entente.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.Dyad;

/**
 * The plain way to find episodes in a series, to compare {@link SeriesDetector} with: a day stands out when its score lies k times
 * max(10, 1.4826 MAD) below the median of the 120 days before it, of which 30 must be known; an episode begins when a day stands
 * out and none of the 30 days before did.
 */
public final class MedianThreshold {
    private static final int GAP = 30;
    private static final double YEAR = 365.25;

    private final DailyScores scores;
    private final Map<Dyad, double[]> below = new TreeMap<>(Comparator.comparing(Dyad::code));

    private MedianThreshold(DailyScores scores) {
        this.scores = scores;
    }

    /** Looks at all pairs once. */
    public static MedianThreshold of(DailyScores scores) {
        MedianThreshold found = new MedianThreshold(scores);
        scores.pairs().forEach(pair -> found.below.put(pair, below(scores.row(pair))));
        return found;
    }

    private static double[] below(double... series) {
        double least = SeriesRules.DEFAULT.heaviest();
        UsualLevel usual = UsualLevel.of(series, SeriesRules.DEFAULT);
        double[] below = new double[series.length];
        for (int day = 0; day < series.length; day++) {
            below[day] = (usual.median(day) - series[day]) / Math.max(least, usual.scale(day) - least);
        }
        return below;
    }

    /**
     * The first days of a pair's episodes.
     *
     * @param k how far a day must lie below
     */
    public List<LocalDate> onsets(Dyad pair, double k) {
        List<LocalDate> onsets = new ArrayList<>();
        double[] own = below.getOrDefault(pair.sorted(), new double[0]);
        int last = -GAP - 1;
        for (int day = 0; day < own.length; day++) {
            if (own[day] >= k) {
                if (day - last > GAP) {
                    onsets.add(scores.day(day));
                }
                last = day;
            }
        }
        return onsets;
    }

    /** The least k, in tenths, at which some pairs have no more episodes a dyad-year than this. */
    public double thresholdOf(double rate, Collection<Dyad> pairs) {
        double most = rate * pairs.size() * scores.days() / YEAR;
        double k = 1000;
        while (k > 0.1 && count(pairs, k / 2) <= most) {
            k = k / 2;
        }
        while (k > 0.1 && count(pairs, k - 0.1) <= most) {
            k = k - 0.1;
        }
        return k;
    }

    private long count(Collection<Dyad> pairs, double k) {
        return pairs.stream().mapToLong(pair -> onsets(pair, k).size()).sum();
    }
}
