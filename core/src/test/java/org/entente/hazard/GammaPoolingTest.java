package org.entente.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.hazard.GammaPooling.Shown;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

class GammaPoolingTest {
    @Test
    void ofAGroupThatShowedNothingNothingIsSaid() {
        assertThat(new GammaPooling(2).factor(new Shown(0, 0))).isEqualTo(1);
    }

    @Test
    void fewEventsMoveAFactorLessThanMany() {
        GammaPooling pooling = new GammaPooling(2);
        assertThat(pooling.factor(new Shown(2, 1))).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(pooling.factor(new Shown(40, 20))).isCloseTo(42 / 22.0, within(1e-12));
    }

    @Test
    void groupsThatAreAlikeGetALargeShape() {
        List<Shown> alike = new ArrayList<>();
        RandomDataGenerator random = new RandomDataGenerator(3);
        for (int i = 0; i < 400; i++) {
            alike.add(new Shown(random.nextPoisson(4), 4));
        }
        assertThat(GammaPooling.of(alike).shape()).isGreaterThan(20);
    }

    @Test
    void aKnownShapeIsFoundAndFactorsLieInTheirIntervals() {
        RandomDataGenerator random = new RandomDataGenerator(5);
        GammaDistribution factors = new GammaDistribution(2, 0.5);
        List<Shown> groups = new ArrayList<>();
        List<Double> truth = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            double factor = random.nextDeviate(factors);
            double expected = 0.2 + i % 5;
            groups.add(new Shown(random.nextDeviate(new PoissonDistribution(factor * expected)), expected));
            truth.add(factor);
        }
        GammaPooling pooling = GammaPooling.of(groups);
        long inside = 0;
        for (int i = 0; i < groups.size(); i++) {
            boolean above = truth.get(i) >= pooling.quantile(groups.get(i), 0.05);
            inside += above && truth.get(i) <= pooling.quantile(groups.get(i), 0.95) ? 1 : 0;
        }
        assertThat(pooling.shape()).isBetween(1.7, 2.4);
        assertThat(inside / (double) groups.size()).isBetween(0.87, 0.93);
    }
}
