package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The rolling median and deviation against sorting. */
class RollingMiddleTest {
    @Test
    void isWhatSortingTells() {
        SplittableRandom random = new SplittableRandom(9);
        for (int length = 1; length <= 40; length++) {
            double[] values = random.doubles(length + 10, -5, 5).map(Math::rint).toArray();
            RollingMiddle rolling = new RollingMiddle(length);
            for (int i = 0; i < values.length; i++) {
                rolling.add(values[i]);
                if (i >= length) {
                    rolling.remove(values[i - length]);
                }
            }
            double[] latest = Arrays.copyOfRange(values, 10, values.length);
            double median = median(latest);
            assertThat(rolling.median()).isEqualTo(median);
            assertThat(rolling.deviation())
                    .isCloseTo(
                            median(Arrays.stream(latest)
                                    .map(value -> Math.abs(value - median))
                                    .toArray()),
                            within(1e-12));
        }
    }

    private static double median(double... values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
