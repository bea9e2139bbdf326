package org.entente.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How long agreements hold: the share that survives its first so many days, S(t) = product over event days t_i up to t of (1 −
 * d_i / n_i), where n_i were under observation and had no event before day t_i, and d_i had it on that day (Kaplan and Meier
 * 1958). Intervals: 95 %, by Greenwood's variance on the scale log(−log S), so that they stay between 0 and 1. What had no
 * event until its observation ended is at risk until then and counts as nothing else.
 *
 * @param n how many spells there are
 * @param events how many of them had the event
 * @param steps the days on which the curve falls, earliest first
 */
public record KaplanMeier(int n, int events, List<Step> steps) {
    private static final double Z95 = 1.959963984540054;
    private static final double HALF = 0.5;

    /** Copies the steps. */
    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * How long one was under observation.
     *
     * @param days from its beginning, at least 0
     * @param ended true when the event came at the end of them; false when only the observation ended
     */
    public record Spell(long days, boolean ended) {
        /** @throws IllegalArgumentException when it ends before it begins */
        public Spell {
            if (days < 0) {
                throw new IllegalArgumentException("no spell lasts " + days + " days");
            }
        }
    }

    /**
     * A day on which the curve falls.
     *
     * @param day days from the beginning
     * @param atRisk how many were under observation without the event before
     * @param ended how many had it on that day
     * @param survival the share that survives the day
     * @param low the lower end of its interval; empty where all have ended
     * @param high the upper end
     */
    public record Step(long day, int atRisk, int ended, double survival, Optional<Double> low, Optional<Double> high) {}

    /** The curve of some spells, in any order. */
    public static KaplanMeier of(Collection<Spell> spells) {
        TreeMap<Long, Integer> ended = new TreeMap<>();
        spells.stream().filter(Spell::ended).forEach(spell -> ended.merge(spell.days(), 1, Integer::sum));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        for (var event : ended.entrySet()) {
            int atRisk = (int) spells.stream()
                    .filter(spell -> spell.days() >= event.getKey())
                    .count();
            int now = event.getValue();
            survival *= 1 - (double) now / atRisk;
            variance += atRisk == now ? 0 : (double) now / ((double) atRisk * (atRisk - now));
            steps.add(step(event.getKey(), atRisk, now, survival, variance));
        }
        return new KaplanMeier(
                spells.size(),
                ended.values().stream().mapToInt(Integer::intValue).sum(),
                steps);
    }

    private static Step step(long day, int atRisk, int ended, double survival, double variance) {
        if (survival <= 0) {
            return new Step(day, atRisk, ended, 0, Optional.empty(), Optional.empty());
        }
        double width = Z95 * Math.sqrt(variance) / Math.abs(Math.log(survival));
        return new Step(
                day,
                atRisk,
                ended,
                survival,
                Optional.of(Math.pow(survival, Math.exp(width))),
                Optional.of(Math.pow(survival, Math.exp(-width))));
    }

    /** The share that survives its first so many days; 1 before the first event. */
    public double survival(long days) {
        double survival = 1;
        for (Step step : steps) {
            survival = step.day() <= days ? step.survival() : survival;
        }
        return survival;
    }

    /** The first day that no more than half survive; empty while more than half do. */
    public OptionalLong median() {
        return steps.stream()
                .filter(step -> step.survival() <= HALF)
                .mapToLong(Step::day)
                .findFirst();
    }
}
