package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.entente.series.Estimate;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ImpulseResponseTest {
    /** The second side answers the first by 0.4; what comes as a surprise comes to both by half. */
    private static final RealMatrix A = MatrixUtils.createRealMatrix(new double[][] {{0.5, 0}, {0.4, 0.3}});

    private static final RealMatrix ERRORS = MatrixUtils.createRealMatrix(new double[][] {{1, 0.5}, {0.5, 1}});

    private static final VarModel WORLD =
            VarModel.of(MatrixUtils.createRealVector(new double[] {0, 0}), List.of(A), ERRORS);

    private static PairSteps simulated(int steps, double noise, long seed) {
        Random random = new Random(seed);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        double one = 1;
        double other = -2;
        for (int step = 0; step < steps; step++) {
            double shock = noise * random.nextGaussian();
            double shared = 0.5 * shock + noise * Math.sqrt(0.75) * random.nextGaussian();
            double next = 0.5 * one + shock;
            other = 0.4 * one + 0.3 * other + shared;
            one = next;
            first.add(one);
            second.add(other);
        }
        return new PairSteps(first, second);
    }

    private static ImpulseResponse of(Map<Side, ImpulseResponse> responses, Side side) {
        return Objects.requireNonNull(responses.get(side));
    }

    @Test
    void aKnownAutoregressionRespondsByItsPowers() {
        RealMatrix power = MatrixUtils.createRealIdentityMatrix(2);
        List<RealMatrix> responses = WORLD.unitResponses(12);
        List<RealMatrix> together = WORLD.generalisedResponses(12);
        for (int step = 0; step <= 12; step++) {
            assertThat(responses.get(step).subtract(power).getNorm1()).isLessThan(1e-9);
            assertThat(together.get(step).subtract(power.multiply(ERRORS)).getNorm1())
                    .isLessThan(1e-9);
            power = power.multiply(A);
        }
    }

    /** Without noise least squares finds A itself, so that the fit responds by its powers. */
    @Test
    void aFitToStepsWithoutNoiseRespondsByThePowers() {
        VarModel fit = new VarBootstrap(simulated(25, 0, 1), 1, 1).fit();
        for (int step = 0; step <= 12; step++) {
            assertThat(fit.unitResponses(12).get(step).subtract(A.power(step)).getNorm1())
                    .isLessThan(1e-9);
        }
    }

    @Test
    void theFitRespondsByThePowersOfItsOwnCoefficients() {
        PairSteps pair = simulated(200, 1, 3);
        VarFit fit = VarFit.of(pair, 1);
        VarModel model = new VarBootstrap(pair, 1, 1).fit();
        for (Side to : Side.values()) {
            for (Side from : Side.values()) {
                assertThat(model.lag(1).getEntry(VarModel.index(to), VarModel.index(from)))
                        .isCloseTo(fit.coefficient(to, from, 1), within(1e-9));
            }
        }
        ImpulseResponse response = of(ImpulseResponse.of(pair, 1, 1, 9, 19), Side.SECOND);
        RealMatrix cube = model.lag(1).power(3).multiply(model.errors());
        assertThat(response.steps().get(3).value())
                .isCloseTo(cube.getEntry(1, 0) / model.errors().getEntry(0, 0), within(1e-9));
        assertThat(response.sum().value())
                .isCloseTo(
                        response.steps().stream()
                                .skip(1)
                                .mapToDouble(Estimate::value)
                                .sum(),
                        within(1e-9));
    }

    @Test
    void lagsBeyondTheFirstAreChained() {
        RealMatrix second = MatrixUtils.createRealMatrix(new double[][] {{0.1, 0.2}, {0, 0.1}});
        VarModel model = VarModel.of(MatrixUtils.createRealVector(new double[] {1, 2}), List.of(A, second), ERRORS);
        assertThat(model.order()).isEqualTo(2);
        assertThat(model.lag(2)).isEqualTo(second);
        assertThat(model.unitResponses(2)
                        .get(2)
                        .subtract(A.power(2).add(second))
                        .getNorm1())
                .isLessThan(1e-12);
    }

    /** True responses of the second side, from 0.5 in the same step on, and of the first, which answers nothing but goes on. */
    @Test
    void coversTheTrueResponseNineTimesInTen() {
        List<RealMatrix> truth = WORLD.generalisedResponses(ImpulseResponse.LONGEST);
        int[] covered = new int[5];
        int sums = 0;
        double sum =
                truth.stream().skip(1).mapToDouble(one -> one.getEntry(1, 0)).sum();
        for (int world = 0; world < 200; world++) {
            ImpulseResponse response =
                    of(ImpulseResponse.of(simulated(150, 1, 100 + world), 1, world, 99, 199), Side.SECOND);
            for (int step = 0; step < covered.length; step++) {
                covered[step] +=
                        holds(response.steps().get(step), truth.get(step).getEntry(1, 0)) ? 1 : 0;
            }
            sums += holds(response.sum(), sum) ? 1 : 0;
        }
        assertThat(Arrays.stream(covered).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(168, 191));
        assertThat(sums).isBetween(168, 191);
    }

    private static boolean holds(Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high();
    }

    @Test
    void tellsHowFastOnlyWhereThereIsAnAnswer() {
        Map<Side, ImpulseResponse> responses = ImpulseResponse.of(simulated(400, 1, 8), 1, 1, 99, 199);
        ImpulseResponse answer = of(responses, Side.SECOND);
        assertThat(answer.half().orElseThrow().value()).isEqualTo(2);
        assertThat(answer.half().orElseThrow().high()).isLessThanOrEqualTo(3);
        assertThat(answer.steps()).hasSize(13);
        PairSteps still =
                new PairSteps(simulated(60, 1, 1).first(), simulated(60, 1, 2).second());
        assertThat(of(ImpulseResponse.of(still, 1, 1, 99, 199), Side.FIRST).half())
                .isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        PairSteps pair = simulated(80, 1, 5);
        assertThat(ImpulseResponse.of(pair, 2, 7, 19, 49)).isEqualTo(ImpulseResponse.of(pair, 2, 7, 19, 49));
        assertThat(ImpulseResponse.of(pair, 2, 7, 19, 49)).isNotEqualTo(ImpulseResponse.of(pair, 2, 8, 19, 49));
    }

    @Test
    void tellsWhatDiesAwayFromWhatDoesNot() {
        assertThat(WORLD.stationary()).isTrue();
        assertThat(VarModel.of(WORLD.coefficients().getRowVector(0), List.of(A.scalarMultiply(2.1)), ERRORS)
                        .stationary())
                .isFalse();
    }

    @Test
    void refusesEquationsWhoseFormsDoNotFit() {
        assertThatThrownBy(() -> new VarModel(A, ERRORS))
                .hasMessage("two equations have a constant and lags of both sides, and errors of two by two");
    }
}
