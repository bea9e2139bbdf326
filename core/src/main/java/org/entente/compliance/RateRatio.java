package org.entente.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Coverage;
import org.entente.series.Covered;
import org.hipparchus.special.Gamma;

/**
 * How much rarer, or more frequent, events are after a signing than before it.
 *
 * <p>Daily counts are negative binomial with mean m before, r·m after, and one dispersion a (variance m + a·m²); a is the
 * maximum of the likelihood, m and r·m are the means of the days. The interval is Wald's on the scale of log r, with variance
 * (1/m + a)/n before plus the same after. The last days before the signing are left out, as violence surges then
 * (arXiv 2110.05475) and would make any agreement look good. Only wholly covered days count.
 *
 * @param before events a day before
 * @param after events a day after
 * @param ratio {@code after / before}
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param dispersion a; 0 is Poisson
 * @param daysBefore how many days it rests on before
 * @param daysAfter and after
 * @param leftOut how many days before the signing were left out
 */
public record RateRatio(
        double before,
        double after,
        double ratio,
        double low,
        double high,
        double dispersion,
        int daysBefore,
        int daysAfter,
        int leftOut) {
    /** How many days before the signing are left out. */
    public static final int SURGE_DAYS = 14;

    /** With fewer days on a side nothing is said. */
    public static final int LEAST_DAYS = 14;

    private static final double Z95 = 1.959963984540054;
    private static final double HIGHEST = 50;
    private static final int HALVINGS = 100;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * Compares.
     *
     * @param days the days of the events, from machine-coded evidence
     * @param first the first day to look at
     * @param signed the day of the signing, which belongs to neither side
     * @param last the last day to look at
     * @return empty when a side has too few covered days, or no event
     */
    public static Optional<RateRatio> of(
            List<LocalDate> days, Coverage coverage, LocalDate first, LocalDate signed, LocalDate last) {
        LocalDate surge = signed.minusDays(SURGE_DAYS);
        List<Integer> earlier = counts(days, coverage, first, surge.minusDays(1));
        List<Integer> later = counts(days, coverage, signed.plusDays(1), last);
        boolean enough = earlier.size() >= LEAST_DAYS && later.size() >= LEAST_DAYS;
        if (!enough || mean(earlier) == 0 || mean(later) == 0) {
            return Optional.empty();
        }
        return Optional.of(of(earlier, later));
    }

    private static List<Integer> counts(List<LocalDate> days, Coverage coverage, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        Map<LocalDate, Long> byDay = days.stream().collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        return from.datesUntil(to.plusDays(1))
                .filter(day -> coverage.on(day) == Covered.WHOLLY)
                .map(day -> byDay.getOrDefault(day, 0L).intValue())
                .toList();
    }

    private static RateRatio of(List<Integer> earlier, List<Integer> later) {
        double before = mean(earlier);
        double after = mean(later);
        double dispersion = dispersion(earlier, later);
        double error = Math.sqrt((1 / before + dispersion) / earlier.size() + (1 / after + dispersion) / later.size());
        double ratio = after / before;
        return new RateRatio(
                before,
                after,
                ratio,
                ratio * Math.exp(-Z95 * error),
                ratio * Math.exp(Z95 * error),
                dispersion,
                earlier.size(),
                later.size(),
                SURGE_DAYS);
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** By golden-section search on a scale on which 0 and large values are equally near; the likelihood has one maximum. */
    private static double dispersion(List<Integer> earlier, List<Integer> later) {
        List<Tallied> sides = List.of(Tallied.of(earlier), Tallied.of(later));
        double low = 0;
        double high = Math.log1p(HIGHEST);
        for (int i = 0; i < HALVINGS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood(left, sides) >= likelihood(right, sides)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.expm1((low + high) / 2);
    }

    private static double likelihood(double at, List<Tallied> sides) {
        double dispersion = Math.expm1(at);
        return sides.stream().mapToDouble(side -> side.likelihood(dispersion)).sum();
    }

    /** How many days had each count: few counts occur on many days. */
    private record Tallied(SortedMap<Integer, Long> days, double mean) {
        static Tallied of(List<Integer> counts) {
            return new Tallied(
                    counts.stream().collect(Collectors.groupingBy(y -> y, TreeMap::new, Collectors.counting())),
                    RateRatio.mean(counts));
        }

        double likelihood(double dispersion) {
            double size = 1 / Math.max(dispersion, 1e-9);
            return days.entrySet().stream()
                    .mapToDouble(day -> day.getValue() * likelihood(day.getKey(), size))
                    .sum();
        }

        private double likelihood(int count, double size) {
            return Gamma.logGamma(count + size)
                    - Gamma.logGamma(size)
                    + size * Math.log(size / (size + mean))
                    + count * Math.log(mean / (size + mean));
        }
    }
}
