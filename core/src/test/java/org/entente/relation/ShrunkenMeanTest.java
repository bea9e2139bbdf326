package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.series.Estimate;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShrunkenMeanTest {
    @ParameterizedTest
    @CsvSource({
        // (Σ g + 5 m) / (n + 5), by hand
        "1, -10, 0, -1.6666666666666667",
        "1, 4, 4, 4",
        "5, 2, 0, 1",
        "15, -9, 3, -6",
        "995, -1, 9, -0.95"
    })
    void incidentsOfOneWeightAreDrawnToThePast(long n, double weight, double prior, double expected) {
        assertThat(mean(Map.of(weight, n), prior).value()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void incidentsOfSeveralWeightsCountByTheirNumber() {
        Estimate estimate = mean(Map.of(2.5, 4L, -9.0, 1L, 0.0, 5L), 3);
        assertThat(estimate.value()).isEqualTo((10.0 - 9 + 15) / 15, within(1e-12));
        assertThat(estimate.n()).isEqualTo(10);
        assertThat(estimate.level()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theIntervalHoldsTheValue(int seed) {
        Random random = new Random(seed);
        Map<Double, Long> weights = new HashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            weights.put(random.nextInt(201) / 10.0 - 10, 1L + random.nextInt(20));
        }
        double prior = random.nextBoolean() ? weights.keySet().iterator().next() : random.nextInt(201) / 10.0 - 10;
        Estimate estimate = mean(weights, prior);
        assertThat(estimate.low()).isBetween(-10.0, estimate.value());
        assertThat(estimate.high()).isBetween(estimate.value(), 10.0);
    }

    @Test
    void incidentsThatAreAllAsBeforeLeaveNoRoomForRounding() {
        for (int tenth = -100; tenth <= 100; tenth++) {
            double weight = tenth / 10.0;
            Estimate estimate = mean(Map.of(weight, 3L), weight);
            assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value()).isEqualTo(weight, within(1e-12));
            assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value()).isEqualTo(weight, within(1e-12));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @Test
    void theSameIncidentsGiveTheSameIntervalInWhateverOrderTheyCome() {
        Map<Double, Long> forward = new LinkedHashMap<>();
        Map<Double, Long> backward = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            forward.put((double) i, 1L + i);
            backward.put(7.0 - i, 8L - i);
        }
        assertThat(mean(forward, 1)).isEqualTo(mean(backward, 1));
        assertThat(mean(forward, 1)).isEqualTo(mean(new TreeMap<>(forward), 1));
    }

    @Test
    void moreIncidentsGiveANarrowerInterval() {
        Estimate few = mean(Map.of(4.0, 5L, -9.0, 5L), 0);
        Estimate many = mean(Map.of(4.0, 500L, -9.0, 500L), 0);
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 3);
    }

    /** Incidents come by a Poisson process; the truth is what the estimator tends to at the expected number. */
    @Test
    void theIntervalCoversTheTruthAboutAsOftenAsItSays() {
        double[] values = {4, 2.5, -2, -9};
        double[] rates = {20, 10, 8, 4};
        double prior = 1;
        double truth = (80 + 25 - 16 - 36 + ShrunkenMean.LAMBDA * prior) / (42 + ShrunkenMean.LAMBDA);
        RandomDataGenerator random = RandomDataGenerator.of(new Well19937c(2));
        int covered = 0;
        int periods = 600;
        for (int i = 0; i < periods; i++) {
            Map<Double, Long> weights = new HashMap<>();
            for (int j = 0; j < values.length; j++) {
                long times = random.nextPoisson(rates[j]);
                if (times > 0) {
                    weights.put(values[j], times);
                }
            }
            Estimate estimate = mean(weights, prior);
            covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
        }
        assertThat((double) covered / periods).isBetween(0.86, 0.94);
    }

    /** The mean of incidents that are the pair's own. */
    private static Estimate mean(Map<Double, Long> weights, double prior) {
        return ShrunkenMean.of(
                weights.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> new ShrunkenMean.Kind(entry.getKey(), 1), Map.Entry::getValue)),
                prior);
    }

    @Test
    void aGatheringWeighsAsMuchAsItsShare() {
        Map<ShrunkenMean.Kind, Long> counts =
                Map.of(new ShrunkenMean.Kind(-9, 1), 3L, new ShrunkenMean.Kind(4, 0.1), 20L);
        Estimate estimate = ShrunkenMean.of(counts, 1);
        assertThat(estimate.value()).isEqualTo((3 * -9 + 20 * 0.1 * 4 + 5 * 1) / (3 + 2 + 5), within(1e-12));
        assertThat(estimate.n()).isEqualTo(23);
    }
}
