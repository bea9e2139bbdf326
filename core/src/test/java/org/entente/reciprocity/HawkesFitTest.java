package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.reciprocity.HawkesModel.Rate;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

class HawkesFitTest {
    private static final HawkesModel TRUTH = new HawkesModel(new Rate(0.4, 0.3, 0.25), new Rate(0.3, 0.2, 0.35), 0.6);

    @Test
    void recoversWhatTheCountsWereMadeFrom() {
        HawkesFit fit = HawkesFit.of(TRUTH.simulate(4_000, 11), 1);
        assertThat(fit.model().first().base()).isCloseTo(0.4, within(0.08));
        assertThat(fit.model().first().own()).isCloseTo(0.3, within(0.08));
        assertThat(fit.model().first().other()).isCloseTo(0.25, within(0.08));
        assertThat(fit.model().second().other()).isCloseTo(0.35, within(0.08));
        assertThat(fit.model().memory()).isCloseTo(0.6, within(0.1));
        assertThat(fit.reacts(Side.FIRST)).isLessThan(0.001);
        assertThat(fit.check().fits()).isTrue();
    }

    /** Sixty worlds of two years: nine intervals of ten ought to hold the truth. */
    @Test
    void coversTheTrueReactionsNineTimesInTen() {
        double[] truth = {0.4, 0.3, 0.25, 0.3, 0.2, 0.35, 0.6};
        int[] covered = new int[truth.length];
        for (int world = 0; world < 60; world++) {
            List<Estimate> intervals =
                    HawkesFit.of(TRUTH.simulate(730, 100 + world), 1).intervals();
            for (int i = 0; i < truth.length; i++) {
                Estimate one = intervals.get(i);
                covered[i] += one.low() <= truth[i] && truth[i] <= one.high() ? 1 : 0;
            }
        }
        int sum = 0;
        for (int one : covered) {
            assertThat(one).isBetween(47, 60);
            sum += one;
        }
        assertThat(sum / (60.0 * truth.length)).isBetween(0.85, 0.95);
    }

    @Test
    void findsNoReactionWhereThereIsNone() {
        HawkesModel silent = new HawkesModel(new Rate(0.5, 0.4, 0), new Rate(0.4, 0.3, 0), 0.5);
        int found = 0;
        for (int world = 0; world < 60; world++) {
            found += HawkesFit.of(silent.simulate(365, 500 + world), 1).firstReacts() <= 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(0, 8);
    }

    @Test
    void seesThatHeapsDoNotFit() {
        PairSteps steps = TRUTH.simulate(500, 3);
        List<Double> heaped = new ArrayList<>(steps.first());
        for (int day = 0; day < heaped.size(); day += 25) {
            heaped.set(day, 15.0);
        }
        assertThat(HawkesFit.of(new PairSteps(heaped, steps.second()), 1)
                        .check()
                        .fits())
                .isFalse();
    }

    @Test
    void tellsWhenAProcessWouldExplode() {
        assertThat(TRUTH.branching()).isCloseTo(0.25 + Math.sqrt(0.0025 + 0.0875), within(1e-12));
        assertThat(new HawkesModel(new Rate(1, 0.9, 0.3), new Rate(1, 0.9, 0.3), 0.5).branching())
                .isGreaterThan(1);
    }

    @Test
    void saysWhatIsMissing() {
        PairSteps quiet = new PairSteps(Collections.nCopies(100, 0.0), Collections.nCopies(100, 1.0));
        assertThat(HawkesFit.enough(quiet)).isFalse();
        assertThatThrownBy(() -> HawkesFit.of(quiet, 1))
                .hasMessage(
                        "a fit needs 60 steps and 20 incidents of each side; there are 100 steps with 0.0 and 100.0");
    }

    @Test
    void givesTheSameWorldForTheSameSeed() {
        assertThat(TRUTH.simulate(50, 9)).isEqualTo(TRUTH.simulate(50, 9)).isNotEqualTo(TRUTH.simulate(50, 10));
    }
}
