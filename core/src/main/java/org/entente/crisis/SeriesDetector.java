package org.entente.crisis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.series.Method;

/**
 * Finds episodes of crisis in bare series of daily scores, looking back: all days of the series are known. See
 * docs/methods/crises-on-series.md.
 *
 * <p>Thresholds do not carry over from one series to another, for scores depend on how much is read and how it is summed. So
 * the threshold is taken from the series itself: the one at which its busiest pairs have so many episodes a dyad-year.
 */
public final class SeriesDetector {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("crises-on-series", 1);

    private static final double YEAR = 365.25;

    private final SeriesRules rules;

    /** A detector with these rules. */
    public SeriesDetector(SeriesRules rules) {
        this.rules = rules;
    }

    /** What it found: the episodes, highest first within a pair, of those at the threshold or above. */
    public Found detect(DailyScores scores) {
        List<SeriesSpell> all = candidates(scores);
        double threshold = threshold(scores, all);
        List<SeriesSpell> kept = all.stream()
                .filter(spell -> spell.z() >= threshold)
                .sorted(Comparator.comparing(SeriesSpell::onset)
                        .thenComparing(spell -> spell.pair().code()))
                .toList();
        return new Found(kept, threshold);
    }

    /**
     * The episodes and the threshold.
     *
     * @param spells earliest first
     * @param threshold the least z among what was to be kept
     */
    public record Found(List<SeriesSpell> spells, double threshold) {
        /** Copies the list. */
        public Found {
            spells = List.copyOf(spells);
        }
    }

    /** All that could be an episode at some threshold. At a higher one, those of higher z stay and are the same. */
    public List<SeriesSpell> candidates(DailyScores scores) {
        Map<Integer, ReportingSurge> surges = new TreeMap<>();
        for (int length : rules.surge() ? rules.windows() : List.<Integer>of()) {
            surges.put(length, ReportingSurge.of(scores, rules, length));
        }
        return scores.pairs().parallelStream()
                .flatMap(pair -> of(scores, pair, surges).stream())
                .toList();
    }

    private List<SeriesSpell> of(DailyScores scores, Dyad pair, Map<Integer, ReportingSurge> surges) {
        Map<Integer, double[]> factors = new TreeMap<>();
        surges.forEach((length, surge) -> factors.put(length, surge.of(pair, scores.days())));
        SeriesScan scan = SeriesScan.of(scores.row(pair), factors, rules);
        return new SpellFinder(scores, pair, scan, rules).find();
    }

    private double threshold(DailyScores scores, List<SeriesSpell> all) {
        List<Dyad> busiest = scores.busiest(rules.busiest());
        if (busiest.size() < rules.busiest()) {
            return rules.threshold();
        }
        return threshold(all, busiest, rules.rate() * busiest.size() * scores.days() / YEAR);
    }

    /** The z of the so-manieth episode of some pairs. */
    private static double threshold(List<SeriesSpell> all, List<Dyad> pairs, double count) {
        Set<Dyad> of = new HashSet<>(pairs);
        List<Double> highest = all.stream()
                .filter(spell -> of.contains(spell.pair()))
                .map(SeriesSpell::z)
                .sorted(Comparator.reverseOrder())
                .toList();
        return highest.isEmpty() ? Double.MAX_VALUE : highest.get(Math.clamp((int) count - 1, 0, highest.size() - 1));
    }
}
