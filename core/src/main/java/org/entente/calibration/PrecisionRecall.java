package org.entente.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.entente.series.Estimate;

/** The area under the curve of precision over recall. */
public final class PrecisionRecall {
    private PrecisionRecall() {}

    /**
     * Average precision: Σ (R<sub>i</sub> − R<sub>i−1</sub>) P<sub>i</sub> over the distinct probabilities from the highest down;
     * equal ones count together, and nothing is interpolated (Davis and Goadrich 2006 say why not). NaN without any event.
     */
    public static double area(List<Forecast> forecasts) {
        return area(sorted(forecasts), _ -> 1);
    }

    /** The same with an interval by drawing whole blocks; the forecasts are sorted only once. */
    public static Estimate interval(List<Forecast> forecasts, double level, int draws, long seed) {
        List<Forecast> sorted = sorted(forecasts);
        return BlockBootstrap.weighted(
                sorted, weights -> area(sorted, block -> weights.getOrDefault(block, 0)), level, draws, seed);
    }

    private static List<Forecast> sorted(List<Forecast> forecasts) {
        return forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability).reversed())
                .toList();
    }

    private static double area(List<Forecast> sorted, IntUnaryOperator weight) {
        double area = 0;
        double n = 0;
        double hits = 0;
        double hitsBefore = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int times = weight.applyAsInt(sorted.get(i).block());
            n += times;
            hits += sorted.get(i).happened() ? times : 0;
            boolean last = i + 1 == sorted.size()
                    || sorted.get(i + 1).probability() < sorted.get(i).probability();
            if (last && n > 0) {
                area += (hits - hitsBefore) * hits / n;
                hitsBefore = hits;
            }
        }
        return hits > 0 ? area / hits : Double.NaN;
    }
}
