package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTableTest {
    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 40, 1_000, 250_000})
    void drawsAsOftenAsTheDistributionSays(long mean) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(mean);
        PoissonTable table = PoissonTable.of(mean);
        double sum = 0;
        double squares = 0;
        int atMostMean = 0;
        for (int i = 0; i < DRAWS; i++) {
            long drawn = table.draw(random);
            sum += drawn;
            squares += (double) (drawn - mean) * (drawn - mean);
            atMostMean += drawn <= mean ? 1 : 0;
        }
        double error = 5 * Math.sqrt((double) mean / DRAWS);
        assertThat(sum / DRAWS).isEqualTo((double) mean, within(error));
        assertThat(squares / DRAWS / mean).isEqualTo(1, within(0.05));
        assertThat((double) atMostMean / DRAWS)
                .isEqualTo(new PoissonDistribution(mean).cumulativeProbability((int) mean), within(0.006));
    }
}
