package org.entente.disconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.disconnect.ActsOfAPair.FIRST;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.disconnect.Standing.Known;
import org.entente.event.EventType;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

class GapDrawsTest {
    private static final double[] PAST =
            IntStream.range(0, 50).mapToDouble(i -> -2 + 0.08 * i).toArray();

    private static List<Act> drawn(Random random, EventType type, double mean) {
        ActsOfAPair acts = new ActsOfAPair();
        IntStream.range(0, 20).forEach(_ -> acts.add(FIRST, type, mean + 2 * random.nextGaussian()));
        return acts.list();
    }

    private static double mean(List<Act> acts) {
        return acts.stream().mapToDouble(Act::weight).average().orElseThrow();
    }

    private static Estimate estimate(List<Act> words, List<Act> deeds) {
        Known known =
                new Known(MidRank.of(mean(words), PAST), MidRank.of(mean(deeds), PAST), mean(words), mean(deeds), 50);
        return new GapDraws(DisconnectRules.DEFAULT).estimate(known, words, deeds, PAST, PAST);
    }

    /** 200 windows of twenty words and deeds whose true means are known: nine intervals of ten ought to hold the true gap. */
    @Test
    void coversTheTrueGapNineTimesInTen() {
        double truth = MidRank.of(0.8, PAST) - MidRank.of(-0.6, PAST);
        Random random = new Random(7);
        int covered = 0;
        for (int i = 0; i < 200; i++) {
            Estimate gap = estimate(drawn(random, EventType.SUPPORT, 0.8), drawn(random, EventType.AID, -0.6));
            covered += gap.low() <= truth && truth <= gap.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(166, 192);
    }

    @Test
    void givesTheSameIntervalForTheSameSeed() {
        Random random = new Random(3);
        List<Act> words = drawn(random, EventType.SUPPORT, 1);
        List<Act> deeds = drawn(random, EventType.AID, 0);
        assertThat(estimate(words, deeds)).isEqualTo(estimate(words, deeds));
    }
}
