package org.entente.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class TriadReaderTest {
    private static final int SIMULATIONS = 200;
    private static final TriadSettings QUICK = new TriadSettings(7, 12, 8, 4, 4, 3, 4, 0.5, 199, 7);

    private static TriadStudy study(long seed, double factor, Dyad... asked) {
        return new TriadReader(new SimulatedWorld(seed, factor).days(), SimulatedWorld.WINDOW, QUICK)
                .study(List.of(asked));
    }

    private static double rate(double factor, int simulations) {
        int found = 0;
        int answered = 0;
        for (int seed = 0; seed < simulations; seed++) {
            TriadStudy study = study(seed, factor);
            answered += study.find(Turn.OTHERS_QUARREL).isPresent() ? 1 : 0;
            found += study.find(Turn.OTHERS_QUARREL)
                            .filter(pooled -> pooled.standard().p() <= 0.05)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(answered).isGreaterThan(simulations * 9 / 10);
        return found / (double) answered;
    }

    @Test
    void whereNothingIsPlantedTheTestErrsAboutAsOftenAsItSays() {
        // 5 % of 200 with four standard errors of sqrt(0.05 * 0.95 / 200)
        assertThat(rate(1, SIMULATIONS)).isBetween(0.005, 0.115);
    }

    @Test
    void aPlantedTurnIsFoundAndHasTheRightSign() {
        assertThat(rate(1.5, 40)).isGreaterThan(0.9);
        Pooled pooled = study(3, 1.5).find(Turn.OTHERS_QUARREL).orElseThrow();
        assertThat(pooled.points().value()).isPositive();
        assertThat(pooled.standard().low()).isPositive();
        assertThat(pooled.preTrend().p()).isGreaterThan(0.05);
    }

    @Test
    void triadsOfAPairAskedForAreOneFamilyAndTheOthersAnother() {
        TriadStudy study = study(3, 1, new Dyad("SBA", "SAA"));
        assertThat(study.triads())
                .isNotEmpty()
                .allMatch(effect ->
                        new Dyad(effect.a(), effect.b()).sorted().code().equals("SAA-SBA"));
        assertThat(study.triads())
                .allMatch(effect -> effect.points().p() <= effect.bh() && effect.bh() <= effect.holm());
        assertThat(study.screened().least()).noneMatch(effect -> effect.quarrels() < 2);
    }

    @Test
    void theOrderOfTheDaysChangesNothing() {
        List<PairDay> days = new ArrayList<>(new SimulatedWorld(5, 1.2).days());
        TriadStudy one = new TriadReader(days, SimulatedWorld.WINDOW, QUICK).study(List.of());
        Collections.shuffle(days, new Random(1));
        assertThat(new TriadReader(days, SimulatedWorld.WINDOW, QUICK)
                        .study(List.of())
                        .fallingOuts())
                .isEqualTo(one.fallingOuts());
    }

    @Test
    void aQuarrelIsJudgedByWhatLayBeforeItOnly() {
        List<PairDay> days = new SimulatedWorld(5, 1).days();
        List<FallingOut> all = new TriadReader(days, SimulatedWorld.WINDOW, QUICK)
                .study(List.of())
                .fallingOuts();
        FallingOut early =
                all.stream().min(Comparator.comparing(FallingOut::begins)).orElseThrow();
        List<PairDay> known = days.stream()
                .filter(day -> day.day().isBefore(early.begins().plusDays(7)))
                .toList();
        List<FallingOut> then = new TriadReader(known, SimulatedWorld.WINDOW, QUICK)
                .study(List.of())
                .fallingOuts();
        assertThat(then).extracting(FallingOut::pair, FallingOut::begins).contains(tuple(early.pair(), early.begins()));
    }

    @Test
    void aWindowTooShortGivesNoAnswerInsteadOfANull() {
        TriadStudy study = new TriadReader(
                        new SimulatedWorld(1, 1).days(),
                        new Window(
                                SimulatedWorld.WINDOW.from(),
                                SimulatedWorld.WINDOW.from().plusDays(90)),
                        QUICK)
                .study(List.of());
        assertThat(study.pooled()).isEmpty();
        assertThat(study.triads()).isEmpty();
    }

    @Test
    void correctionsAreThoseOfThePapers() {
        List<Double> p = List.of(0.01, 0.04, 0.03, 0.005);
        assertThat(Correction.holm(p))
                .usingElementComparator(TriadReaderTest::near)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(Correction.benjaminiHochberg(p))
                .usingElementComparator(TriadReaderTest::near)
                .containsExactly(0.02, 0.04, 0.04, 0.02);
    }

    private static int near(double one, double other) {
        return Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
    }

    @Test
    void aBlockPermutationMovesEachPeriodToOneOther() {
        Permutations permutations = new Permutations(23, QUICK);
        for (int i = 0; i < permutations.count(); i++) {
            int at = i;
            assertThat(IntStream.range(0, 23).map(t -> permutations.of(at, t)).sorted())
                    .containsExactly(IntStream.range(0, 23).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void theSmallestDetectableChangeIsTwoPointEightDeviations() {
        double[] permuted = {-1, 1, -1, 1};
        Effect effect = Effect.of(3, permuted);
        assertThat(effect.deviation()).isEqualTo(1);
        assertThat(effect.detectable()).isCloseTo(2.801585, within(1e-6));
        assertThat(effect.p()).isEqualTo(0.2);
    }
}
