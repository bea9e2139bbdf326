package org.entente.fragility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.hazard.GammaPooling;
import org.entente.hazard.HazardFit;
import org.entente.structure.StatePair;

/**
 * A weekly hazard for every pair: covariates, times what the pair itself has shown, times the level of the past ten years. The
 * hazard of a week is 1 − exp(−u e<sup>η + l</sup>), with u gamma distributed (see {@link GammaPooling}).
 */
final class PooledRate {
    private static final double LEVEL_SHRINK = 10;

    private final HazardFit fit;
    private final GammaPooling pooling;
    private final Map<StatePair, GammaPooling.Shown> shown;
    private final double level;
    private final double levelVariance;
    private final double baseRate;

    private PooledRate(Builder builder, HazardFit fit) {
        this.fit = fit;
        this.shown = Map.copyOf(builder.shown);
        this.pooling = GammaPooling.of(List.copyOf(builder.shown.values()));
        this.level = Math.log((builder.recentSeen + LEVEL_SHRINK) / (builder.recentExpected + LEVEL_SHRINK));
        this.levelVariance = 1 / (builder.recentSeen + LEVEL_SHRINK);
        this.baseRate = builder.events / builder.weeks;
    }

    /** Gathers what each pair has shown against what its covariates let expect. */
    static final class Builder {
        private final HazardFit fit;
        private final Map<StatePair, GammaPooling.Shown> shown = new HashMap<>();
        private double recentSeen;
        private double recentExpected;
        private double events;
        private double weeks;

        Builder(HazardFit fit) {
            this.fit = fit;
        }

        void add(StatePair pair, double[] row, double trials, boolean happened, boolean recent) {
            double expected = trials * Math.exp(fit.eta(row));
            shown.merge(
                    pair,
                    new GammaPooling.Shown(happened ? 1 : 0, expected),
                    (one, more) ->
                            new GammaPooling.Shown(one.count() + more.count(), one.expected() + more.expected()));
            events += happened ? 1 : 0;
            weeks += trials;
            if (recent) {
                recentSeen += happened ? 1 : 0;
                recentExpected += expected;
            }
        }

        PooledRate build() {
            return new PooledRate(this, fit);
        }
    }

    HazardFit fit() {
        return fit;
    }

    /** ln of the cumulative hazard of a week with a pair's mean factor. */
    double logHazard(StatePair pair, double[] row) {
        return fit.eta(row) + level + Math.log(pooling.factor(shown(pair)));
    }

    /** ln of it under one draw: z is standard normal, factor the pair's own. */
    double logHazard(HazardFit.Predictor predictor, double z, double factor) {
        double deviation = Math.sqrt(predictor.deviation() * predictor.deviation() + levelVariance);
        return predictor.value() + level + z * deviation + Math.log(factor);
    }

    /** A quantile of the pair's own factor. */
    double factor(StatePair pair, double share) {
        return pooling.quantile(shown(pair), share);
    }

    GammaPooling.Shown shown(StatePair pair) {
        return shown.getOrDefault(pair, new GammaPooling.Shown(0, 0));
    }

    /** ln of the mean of the pair's own factor: what it has shown beyond its covariates. */
    double ownRecord(StatePair pair) {
        return Math.log(pooling.factor(shown(pair)));
    }

    double level() {
        return level;
    }

    GammaPooling pooling() {
        return pooling;
    }

    /** Events for a week at risk, over all pairs. */
    double baseRate() {
        return baseRate;
    }
}
