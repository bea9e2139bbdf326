package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.evaluation.EndingTrial.Case;
import org.junit.jupiter.api.Test;

class EndingTrialTest {
    @Test
    void findsAGapThatGoesBeforeCrisesThatEndWell() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cases.add(new Case(i % 2 == 0 ? 0.6 + 0.01 * i : 0.1 + 0.01 * i, i % 2 == 0 ? 1 : 0));
        }
        TrialAnswer answer = EndingTrial.difference("F1", "avoided", cases, 999, 1);
        assertThat(answer.result()).hasValueSatisfying(one -> {
            assertThat(one.value()).isCloseTo(0.49, within(1e-9));
            assertThat(one.p()).isLessThan(0.02);
            assertThat(one.low()).isPositive();
        });
    }

    @Test
    void rejectsOnceInTwentyWhereThereIsNothing() {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            List<Case> cases = new ArrayList<>();
            for (int n = 0; n < 14; n++) {
                cases.add(new Case(random.nextDouble(), random.nextInt(200)));
            }
            found += EndingTrial.correlation("F2", "days", cases, 99, i)
                                    .result()
                                    .orElseThrow()
                                    .p()
                            <= 0.05
                    ? 1
                    : 0;
        }
        assertThat(found).isBetween(5, 26);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(EndingTrial.difference("F3", "relapse", List.of(new Case(0.2, 0), new Case(0, 0)), 99, 1)
                        .reason())
                .isEqualTo("not enough evidence: 0 and 2 crises of either kind, 4 in all and one of each are needed");
        assertThat(EndingTrial.correlation("F2", "days", List.of(), 99, 1).result())
                .isEmpty();
    }

    @Test
    void ranksWithTies() {
        assertThat(Samples.ranks(new double[] {5, 1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
        assertThat(Samples.correlation(new double[] {1, 2, 3}, new double[] {2, 4, 6}))
                .isCloseTo(1, within(1e-12));
        assertThat(Samples.correlation(new double[] {1, 1, 1}, new double[] {2, 4, 6}))
                .isZero();
    }
}
