package org.entente.triad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/**
 * Ten states over two years of weeks. The cooperation of each pair drifts (an autoregression of its logarithm), and quarrels
 * come by chance; after a quarrel of B and C, each A cooperates more with B by a given factor.
 */
final class SimulatedWorld {
    static final Window WINDOW = new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 29));
    private static final int STATES = 10;
    private static final int WEEKS = 104;
    private static final double STAYS = 0.7;
    private static final double NOISE = 0.3;

    private final RandomGenerator random;
    private final double factor;
    private final double[][][] cooperation = new double[STATES][STATES][WEEKS];
    private final double[][][] conflict = new double[STATES][STATES][WEEKS];

    SimulatedWorld(long seed, double factor) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.factor = factor;
        drift();
        quarrel();
    }

    private void drift() {
        for (int a = 0; a < STATES; a++) {
            for (int b = a + 1; b < STATES; b++) {
                double level = 3 + random.nextGaussian();
                double at = 0;
                for (int t = 0; t < WEEKS; t++) {
                    at = STAYS * at + NOISE * random.nextGaussian();
                    cooperation[a][b][t] = Math.exp(level + at);
                    conflict[a][b][t] = 0.1 * Math.exp(level) * random.nextDouble();
                }
            }
        }
    }

    private void quarrel() {
        for (int b = 0; b < STATES; b++) {
            for (int c = b + 1; c < STATES; c++) {
                int t = random.nextInt(4 * WEEKS);
                if (t >= 12 && t < WEEKS - 4) {
                    conflict[b][c][t] += 40 * cooperation[b][c][t] + 400;
                    turn(b, c, t);
                    turn(c, b, t);
                }
            }
        }
    }

    private void turn(int b, int c, int t) {
        for (int a = 0; a < STATES; a++) {
            if (a != b && a != c) {
                for (int s = t + 1; s <= t + 4; s++) {
                    cooperation[Math.min(a, b)][Math.max(a, b)][s] *= factor;
                }
            }
        }
    }

    List<PairDay> days() {
        List<PairDay> days = new ArrayList<>();
        for (int t = 0; t < WEEKS; t++) {
            for (int a = 0; a < STATES; a++) {
                for (int b = a + 1; b < STATES; b++) {
                    days.add(new PairDay(
                            WINDOW.from().plusWeeks(t),
                            new Dyad(state(a), state(b)),
                            cooperation[a][b][t],
                            conflict[a][b][t],
                            cooperation[a][b][t],
                            conflict[a][b][t]));
                }
            }
        }
        return days;
    }

    static String state(int number) {
        return "S" + (char) ('A' + number) + "A";
    }
}
