package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.fragility.Stance.Phase;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final double CALM = 0.01;
    private static final double HOLD = 0.04;
    private static final double AGREED = 0.02;
    private static final double END = 0.1;
    private static final double SETTLED = 0.4;

    private static final Course COURSE = new Course((phase, _) -> hazard(phase), _ -> END, SETTLED);

    private static double hazard(Phase phase) {
        return switch (phase) {
            case CALM -> CALM;
            case ON_HOLD -> HOLD;
            case SETTLED -> AGREED;
            case CRISIS -> END;
        };
    }

    @Test
    void aConstantHazardAddsUp() {
        assertThat(COURSE.onsetWithin(new Stance(Phase.CALM, 0), 90 / 7.0))
                .isCloseTo(1 - Math.exp(-CALM * 90 / 7), within(1e-12));
    }

    @Test
    void aCrisisThatEndsMayEndEitherWay() {
        assertThat(COURSE.holds(10))
                .isCloseTo(SETTLED * Math.exp(-10 * AGREED) + (1 - SETTLED) * Math.exp(-10 * HOLD), within(1e-12));
    }

    @Test
    void theMeanLengthIsThatOfAGeometricLaw() {
        assertThat(COURSE.length(520)).isCloseTo(1 / -Math.expm1(-END), within(1e-9));
    }

    @Test
    void theShareOfTheYearInCrisisIsWhatSimulationGives() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (Phase phase : Phase.values()) {
            double sum = 0;
            int runs = 40_000;
            for (int run = 0; run < runs; run++) {
                sum += simulated(phase, random) / 52.0 / runs;
            }
            assertThat(COURSE.share(new Stance(phase, 3), 52)).isCloseTo(sum, within(0.004));
        }
    }

    private static int simulated(Phase begin, RandomGenerator random) {
        Phase phase = begin;
        int weeks = 0;
        for (int week = 0; week < 52; week++) {
            weeks += phase == Phase.CRISIS ? 1 : 0;
            boolean leaves = random.nextDouble() < -Math.expm1(-hazard(phase));
            if (leaves && phase == Phase.CRISIS) {
                phase = random.nextDouble() < SETTLED ? Phase.SETTLED : Phase.ON_HOLD;
            } else if (leaves) {
                phase = Phase.CRISIS;
            }
        }
        return weeks;
    }
}
