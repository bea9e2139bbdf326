package org.entente.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

/** Partial pooling against simulated crises of known speed. */
class PooledRecoveryTest {
    private static final double USUAL = Math.log(Math.log(2) / 10);
    private static final int WORLDS = 200;

    @Test
    void intervalsCoverAsOftenAsTheySay() {
        Random random = new Random(11);
        int usual = 0;
        int own = 0;
        for (int world = 0; world < WORLDS; world++) {
            List<CrisisRate> crises = new ArrayList<>();
            double first = USUAL + 0.5 * random.nextGaussian();
            for (int pair = 0; pair < 10; pair++) {
                double theta = pair == 0 ? first : USUAL + 0.5 * random.nextGaussian();
                for (int crisis = 0; crisis < 1 + pair % 3; crisis++) {
                    double error = 0.1 + 0.4 * random.nextDouble();
                    double spread = Math.hypot(error, 0.4);
                    crises.add(new CrisisRate("P" + pair, theta + spread * random.nextGaussian(), error));
                }
            }
            PooledRecovery pooled = PooledRecovery.of(crises).orElseThrow();
            usual += covers(pooled.halfLife(), USUAL);
            own += covers(pooled.pairs().getOrDefault("P0", pooled.next()), first);
        }
        assertThat(usual / (double) WORLDS).isBetween(0.85, 0.95);
        assertThat(own / (double) WORLDS).isBetween(0.85, 0.95);
    }

    private static int covers(Estimate halfLife, double logRate) {
        double truth = Math.log(2) / Math.exp(logRate);
        return halfLife.low() <= truth && truth <= halfLife.high() ? 1 : 0;
    }

    @Test
    void aPairOfOneNoisyCrisisIsDrawnToTheOthers() {
        List<CrisisRate> crises = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            crises.add(new CrisisRate("P" + i % 4, USUAL + 0.05 * (i % 3 - 1), 0.1));
        }
        crises.add(new CrisisRate("far", USUAL + 2, 1));
        PooledRecovery pooled = PooledRecovery.of(crises).orElseThrow();
        Estimate far = pooled.pairs().getOrDefault("far", pooled.next());
        assertThat(pooled.halfLife().value()).isCloseTo(10, within(0.8));
        assertThat(far.value()).isBetween(6.0, 10.0);
        assertThat(far.high() / far.low())
                .isGreaterThan(pooled.halfLife().high() / pooled.halfLife().low());
    }

    @Test
    void twoCrisesAreNotEnoughEvidence() {
        CrisisRate one = new CrisisRate("P", USUAL, 0.1);
        assertThat(PooledRecovery.of(List.of(one, one))).isEmpty();
    }
}
