package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class HazardScalingTest {
    @Test
    void tooBoldHazardsAreMended() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        HazardScaling.Past past = new HazardScaling.Past();
        for (int i = 0; i < 200_000; i++) {
            double right = -6 + random.nextGaussian();
            double bold = -5 + 2 * (right + 6);
            past.add(bold, random.nextDouble() < -Math.expm1(-13 * Math.exp(right)));
        }
        HazardScaling scaling = past.scaling(13);
        assertThat(scaling.of(-5)).isCloseTo(-6, within(0.1));
        assertThat(scaling.of(-3)).isCloseTo(-5, within(0.15));
    }

    @Test
    void fewEventsMendNothing() {
        HazardScaling.Past past = new HazardScaling.Past();
        past.add(-3, true);
        past.add(-4, false);
        assertThat(past.scaling(13)).isEqualTo(HazardScaling.NONE);
        assertThat(HazardScaling.NONE.of(-3)).isEqualTo(-3);
    }

    @Test
    void aBentCurveNeverFalls() {
        HazardScaling bent = new HazardScaling(0.5, -0.2, -0.1, -8);
        double before = bent.of(-30);
        for (double told = -30; told < 0; told += 0.25) {
            assertThat(bent.of(told)).isGreaterThanOrEqualTo(before);
            before = bent.of(told);
        }
    }
}
