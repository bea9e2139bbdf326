package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.crisis.DailyScores.Score;
import org.junit.jupiter.api.Test;

/** Made-up series of a few states, all of them drawn from one seed. */
class SeriesDetectorTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG");
    private static final Dyad PAIR = new Dyad("AAA", "BBB");
    private static final int DAYS = 300;

    /** Scores of all pairs, around zero and never far. */
    private static double[][] usual() {
        Random random = new Random(5);
        double[][] scores = new double[STATES.size() * (STATES.size() - 1) / 2][DAYS];
        for (double[] pair : scores) {
            Arrays.setAll(pair, _ -> 30 * random.nextGaussian());
        }
        return scores;
    }

    private static DailyScores scores(double[]... rows) {
        List<Score> list = new ArrayList<>();
        int pair = 0;
        for (int i = 0; i < STATES.size(); i++) {
            for (int j = i + 1; j < STATES.size(); j++) {
                Dyad dyad = new Dyad(STATES.get(i), STATES.get(j));
                double[] row = rows[pair++];
                for (int day = 0; day < DAYS; day++) {
                    list.add(new Score(dyad, FIRST.plusDays(day), row[day]));
                }
            }
        }
        return DailyScores.of(list);
    }

    private static List<SeriesSpell> detect(DailyScores scores) {
        return new SeriesDetector(SeriesRules.DEFAULT).detect(scores).spells();
    }

    private static void fall(double[] row, int from, int days, double to) {
        Arrays.fill(row, from, from + days, to);
    }

    @Test
    void nothingUnusualIsNoEpisode() {
        assertThat(detect(scores(usual()))).isEmpty();
    }

    @Test
    void aLowerLevelIsAnEpisodeFromItsFirstDayToItsLast() {
        double[][] rows = usual();
        fall(rows[0], 150, 12, -400);
        rows[0][154] = -900;
        assertThat(detect(scores(rows))).singleElement().satisfies(spell -> {
            assertThat(spell.pair()).isEqualTo(PAIR);
            assertThat(spell.onset()).isEqualTo(FIRST.plusDays(150));
            assertThat(spell.peak()).isEqualTo(FIRST.plusDays(154));
            assertThat(spell.end())
                    .hasValueSatisfying(end -> assertThat(end).isBetween(FIRST.plusDays(161), FIRST.plusDays(180)));
        });
    }

    @Test
    void anEpisodeThatDoesNotEndIsOpen() {
        double[][] rows = usual();
        fall(rows[0], 280, DAYS - 280, -400);
        assertThat(detect(scores(rows)))
                .singleElement()
                .satisfies(spell -> assertThat(spell.end()).isEmpty());
    }

    @Test
    void goodNewsTheWeekBeforeHidesNothing() {
        double[][] rows = usual();
        fall(rows[0], 143, 7, 900);
        fall(rows[0], 150, 10, -600);
        assertThat(detect(scores(rows)))
                .singleElement()
                .satisfies(spell -> assertThat(spell.onset()).isEqualTo(FIRST.plusDays(150)));
    }

    @Test
    void aWeekInWhichEverythingIsReportedTwentyTimesIsNoEpisode() {
        double[][] rows = usual();
        for (double[] row : rows) {
            for (int day = 150; day < 157; day++) {
                row[day] *= 20;
            }
        }
        assertThat(detect(scores(rows))).isEmpty();
    }

    @Test
    void aWeekOfMoreGoodAndBadNewsOfOnePairIsNoEpisode() {
        double[][] rows = usual();
        for (int day = 150; day < 157; day++) {
            rows[0][day] = day % 2 == 0 ? -300 : 280;
        }
        SeriesRules withoutSingleDays = SeriesRules.DEFAULT.with(120, List.of(4), 10, true);
        assertThat(new SeriesDetector(withoutSingleDays).detect(scores(rows)).spells())
                .isEmpty();
    }

    @Test
    void theBeginningIsUnknownAndGivesNoEpisode() {
        double[][] rows = usual();
        fall(rows[0], 5, 10, -900);
        assertThat(detect(scores(rows))).isEmpty();
    }

    @Test
    void scoresInAnotherUnitGiveTheSameWhereTheyAreMany() {
        double[][] rows = usual();
        fall(rows[0], 150, 12, -400);
        double[][] tenfold = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(score -> 10 * score).toArray())
                .toArray(double[][]::new);
        assertThat(detect(scores(tenfold)))
                .extracting(SeriesSpell::onset)
                .isEqualTo(detect(scores(rows)).stream().map(SeriesSpell::onset).toList());
    }

    @Test
    void theThresholdFollowsFromTheRateWhereThereArePairsEnough() {
        double[][] rows = usual();
        for (int pair = 0; pair < 12; pair++) {
            fall(rows[pair], 150, 8, -300 - 40 * pair);
        }
        SeriesRules rules = new SeriesRules(120, 30, List.of(1, 3, 5, 7), 10, false, 30, 0.5, 21, 6.5);
        SeriesDetector.Found found = new SeriesDetector(rules).detect(scores(rows));
        assertThat(found.spells()).hasSize((int) (0.5 * 21 * DAYS / 365.25));
        assertThat(found.spells()).allMatch(spell -> spell.z() >= found.threshold());
    }

    @Test
    void aDayMissingForAllIsAGapAndForOnePairNothingScored() {
        Dyad other = new Dyad("AAA", "CCC");
        DailyScores scores = DailyScores.of(
                List.of(new Score(PAIR, FIRST, 1), new Score(other, FIRST, 2), new Score(other, FIRST.plusDays(2), 3)));
        assertThat(scores.score(PAIR, FIRST.plusDays(1))).isEmpty();
        assertThat(scores.score(PAIR, FIRST.plusDays(2))).hasValue(0.0);
        assertThat(scores.score(new Dyad("CCC", "AAA"), FIRST)).hasValue(2.0);
        assertThat(scores.busiest(1)).containsExactly(other);
    }

    @Test
    void aSecondScoreOfADayIsAMistake() {
        List<Score> twice = List.of(new Score(PAIR, FIRST, 1), new Score(new Dyad("BBB", "AAA"), FIRST, 2));
        assertThatThrownBy(() -> DailyScores.of(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AAA-BBB has two scores of 2018-01-01");
    }

    @Test
    void thePlainWayBeginsAnEpisodeAfterThirtyDaysOnly() {
        double[][] rows = usual();
        fall(rows[0], 150, 1, -900);
        fall(rows[0], 170, 1, -900);
        fall(rows[0], 250, 1, -900);
        MedianThreshold plain = MedianThreshold.of(scores(rows));
        assertThat(plain.onsets(PAIR, 10)).containsExactly(FIRST.plusDays(150), FIRST.plusDays(250));
        assertThat(plain.thresholdOf(0.2, List.of(PAIR))).isGreaterThan(plain.thresholdOf(5, List.of(PAIR)));
    }
}
