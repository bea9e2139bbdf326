package org.entente.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PenaltyChoiceTest {
    private static final List<Double> PENALTIES = List.of(0.1, 10.0, 1000.0);

    @Test
    void covariatesThatSayNothingGetALargePenalty() {
        assertThat(PenaltyChoice.best(List.of(fold(0)), Link.LOGIT, PENALTIES)).isEqualTo(1000);
    }

    @Test
    void covariatesThatSayMuchGetASmallOne() {
        assertThat(PenaltyChoice.best(List.of(fold(2)), Link.LOGIT, PENALTIES)).isLessThan(1000);
    }

    @Test
    void withoutFoldsThereIsNoChoice() {
        assertThatThrownBy(() -> PenaltyChoice.best(List.of(), Link.LOGIT, PENALTIES))
                .hasMessage("a choice needs penalties and folds to judge them by");
    }

    private static PenaltyChoice.Fold fold(double effect) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        return new PenaltyChoice.Fold(table(random, effect), table(random, effect));
    }

    private static CaseTable table(RandomGenerator random, double effect) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < 20; j++) {
            names.add("x" + j);
        }
        CaseTable table = new CaseTable(names);
        for (int i = 0; i < 200; i++) {
            double[] row = random.doubles(20, -1, 1).toArray();
            table.add(row, random.nextDouble() < Link.LOGIT.probability(effect * row[0] - 1), i);
        }
        return table;
    }
}
