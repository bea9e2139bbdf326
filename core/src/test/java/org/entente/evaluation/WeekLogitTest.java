package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeekLogitTest {
    private static final boolean[] BOTH = {true, true};

    private static List<double[][]> weeks(int weeks, int pairs, long seed) {
        Random random = new Random(seed);
        List<double[][]> list = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            double[][] rows = new double[pairs][];
            for (int i = 0; i < pairs; i++) {
                double shared = random.nextGaussian();
                rows[i] = new double[] {shared + random.nextGaussian(), shared};
            }
            list.add(rows);
        }
        return list;
    }

    /** Onsets are drawn by known hazards, and the hazards are found again. */
    @Test
    void recoversTheHazardsByWhichOnsetsWereGiven() {
        List<double[][]> weeks = weeks(300, 20, 1);
        Random random = new Random(2);
        List<Integer> onsets = new ArrayList<>();
        for (double[][] week : weeks) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < week.length; i++) {
                double score = 0.7 * week[i][0] - 0.4 * week[i][1] - Math.log(-Math.log(random.nextDouble()));
                best = score > most ? i : best;
                most = Math.max(most, score);
            }
            onsets.add(best);
        }
        WeekLogit.Fit fit = new WeekLogit(weeks, 2).fit(onsets, BOTH);
        assertThat(fit.coefficient(0)).isCloseTo(0.7, within(3 * fit.deviation(0)));
        assertThat(fit.coefficient(1)).isCloseTo(-0.4, within(3 * fit.deviation(1)));
        assertThat(fit.deviation(0)).isBetween(0.02, 0.1);
    }

    /** Two pairs, one term: the coefficient is the logit of how often the higher one had the onset, but for the weak prior. */
    @Test
    void agreesWithTheLogitOfTwo() {
        List<double[][]> weeks = new ArrayList<>();
        List<Integer> onsets = new ArrayList<>();
        for (int week = 0; week < 100; week++) {
            weeks.add(new double[][] {{1}, {0}});
            onsets.add(week < 75 ? 0 : 1);
        }
        WeekLogit.Fit fit = new WeekLogit(weeks, 1).fit(onsets, new boolean[] {true});
        assertThat(fit.coefficient(0)).isCloseTo(Math.log(3), within(0.01));
        assertThat(fit.deviation(0)).isCloseTo(1 / Math.sqrt(100 * 0.75 * 0.25), within(0.01));
    }

    @Test
    void staysFiniteWhenOnsetsAreSeparated() {
        List<double[][]> weeks = List.of(new double[][] {{1}, {0}}, new double[][] {{1}, {0}});
        WeekLogit.Fit fit = new WeekLogit(weeks, 1).fit(List.of(0, 0), new boolean[] {true});
        assertThat(fit.coefficient(0)).isBetween(1.0, 20.0);
        assertThat(fit.deviation(0)).isGreaterThan(1);
    }

    @Test
    void holdsTermsThatAreNotUsed() {
        List<double[][]> weeks = weeks(50, 10, 4);
        WeekLogit logit = new WeekLogit(weeks, 2);
        WeekLogit.Fit fit = logit.fit(
                logit.draw(logit.fit(Collections.nCopies(50, 3), BOTH), new Random(1)), new boolean[] {false, true});
        assertThat(fit.coefficient(0)).isZero();
        assertThat(fit.coefficient(1)).isNotZero();
    }
}
