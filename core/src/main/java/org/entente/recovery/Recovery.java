package org.entente.recovery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.series.Window;

/**
 * How a series comes back from a peak; higher is worse. Two ways, for the exponential one may not fit: the curve of {@link
 * Decay}, and without a model the days until a week's median has done 50 and 80 % of the way to the level before, for good as far
 * as is seen.
 *
 * @param before the median of the days before the onset
 * @param scale 1.4826 MAD of these days, at least the least scale
 * @param peak the value of the peak
 * @param decay the exponential way back; empty when the days tell none
 * @param daysToHalf days from the peak; empty when it did not come so far in the days seen
 * @param daysToFourFifths the same for 80 %
 * @param scar the median of the last weeks less that before, in scales: what stayed; empty when fewer than so many days are seen
 * @param area the sum over the days seen of value less level before: the more, the less resilient
 * @param seen how many days from the peak on are seen
 */
public record Recovery(
        double before,
        double scale,
        double peak,
        Optional<Decay> decay,
        Optional<Integer> daysToHalf,
        Optional<Integer> daysToFourFifths,
        Optional<Double> scar,
        double area,
        int seen) {
    private static final int BEFORE_DAYS = 14;
    private static final int SCAR_AFTER = 30;
    private static final int SCAR_DAYS = 14;
    private static final double NORMAL = 1.4826;
    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;

    /**
     * Measures it; empty when fewer than 14 days before the onset are known, or the peak is not above what was usual.
     *
     * @param values days in order, those before the onset among them
     * @param onset the first day that is not usual
     * @param horizon from the peak to the last day that counts: the day before the next crisis, for instance
     * @param leastScale what the scale is at least, in the unit of the values
     */
    public static Optional<Recovery> of(List<DayValue> values, LocalDate onset, Window horizon, double leastScale) {
        double[] past = values.stream()
                .filter(value -> value.day().isBefore(onset))
                .mapToDouble(DayValue::value)
                .toArray();
        List<DayValue> after =
                values.stream().filter(value -> horizon.contains(value.day())).toList();
        if (past.length < BEFORE_DAYS || after.isEmpty()) {
            return Optional.empty();
        }
        double level = Middle.median(past);
        double top = after.getFirst().value();
        if (!after.getFirst().day().equals(horizon.from()) || top <= level) {
            return Optional.empty();
        }
        WayBack way = new WayBack(horizon.from(), after);
        double scale = Math.max(leastScale, NORMAL * Middle.deviation(past));
        return Optional.of(new Recovery(
                level,
                scale,
                top,
                way.decay(),
                way.daysTo(top - HALF * (top - level)),
                way.daysTo(top - FOUR_FIFTHS * (top - level)),
                scar(after, horizon.from(), level, scale),
                after.stream().mapToDouble(value -> value.value() - level).sum(),
                after.size()));
    }

    private static Optional<Double> scar(List<DayValue> after, LocalDate peak, double level, double scale) {
        double[] late = after.stream()
                .filter(value -> ChronoUnit.DAYS.between(peak, value.day()) > SCAR_AFTER)
                .mapToDouble(DayValue::value)
                .toArray();
        return late.length < SCAR_DAYS ? Optional.empty() : Optional.of((Middle.median(late) - level) / scale);
    }
}
