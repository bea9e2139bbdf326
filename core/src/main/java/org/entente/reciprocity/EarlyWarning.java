package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rolling variance and lag-1 autocorrelation of what is left after a Gaussian smoother, and how they trend: what theory expects of a system
 * that slows down before it tips (Scheffer and others 2009; Dakos and others 2012). <b>Exploratory only.</b> Series picked because they
 * tipped show such signs by chance (Boettiger and Hastings 2012), so that p comes from two kinds of surrogates without any change ahead,
 * the larger of both, and {@link AlarmRecord} says what became of the alarms of the past.
 *
 * @param variance of each window, earliest first
 * @param autocorrelation of each window
 * @param varianceTrend Kendall's τ of the variances, −1 to 1
 * @param autocorrelationTrend Kendall's τ of the autocorrelations
 * @param varianceP share of surrogates whose trend is as high
 * @param autocorrelationP likewise
 */
public record EarlyWarning(
        List<Double> variance,
        List<Double> autocorrelation,
        double varianceTrend,
        double autocorrelationTrend,
        SurrogateP varianceP,
        SurrogateP autocorrelationP) {
    /** Steps that are needed at least. */
    public static final int LEAST_STEPS = 20;

    /** A trend is an alarm when chance gives as high a one no more often than this. */
    public static final double ALARM = 0.05;

    /** Copies the lists. */
    public EarlyWarning {
        variance = List.copyOf(variance);
        autocorrelation = List.copyOf(autocorrelation);
    }

    /**
     * Reads a series.
     *
     * @param series earliest first, without gaps; nothing after its last step is looked at
     * @param noise what of the variance of each step comes from counting few incidents, s² / n; empty when that is not known. It is
     *     taken off: as incidents grow more, the variance of their mean falls by itself
     * @param surrogates how many of each kind, 1,000 or so
     * @throws IllegalArgumentException when steps are too few
     */
    public static EarlyWarning of(List<Double> series, List<Double> noise, int surrogates, long seed) {
        QuietSeries quiet = quiet(series, noise, surrogates);
        RollingTrends seen = quiet.trends();
        List<Higher> higher = List.of(quiet.firstOrder(seed), quiet.sameSpectrum(seed)).parallelStream()
                .map(draw -> Higher.among(draw, seen, surrogates))
                .toList();
        Higher first = higher.getFirst();
        Higher same = higher.getLast();
        return new EarlyWarning(
                list(seen.variance()),
                list(seen.correlation()),
                seen.varianceTrend(),
                seen.correlationTrend(),
                new SurrogateP(share(first.variance, surrogates), share(same.variance, surrogates)),
                new SurrogateP(share(first.correlation, surrogates), share(same.correlation, surrogates)));
    }

    /**
     * True when the autocorrelation of a series gives alarm: what {@link #of} says of it with as many surrogates, but without drawing
     * those that cannot change that any more (Besag and Clifford 1991).
     */
    static boolean alarms(List<Double> series, List<Double> noise, int surrogates, long seed) {
        QuietSeries quiet = quiet(series, noise, surrogates);
        double seen = quiet.trends().correlationTrend();
        return Stream.of(quiet.firstOrder(seed), quiet.sameSpectrum(seed)).allMatch(draw -> {
            int higher = 0;
            for (int i = 0; i < surrogates && share(higher, surrogates) <= ALARM; i++) {
                higher += draw.get().correlationTrend() >= seen ? 1 : 0;
            }
            return share(higher, surrogates) <= ALARM;
        });
    }

    private static QuietSeries quiet(List<Double> series, List<Double> noise, int surrogates) {
        if (series.size() < LEAST_STEPS || !(noise.isEmpty() || noise.size() == series.size()) || surrogates < 1) {
            throw new IllegalArgumentException("early warning needs " + LEAST_STEPS
                    + " steps, as many values of noise or" + " none, and a surrogate; there are " + series.size() + ", "
                    + noise.size() + " and " + surrogates);
        }
        return new QuietSeries(array(series), noise.isEmpty() ? new double[series.size()] : array(noise));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The series itself counts as one, so that no p is 0. */
    private static double share(int higher, int surrogates) {
        return (1.0 + higher) / (1 + surrogates);
    }

    /**
     * How many others trend as high.
     *
     * @param variance by their variance
     * @param correlation by their autocorrelation
     */
    private record Higher(int variance, int correlation) {
        static Higher among(Supplier<RollingTrends> draw, RollingTrends seen, int surrogates) {
            int variance = 0;
            int correlation = 0;
            for (int i = 0; i < surrogates; i++) {
                RollingTrends other = draw.get();
                variance += other.varianceTrend() >= seen.varianceTrend() ? 1 : 0;
                correlation += other.correlationTrend() >= seen.correlationTrend() ? 1 : 0;
            }
            return new Higher(variance, correlation);
        }
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        Arrays.stream(values).forEach(list::add);
        return list;
    }
}
