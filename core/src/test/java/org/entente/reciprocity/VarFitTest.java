package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

class VarFitTest {
    /** The second side answers the first by so much of what it did a step before; the first does not answer. */
    private static PairSteps simulated(int steps, double answer, long seed) {
        Random random = new Random(seed);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        double one = 0;
        double other = 0;
        for (int step = 0; step < steps; step++) {
            double next = 0.5 * one + random.nextGaussian();
            other = 0.3 * other + answer * one + random.nextGaussian();
            one = next;
            first.add(one);
            second.add(other);
        }
        return new PairSteps(first, second);
    }

    @Test
    void recoversWhatTheStepsWereMadeFrom() {
        VarFit fit = VarFit.of(simulated(2_000, 0.4, 1));
        assertThat(fit.order()).isEqualTo(1);
        assertThat(fit.coefficient(Side.FIRST, Side.FIRST, 1)).isCloseTo(0.5, within(0.06));
        assertThat(fit.coefficient(Side.SECOND, Side.SECOND, 1)).isCloseTo(0.3, within(0.06));
        assertThat(fit.coefficient(Side.SECOND, Side.FIRST, 1)).isCloseTo(0.4, within(0.06));
        assertThat(fit.coefficient(Side.FIRST, Side.SECOND, 1)).isCloseTo(0, within(0.06));
        assertThat(fit.answers(Side.SECOND).p()).isLessThan(1e-6);
        assertThat(fit.answers(Side.SECOND).robustP()).isLessThan(1e-6);
    }

    @Test
    void coversTheTrueAnswerNineTimesInTen() {
        int covered = 0;
        for (int i = 0; i < 300; i++) {
            Estimate answer = VarFit.of(simulated(120, 0.4, i), 1).reciprocity(Side.SECOND);
            covered += answer.low() <= 0.4 && 0.4 <= answer.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(252, 284);
    }

    @Test
    void findsAnAnswerWhereThereIsNoneOnceInTwenty() {
        int found = 0;
        int robust = 0;
        for (int i = 0; i < 400; i++) {
            Granger granger = VarFit.of(simulated(120, 0.4, 1_000 + i), 1).answers(Side.FIRST);
            found += granger.p() <= 0.05 ? 1 : 0;
            robust += granger.robustP() <= 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(9, 33);
        assertThat(robust).isBetween(9, 40);
    }

    /** Second-order memory is told from first by the criterion. */
    @Test
    void choosesTheOrderByTheLeastCriterion() {
        Random random = new Random(5);
        List<Double> first = new ArrayList<>(List.of(0.0, 0.0));
        List<Double> second = new ArrayList<>(List.of(0.0, 0.0));
        for (int t = 2; t < 800; t++) {
            first.add(0.5 * first.get(t - 2) + random.nextGaussian());
            second.add(random.nextGaussian());
        }
        assertThat(VarFit.of(new PairSteps(first, second)).order()).isEqualTo(2);
    }

    /** F of one restriction is the square of t, here by hand: y = 1, 2, 2, 4 … on its own and the other's last value. */
    @Test
    void agreesWithLeastSquaresByHand() {
        double[][] rows = {{1, 0}, {1, 1}, {1, 2}, {1, 3}};
        LeastSquares fit = new LeastSquares(rows, new double[] {1, 2, 2, 4});
        assertThat(fit.coefficients().getEntry(0)).isCloseTo(0.9, within(1e-12));
        assertThat(fit.coefficients().getEntry(1)).isCloseTo(0.9, within(1e-12));
        assertThat(fit.squares()).isCloseTo(0.7, within(1e-12));
        double[] squares = {0.01, 0.04, 0.49, 0.16};
        double[] apart = {-1.5, -0.5, 0.5, 1.5};
        double middle = 0;
        for (int i = 0; i < 4; i++) {
            middle += apart[i] * apart[i] * squares[i];
        }
        assertThat(fit.covariance().getEntry(1, 1)).isCloseTo(2 * middle / 25, within(1e-12));
    }

    @Test
    void saysHowManyStepsAreNeeded() {
        PairSteps few = simulated(20, 0.4, 1);
        assertThatThrownBy(() -> VarFit.of(few))
                .hasMessage("an order up to 4 is chosen from 49 steps at least; there are 20");
        assertThatThrownBy(() -> VarFit.of(few, 2))
                .hasMessage(
                        "an autoregression of order 2 needs 27 steps at least, and an order of 1 at least; there are 20"
                                + " steps");
    }

    @Test
    void hasNoFitWhereOneSideRepeatsTheOther() {
        List<Double> turns = new ArrayList<>();
        for (int t = 0; t < 80; t++) {
            turns.add(t % 2 == 0 ? 3.0 : -3.0);
        }
        assertThat(VarFit.find(new PairSteps(turns, turns))).isEmpty();
        assertThat(VarFit.find(simulated(20, 0.4, 1))).isEmpty();
        assertThat(VarFit.find(simulated(80, 0.4, 1))).isPresent();
    }

    @Test
    void refusesStepsThatAreNotKnown() {
        assertThatThrownBy(() -> new PairSteps(List.of(1.0, Double.NaN), List.of(1.0, 2.0)))
                .hasMessage("step 1 holds NaN and 2.0; cut the series where a step is not known");
        assertThatThrownBy(() -> new PairSteps(List.of(1.0), List.of()))
                .hasMessage("both sides need the same steps, not 1 and 0");
    }
}
