package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuousHawkesTest {
    private static final List<Double> TIMES = List.of(1.0, 2.5, 2.7, 6.0, 6.1, 9.0);
    private static final ContinuousHawkes PROCESS = new ContinuousHawkes(0.3, 0.4, 1.2);

    @Test
    void givesTheLogLikelihoodOfTheReference() {
        assertThat(PROCESS.logLikelihood(TIMES, 10)).isCloseTo(-10.1962681422, within(1e-10));
        assertThat(PROCESS.branching()).isCloseTo(1.0 / 3, within(1e-12));
    }

    /** The clock of the process runs as long as its rate sums to: residuals and the likelihood's integral agree. */
    @Test
    void measuresTimeByItsOwnRate() {
        double passed = PROCESS.residuals(TIMES).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double integral = 0.3 * 9;
        for (double time : TIMES) {
            integral += 0.4 / 1.2 * (1 - Math.exp(-1.2 * (9 - time)));
        }
        assertThat(passed).isCloseTo(integral, within(1e-12));
        assertThat(PROCESS.residuals(TIMES)).first().isEqualTo(0.3);
    }

    @Test
    void refusesParametersOutOfRange() {
        assertThatThrownBy(() -> new ContinuousHawkes(0, 0.4, 1.2))
                .hasMessage("base and decay lie above 0 and the jump is not below: 0.0, 0.4, 1.2");
    }
}
