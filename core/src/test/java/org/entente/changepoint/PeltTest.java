package org.entente.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the reference, and the same answer as looking at all segmentations. */
class PeltTest {
    private static final double[] VECTOR = {0, .2, -.1, .1, 0, 5, 5.1, 4.9, 5.2, 5, 1, 1.1, .9, 1, 1.05};
    private static final int SERIES = 10_000;

    @ParameterizedTest
    @CsvSource({"1, 3.126, 5 10 15", "5.416100402204, 16.3743012066, 5 10 15", "100, 170.429, 15"})
    void findsTheSegmentsOfTheReferenceVector(double penalty, double total, String ends) {
        List<Integer> expected =
                Arrays.stream(ends.split(" ")).map(Integer::valueOf).toList();
        for (Segmentation found : both(new SquaredCost(VECTOR), new Penalty(penalty), 2)) {
            assertThat(found.ends()).isEqualTo(expected);
            assertThat(found.total()).isCloseTo(total, within(1e-9));
        }
    }

    @Test
    void thePenaltyOfTheVectorIsTwiceTheLogarithmOfItsLength() {
        assertThat(2 * Math.log(VECTOR.length)).isCloseTo(5.416100402204, within(1e-11));
    }

    @Test
    void isEqualToOptimalPartitioningOnTenThousandSeries() {
        SplittableRandom random = new SplittableRandom(20);
        int changes = 0;
        for (int i = 0; i < SERIES; i++) {
            int length = random.nextInt(4, 60);
            int shortest = random.nextInt(1, 1 + Math.min(5, length));
            SegmentCost cost = cost(i % 3, length, random);
            Penalty penalty = new Penalty(random.nextDouble(0, 8));
            List<Segmentation> both = both(cost, penalty, shortest);
            assertThat(both.getFirst().total())
                    .as("series %d", i)
                    .isCloseTo(both.getLast().total(), within(1e-9));
            assertThat(both.getFirst().ends())
                    .as("series %d", i)
                    .isEqualTo(both.getLast().ends());
            changes += both.getFirst().changes().size();
        }
        assertThat(changes).isGreaterThan(SERIES);
    }

    private static List<Segmentation> both(SegmentCost cost, Penalty penalty, int shortest) {
        return List.of(Pelt.of(cost, penalty, shortest), OptimalPartitioning.of(cost, penalty, shortest));
    }

    private static SegmentCost cost(int kind, int length, SplittableRandom random) {
        return switch (kind) {
            case 0 -> new SquaredCost(values(length, random), weights(length, random));
            case 1 -> new PoissonCost(counts(length, random));
            default -> new NegativeBinomialCost(counts(length, random), random.nextDouble(0.3, 20));
        };
    }

    private static double[] values(int length, SplittableRandom random) {
        double[] values = new double[length];
        double level = 0;
        for (int i = 0; i < length; i++) {
            level = random.nextInt(8) == 0 ? random.nextDouble(-4, 4) : level;
            values[i] = level + random.nextGaussian();
        }
        return values;
    }

    private static double[] weights(int length, SplittableRandom random) {
        return random.doubles(length, 0.2, 5).toArray();
    }

    private static long[] counts(int length, SplittableRandom random) {
        return Arrays.stream(values(length, random))
                .mapToLong(value -> Math.round(Math.exp(value)))
                .toArray();
    }

    @Test
    void holdsTheShortestSegment() {
        double[] spike = {0, 0, 0, 9, 0, 0, 0, 0};
        assertThat(Pelt.of(new SquaredCost(spike), new Penalty(1), 1).ends()).containsExactly(3, 4, 8);
        assertThat(Pelt.of(new SquaredCost(spike), new Penalty(1), 3).ends())
                .allSatisfy(end -> assertThat(end).isGreaterThanOrEqualTo(3))
                .last()
                .isEqualTo(8);
    }

    @Test
    void sameSeriesAlwaysIsOneSegment() {
        assertThat(Pelt.of(new PoissonCost(new long[20]), Penalty.counts(20), 1).changes())
                .isEmpty();
    }

    @Test
    void saysWhatIsTooShort() {
        assertThatThrownBy(() -> Pelt.of(new SquaredCost(new double[] {1, 2}), new Penalty(1), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a segment has 1 to 2 points here, not 3");
    }
}
