package org.entente.fragility;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.entente.hazard.GammaPooling;
import org.entente.hazard.HazardFit;
import org.entente.structure.StatePair;

/**
 * What a fit of the process found, without the pairs' own records, which follow from it and the crises.
 *
 * @param onset of crises
 * @param end of crises
 * @param clash whether the two clash in a crisis
 * @param settlement whether it ends by an agreement
 */
record ProcessFit(Rate onset, Rate end, HazardFit clash, HazardFit settlement) {

    /**
     * A hazard.
     *
     * @param fit of the covariates
     * @param levels what all pairs have in common
     * @param scaling by past forecasts
     */
    record Rate(HazardFit fit, PooledRate.Levels levels, HazardScaling scaling) {

        static Rate of(PooledRate rate) {
            return new Rate(rate.fit(), rate.levels(), rate.scaling());
        }

        /** @param record gathers what a pair had shown by the day of the fit; asked once for each pair */
        PooledRate rate(BiConsumer<StatePair, PooledRate.Builder> record) {
            Map<StatePair, GammaPooling.Shown> known = new ConcurrentHashMap<>();
            return new PooledRate(
                    fit,
                    levels,
                    scaling,
                    pair -> known.computeIfAbsent(pair, one -> {
                        PooledRate.Builder builder = new PooledRate.Builder(fit);
                        record.accept(one, builder);
                        return builder.shown(one);
                    }));
        }
    }
}
