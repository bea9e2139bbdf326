package org.entente.recovery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Estimate;

/**
 * Recovery over crises and pairs, with partial pooling. For crisis i of pair j, with y = ln κ and its error s,
 * <pre>  y_ij ~ N(θ_j, s_ij² + σ²),   θ_j ~ N(μ, τ²),</pre>
 * μ flat, σ and τ half-normal with scale 1 (a factor e of speed). The posterior is summed over a grid of σ and τ, given which μ
 * and θ_j are normal (Gelman and others 2013, <i>Bayesian Data Analysis</i>, chapter 5); no random numbers. A pair of few
 * crises, or noisy ones, is drawn to the others; the interval says how far its own evidence goes.
 *
 * @param halfLife the half-life, in days, of a usual pair: ln 2 / e^μ, with 90 % interval, n the number of crises
 * @param pairs that of each pair
 * @param next that of a pair of which no crisis is known
 */
public record PooledRecovery(Estimate halfLife, Map<String, Estimate> pairs, Estimate next) {
    /** Crises over which anything is told, at least. */
    public static final int LEAST = 3;

    /** Copies the map. */
    public PooledRecovery {
        pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
    }

    /** Takes crises together; empty with fewer than {@link #LEAST}: not enough evidence. */
    public static Optional<PooledRecovery> of(List<CrisisRate> crises) {
        if (crises.size() < LEAST) {
            return Optional.empty();
        }
        Map<String, List<CrisisRate>> byPair =
                crises.stream().collect(Collectors.groupingBy(CrisisRate::pair, TreeMap::new, Collectors.toList()));
        PoolingGrid grid = PoolingGrid.of(byPair);
        Map<String, Estimate> pairs = new TreeMap<>();
        byPair.forEach((pair, own) -> pairs.put(pair, halfLife(grid.pair(pair), own.size())));
        return Optional.of(
                new PooledRecovery(halfLife(grid.mean(), crises.size()), pairs, halfLife(grid.next(), crises.size())));
    }

    private static Estimate halfLife(NormalMixture logRate, int crises) {
        double log2 = Math.log(2);
        return new Estimate(
                log2 / Math.exp(logRate.quantile(0.5)),
                log2 / Math.exp(logRate.quantile(0.95)),
                log2 / Math.exp(logRate.quantile(0.05)),
                0.9,
                crises);
    }
}
