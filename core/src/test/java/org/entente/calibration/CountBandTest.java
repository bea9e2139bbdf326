package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.distribution.discrete.PascalDistribution;
import org.junit.jupiter.api.Test;

class CountBandTest {
    /** Known spread, so many earlier counts that nothing is left to draw: quantiles of the negative binomial itself. */
    @Test
    void withManyEarlierCountsItIsTheNegativeBinomials() {
        PascalDistribution counts = new PascalDistribution(5, 1 / 3.0);

        CountBand band = CountBand.of(10, 3, 1_000_000, 0.9);

        assertThat(band.low()).isEqualTo(counts.inverseCumulativeProbability(0.05));
        assertThat(band.high()).isEqualTo(counts.inverseCumulativeProbability(0.95));
    }

    @Test
    void fewerEarlierCountsMakeItWider() {
        CountBand few = CountBand.of(10, 3, 5, 0.9);
        CountBand many = CountBand.of(10, 3, 50, 0.9);

        assertThat(few.high() - few.low()).isGreaterThan(many.high() - many.low());
    }

    @Test
    void countsThatSpreadLessThanPoissonsGetPoissons() {
        assertThat(CountBand.of(4, 0, 10, 0.9)).isEqualTo(new CountBand(1, 8));
    }

    @Test
    void itHoldsNineOfTenCountsAlsoAfterSevenEarlierOnes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        PascalDistribution counts = new PascalDistribution(10, 1 / 3.0);
        int held = 0;
        int worlds = 1000;
        for (int world = 0; world < worlds; world++) {
            double spread = 0;
            for (int year = 0; year < 7; year++) {
                double off = counts.inverseCumulativeProbability(random.nextDouble()) - 20;
                spread += off * off / 20 / 7;
            }
            long next = counts.inverseCumulativeProbability(random.nextDouble());
            held += CountBand.of(20, spread, 7, 0.9).holds(next) ? 1 : 0;
        }

        assertThat(held / (double) worlds).isBetween(0.88, 0.95);
    }
}
