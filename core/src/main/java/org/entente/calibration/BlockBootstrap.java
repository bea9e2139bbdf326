package org.entente.calibration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.series.Estimate;

/**
 * Percentile bootstrap that draws whole blocks (Davison and Hinkley 1997, 3.8): all cases of a pair go together, for they are not
 * independent.
 */
public final class BlockBootstrap {
    private BlockBootstrap() {}

    /**
     * An interval for a statistic of forecasts.
     *
     * @param statistic given how often each block is drawn; a block that is not drawn is not in the map. Draws in which it is not
     *     finite are left out
     * @param level nominal coverage
     * @param draws how many
     * @param seed the same seed gives the same interval
     * @throws IllegalArgumentException when the statistic of the cases themselves is not finite
     */
    public static Estimate weighted(
            List<Forecast> cases,
            ToDoubleFunction<Map<Integer, Integer>> statistic,
            double level,
            int draws,
            long seed) {
        int[] blocks =
                cases.stream().mapToInt(Forecast::block).distinct().sorted().toArray();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] values = new double[draws];
        for (int i = 0; i < draws; i++) {
            values[i] = statistic.applyAsDouble(draw(blocks, random));
        }
        double[] finite =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        Map<Integer, Integer> once = new HashMap<>();
        Arrays.stream(blocks).forEach(block -> once.put(block, 1));
        double value = statistic.applyAsDouble(once);
        return new Estimate(
                value,
                finite.length == 0 ? value : quantile(finite, (1 - level) / 2),
                finite.length == 0 ? value : quantile(finite, (1 + level) / 2),
                level,
                cases.size());
    }

    private static Map<Integer, Integer> draw(int[] blocks, RandomGenerator random) {
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int i = 0; i < blocks.length; i++) {
            drawn.merge(blocks[random.nextInt(blocks.length)], 1, Integer::sum);
        }
        return drawn;
    }

    /** Linear between order statistics. */
    static double quantile(double[] sorted, double level) {
        double at = level * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
