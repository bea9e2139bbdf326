package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Rolling variance and lag-1 autocorrelation of what is left after a Gaussian smoother, and how they trend: what theory expects of a system
 * that slows down before it tips (Scheffer and others 2009; Dakos and others 2012). <b>Exploratory only.</b> Series picked because they
 * tipped show such signs by chance (Boettiger and Hastings 2012), so that p comes from surrogates without any change ahead, and
 * {@link AlarmRecord} says what became of the alarms of the past.
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
        double varianceP,
        double autocorrelationP) {
    /** Steps that are needed at least. */
    public static final int LEAST_STEPS = 20;

    private static final double WINDOW = 0.5;
    private static final double BANDWIDTH = 0.1;

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
     * @param surrogates how many, 1,000 or so
     * @throws IllegalArgumentException when steps are too few
     */
    public static EarlyWarning of(List<Double> series, List<Double> noise, int surrogates, long seed) {
        if (series.size() < LEAST_STEPS || !(noise.isEmpty() || noise.size() == series.size()) || surrogates < 1) {
            throw new IllegalArgumentException("early warning needs " + LEAST_STEPS
                    + " steps, as many values of noise or" + " none, and a surrogate; there are " + series.size() + ", "
                    + noise.size() + " and " + surrogates);
        }
        double[] values = series.stream().mapToDouble(Double::doubleValue).toArray();
        double[] smooth = noise.isEmpty()
                ? new double[values.length]
                : noise.stream().mapToDouble(Double::doubleValue).toArray();
        Rolling rolling = new Rolling(values, smooth);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        FirstOrder chance = FirstOrder.of(values);
        int higherVariance = 0;
        int higherCorrelation = 0;
        for (int i = 0; i < surrogates; i++) {
            Rolling other = new Rolling(chance.draw(values.length, random), smooth);
            higherVariance += other.varianceTrend() >= rolling.varianceTrend() ? 1 : 0;
            higherCorrelation += other.correlationTrend() >= rolling.correlationTrend() ? 1 : 0;
        }
        return new EarlyWarning(
                list(rolling.variance),
                list(rolling.correlation),
                rolling.varianceTrend(),
                rolling.correlationTrend(),
                (1.0 + higherVariance) / (1 + surrogates),
                (1.0 + higherCorrelation) / (1 + surrogates));
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        Arrays.stream(values).forEach(list::add);
        return list;
    }

    /** Windows of half the series that move on step by step. */
    private static final class Rolling {
        private final double[] variance;
        private final double[] correlation;

        Rolling(double[] values, double[] noise) {
            double[] rest = withoutTrend(values);
            int window = (int) Math.round(WINDOW * values.length);
            variance = new double[values.length - window + 1];
            correlation = new double[variance.length];
            for (int from = 0; from < variance.length; from++) {
                double counting =
                        Arrays.stream(noise, from, from + window).average().orElse(0);
                variance[from] = Math.max(0, Correlation.variance(rest, from, from + window) - counting);
                correlation[from] = Correlation.ofNeighbours(rest, from, from + window);
            }
        }

        double varianceTrend() {
            return Correlation.trend(variance);
        }

        double correlationTrend() {
            return Correlation.trend(correlation);
        }

        private static double[] withoutTrend(double[] values) {
            double bandwidth = BANDWIDTH * values.length;
            double[] rest = new double[values.length];
            for (int t = 0; t < values.length; t++) {
                double sum = 0;
                double weights = 0;
                for (int s = 0; s < values.length; s++) {
                    double weight = Math.exp(-0.5 * (s - t) * (s - t) / (bandwidth * bandwidth));
                    sum += weight * values[s];
                    weights += weight;
                }
                rest[t] = values[t] - sum / weights;
            }
            return rest;
        }
    }

    /** A first-order autoregression of the same mean, variance and autocorrelation: a series in which nothing draws near. */
    private record FirstOrder(double mean, double deviation, double memory) {
        static FirstOrder of(double[] values) {
            return new FirstOrder(
                    Arrays.stream(values).average().orElse(0),
                    Math.sqrt(Correlation.variance(values, 0, values.length)),
                    Math.clamp(Correlation.ofNeighbours(values), -0.99, 0.99));
        }

        double[] draw(int steps, RandomGenerator random) {
            double[] values = new double[steps];
            double state = random.nextGaussian();
            for (int t = 0; t < steps; t++) {
                values[t] = mean + deviation * state;
                state = memory * state + Math.sqrt(1 - memory * memory) * random.nextGaussian();
            }
            return values;
        }
    }
}
