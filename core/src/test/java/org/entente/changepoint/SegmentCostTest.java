package org.entente.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Costs against their definition. */
class SegmentCostTest {
    private static final long[] COUNTS = {3, 0, 4, 5, 12, 0, 0, 7};

    @Test
    void squaredCostIsTheSumOfSquaresAroundTheWeightedMean() {
        SquaredCost cost = new SquaredCost(new double[] {1, 2, 6}, new double[] {1, 2, 1});
        double mean = (1 + 4 + 6) / 4.0;
        double expected = (1 - mean) * (1 - mean) + 2 * (2 - mean) * (2 - mean) + (6 - mean) * (6 - mean);
        assertThat(cost.of(0, 3)).isCloseTo(expected, within(1e-12));
        assertThat(cost.of(1, 2)).isCloseTo(0, within(1e-12));
    }

    @Test
    void poissonCostIsMinusTheLogLikelihoodUpToAConstant() {
        double likelihood = 0;
        double mean = Arrays.stream(COUNTS).average().orElseThrow();
        for (long count : COUNTS) {
            likelihood += count * Math.log(mean) - mean;
        }
        assertThat(new PoissonCost(COUNTS).of(0, COUNTS.length)).isCloseTo(-likelihood, within(1e-9));
        assertThat(new PoissonCost(COUNTS).of(5, 7)).isZero();
    }

    @Test
    void negativeBinomialCostIsMinusTheLogLikelihoodAtItsBestMean() {
        double size = 1.7;
        double mean = Arrays.stream(COUNTS).average().orElseThrow();
        NegativeBinomialCost cost = new NegativeBinomialCost(COUNTS, size);
        double constant = Arrays.stream(COUNTS).sum() * Math.log(size);
        assertThat(cost.of(0, COUNTS.length) + constant).isCloseTo(-likelihood(mean, size), within(1e-9));
        assertThat(likelihood(mean, size)).isGreaterThan(likelihood(mean * 1.01, size));
        assertThat(likelihood(mean, size)).isGreaterThan(likelihood(mean * 0.99, size));
    }

    private static double likelihood(double mean, double size) {
        double sum = 0;
        for (long count : COUNTS) {
            sum += count * Math.log(mean / (mean + size)) + size * Math.log(size / (mean + size));
        }
        return sum
                - Arrays.stream(COUNTS).sum() * Math.log(1 / size)
                - Arrays.stream(COUNTS).sum() * Math.log(size);
    }

    @Test
    void negativeBinomialOfGreatSizeIsPoisson() {
        assertThat(new NegativeBinomialCost(COUNTS, 1e9).of(0, 5))
                .isCloseTo(new PoissonCost(COUNTS).of(0, 5), within(1e-6));
    }

    @Test
    void deviationIsToldDespiteShiftsOfLevel() {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = new double[4000];
        for (int i = 0; i < values.length; i++) {
            values[i] = 100 * (i / 500) + 2 * random.nextGaussian();
        }
        assertThat(Dispersion.deviation(values)).isCloseTo(2, within(0.1));
        assertThat(Penalty.squared(values).value()).isCloseTo(2 * 4 * Math.log(4000), within(7.0));
    }

    @Test
    void sizeIsEmptyForCountsThatVaryNoMoreThanPoisson() {
        assertThat(Dispersion.size(new long[] {4, 5, 4, 5, 4})).isEmpty();
        assertThat(Dispersion.size(new long[] {0, 20, 0, 30, 1})).isPresent();
    }

    @Test
    void saysWhichPointIsWrong() {
        assertThatThrownBy(() -> new PoissonCost(new long[] {1, -2})).hasMessage("point 1 is -2; counts are 0 or more");
        assertThatThrownBy(() -> new SquaredCost(new double[] {1, Double.NaN}))
                .hasMessage("point 1 is NaN with weight 1.0; values are finite and weights above zero");
        assertThatThrownBy(() -> new NegativeBinomialCost(COUNTS, 0))
                .hasMessage("the size of a negative binomial is above zero and finite, not 0.0");
    }
}
