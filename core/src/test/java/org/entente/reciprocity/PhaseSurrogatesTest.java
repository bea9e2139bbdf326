package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseSurrogatesTest {
    /** A series with a long memory and a skewed distribution. */
    private static double[] series(int steps) {
        Random random = new Random(3);
        double[] values = new double[steps];
        double state = 0;
        for (int t = 0; t < steps; t++) {
            state = 0.7 * state + random.nextGaussian();
            values[t] = Math.exp(state / 2);
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 52, 200})
    void keepTheValuesAndNearlyThePeriodogramButNotTheOrder(int steps) {
        double[] values = series(steps);
        PhaseSurrogates surrogates = new PhaseSurrogates(values);
        double[] drawn = surrogates.draw(new Random(1));
        double[] one = values.clone();
        double[] other = drawn.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        assertThat(other).isEqualTo(one);
        assertThat(drawn).isNotEqualTo(values);
        assertThat(Correlation.ofNeighbours(drawn)).isCloseTo(Correlation.ofNeighbours(values), within(0.1));
        double off = 0;
        double all = 0;
        double[] wanted = surrogates.amplitudes(values);
        double[] got = surrogates.amplitudes(drawn);
        for (int k = 1; k < wanted.length; k++) {
            off += (wanted[k] - got[k]) * (wanted[k] - got[k]);
            all += wanted[k] * wanted[k];
        }
        assertThat(off / all).isLessThan(0.03);
    }

    /** Of 1, 2, 3, 4 by hand: sum 10, |−2 + 2i| = 2 √2, alternating sum −2. */
    @ParameterizedTest
    @ValueSource(ints = 4)
    void theTransformIsFouriers(int steps) {
        double[] values = new double[steps];
        Arrays.setAll(values, t -> t + 1.0);
        double[] amplitudes = new PhaseSurrogates(values).amplitudes(values);
        assertThat(amplitudes).hasSize(3);
        assertThat(amplitudes[0]).isCloseTo(10, within(1e-12));
        assertThat(amplitudes[1]).isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(amplitudes[2]).isCloseTo(2, within(1e-12));
    }
}
