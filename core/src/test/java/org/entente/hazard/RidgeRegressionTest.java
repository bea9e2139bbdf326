package org.entente.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RidgeRegressionTest {
    private static final double Z90 = 1.6448536269514722;

    @ParameterizedTest
    @EnumSource
    void withoutCovariatesTheProbabilityIsTheShare(Link link) {
        CaseTable table = new CaseTable(List.of());
        table.add(new double[0], 10, 3, 0, 0);
        assertThat(RidgeRegression.fit(table, link, 1).probability(new double[0]))
                .isCloseTo(0.3, within(1e-9));
    }

    @Test
    void trialsOfOneRowCountAsRowsOfOneTrial() {
        CaseTable together = new CaseTable(List.of("x"));
        CaseTable apart = new CaseTable(List.of("x"));
        for (int x = 0; x < 4; x++) {
            together.add(new double[] {x}, 5, x, 0, x);
            for (int i = 0; i < 5; i++) {
                apart.add(new double[] {x}, i < x, x);
            }
        }
        double[] row = {1.5};
        assertThat(RidgeRegression.fit(together, Link.CLOGLOG, 1).eta(row))
                .isCloseTo(RidgeRegression.fit(apart, Link.CLOGLOG, 1).eta(row), within(1e-6));
    }

    @Test
    void anOffsetIsAddedAndNotLearned() {
        CaseTable table = new CaseTable(List.of());
        table.add(new double[0], 1000, 100, Math.log(2), 0);
        double hazard = -Math.log1p(-0.1);
        assertThat(Math.exp(RidgeRegression.fit(table, Link.CLOGLOG, 1).eta(new double[0])))
                .isCloseTo(hazard / 2, within(1e-9));
    }

    @Test
    void aPenaltyShrinksAndKeepsASeparatingCovariateFinite() {
        CaseTable table = new CaseTable(List.of("x"));
        for (int i = 0; i < 40; i++) {
            table.add(new double[] {i}, i >= 20, i);
        }
        double weak = lift(RidgeRegression.fit(table, Link.LOGIT, 0.5));
        double strong = lift(RidgeRegression.fit(table, Link.LOGIT, 50));
        assertThat(weak).isFinite().isGreaterThan(strong);
        assertThat(strong).isPositive();
    }

    private static double lift(HazardFit fit) {
        return fit.eta(new double[] {30}) - fit.eta(new double[] {10});
    }

    @Test
    void partsSumToThePredictor() {
        CaseTable table = simulated(random(4), 400);
        HazardFit fit = RidgeRegression.fit(table, Link.CLOGLOG, 1);
        double[] row = {0.3, -1.2};
        double sum = fit.contributions(row).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(fit.constant() + sum).isCloseTo(fit.eta(row), within(1e-12));
    }

    @Test
    void nothingButEventsTellsNoRate() {
        CaseTable table = new CaseTable(List.of());
        table.add(new double[0], 3, 3, 0, 0);
        assertThatThrownBy(() -> RidgeRegression.fit(table, Link.LOGIT, 1))
                .hasMessage("a rate needs cases with and without the event; here are 3.0 in 3.0");
    }

    @Test
    void aRowThatCannotBeIsRejectedWithItsValue() {
        CaseTable table = new CaseTable(List.of("x"));
        assertThatThrownBy(() -> table.add(new double[] {Double.NaN}, true, 0))
                .hasMessage("x is NaN; covariates are finite numbers");
        assertThatThrownBy(() -> table.add(new double[] {1}, 1, 2, 0, 0))
                .hasMessage("2.0 events in 1.0 trials cannot be");
    }

    /** 300 worlds with ln λ = −3 + 0.6 x − 0.3 y: the 90 % interval of ln λ at a row must hold the truth as often. */
    @Test
    void knownHazardsLieInTheirIntervalsAsOftenAsTheySay() {
        RandomGenerator random = random(1);
        double[] row = {1, -1};
        int inside = 0;
        double sum = 0;
        int worlds = 300;
        for (int world = 0; world < worlds; world++) {
            HazardFit.Predictor told =
                    RidgeRegression.fit(simulated(random, 400), Link.CLOGLOG, 1).predictor(row);
            sum += told.value() / worlds;
            inside += Math.abs(told.value() - truth(row)) <= Z90 * told.deviation() ? 1 : 0;
        }
        assertThat(inside / (double) worlds).isBetween(0.85, 0.95);
        assertThat(sum).isCloseTo(truth(row), within(0.05));
    }

    private static double truth(double[] row) {
        return -3 + 0.6 * row[0] - 0.3 * row[1];
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static CaseTable simulated(RandomGenerator random, int rows) {
        CaseTable table = new CaseTable(List.of("x", "y"));
        for (int i = 0; i < rows; i++) {
            double[] row = {random.nextGaussian(), random.nextGaussian()};
            int events = 0;
            for (int trial = 0; trial < 10; trial++) {
                events += random.nextDouble() < Link.CLOGLOG.probability(truth(row)) ? 1 : 0;
            }
            table.add(row, 10, events, 0, i);
        }
        return table;
    }
}
