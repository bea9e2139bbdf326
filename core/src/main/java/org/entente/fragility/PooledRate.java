package org.entente.fragility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.hazard.GammaPooling;
import org.entente.hazard.HazardFit;
import org.entente.structure.StatePair;

/**
 * A weekly hazard for every pair: covariates, times what the pair itself has shown, times the level of the past ten years. The
 * hazard of a week is 1 − exp(−u e<sup>η + l</sup>), with u gamma distributed (see {@link GammaPooling}).
 */
final class PooledRate {
    private static final double LEVEL_SHRINK = 10;
    private static final double LEAST_FACTOR = 1e-9;
    private static final GammaPooling.Shown NOTHING = new GammaPooling.Shown(/* count= */ 0, /* expected= */ 0);

    private final HazardFit fit;
    private final GammaPooling pooling;
    private final Function<StatePair, GammaPooling.Shown> shown;
    private final Levels levels;
    private final HazardScaling scaling;

    /**
     * A rate made earlier.
     *
     * @param shown what a pair had shown by the day of the fit
     */
    PooledRate(HazardFit fit, Levels levels, HazardScaling scaling, Function<StatePair, GammaPooling.Shown> shown) {
        this.fit = fit;
        this.pooling = new GammaPooling(levels.shape);
        this.shown = shown;
        this.levels = levels;
        this.scaling = scaling;
    }

    /**
     * What a rate has in common for all pairs beside its covariates.
     *
     * @param shape of the pairs' own factors
     * @param level of the past ten years, against all time, as a logarithm
     * @param variance of that
     * @param baseRate events for a week at risk, over all pairs
     */
    record Levels(double shape, double level, double variance, double baseRate) {}

    /** Gathers what each pair has shown against what its covariates let expect. */
    static final class Builder {
        private final HazardFit fit;
        private final Map<StatePair, GammaPooling.Shown> shown = new TreeMap<>();
        private double recentSeen;
        private final Map<StatePair, Double> recent = new TreeMap<>();
        private double events;
        private double weeks;

        Builder(HazardFit fit) {
            this.fit = fit;
        }

        void add(StatePair pair, double[] row, double trials, boolean happened, boolean late) {
            double expected = trials * Math.exp(fit.eta(row));
            shown.merge(pair, new GammaPooling.Shown(happened ? 1 : 0, expected), GammaPooling.Shown::plus);
            events += happened ? 1 : 0;
            weeks += trials;
            if (late) {
                recentSeen += happened ? 1 : 0;
                recent.merge(pair, expected, Double::sum);
            }
        }

        PooledRate build() {
            GammaPooling pooling = GammaPooling.of(List.copyOf(shown.values()));
            double expected = recent.entrySet().stream()
                    .mapToDouble(one -> one.getValue() * pooling.factor(shown(one.getKey())))
                    .sum();
            double seen = recentSeen + LEVEL_SHRINK;
            Levels levels =
                    new Levels(pooling.shape(), Math.log(seen / (expected + LEVEL_SHRINK)), 1 / seen, events / weeks);
            Map<StatePair, GammaPooling.Shown> all = new TreeMap<>(shown);
            return new PooledRate(fit, levels, HazardScaling.NONE, pair -> all.getOrDefault(pair, NOTHING));
        }

        /** What a pair has shown so far. */
        GammaPooling.Shown shown(StatePair pair) {
            return shown.getOrDefault(pair, NOTHING);
        }
    }

    HazardFit fit() {
        return fit;
    }

    /** ln of the cumulative hazard of a week with a pair's mean factor. */
    double logHazard(StatePair pair, double[] row) {
        return scaling.of(rawLogHazard(pair, row));
    }

    /** The same before it is mended. */
    double rawLogHazard(StatePair pair, double[] row) {
        return fit.eta(row) + levels.level + Math.log(pooling.factor(shown(pair)));
    }

    /** The same rate, mended. */
    PooledRate mended(HazardScaling with) {
        return new PooledRate(fit, levels, with, shown);
    }

    /** ln of it under one draw: z is standard normal, factor the pair's own. */
    double logHazard(HazardFit.Predictor predictor, double z, double factor) {
        double deviation = Math.sqrt(predictor.deviation() * predictor.deviation() + levels.variance);
        return scaling.of(predictor.value() + levels.level + z * deviation + Math.log(factor));
    }

    /** A quantile of the pair's own factor; never so small that its logarithm is not a number. */
    double factor(StatePair pair, double share) {
        return Math.max(LEAST_FACTOR, pooling.quantile(shown(pair), share));
    }

    GammaPooling.Shown shown(StatePair pair) {
        return shown.apply(pair);
    }

    /** ln of the mean of the pair's own factor: what it has shown beyond its covariates. */
    double ownRecord(StatePair pair) {
        return Math.log(pooling.factor(shown(pair)));
    }

    double level() {
        return levels.level;
    }

    Levels levels() {
        return levels;
    }

    HazardScaling scaling() {
        return scaling;
    }

    GammaPooling pooling() {
        return pooling;
    }

    /** Events for a week at risk, over all pairs. */
    double baseRate() {
        return levels.baseRate;
    }
}
