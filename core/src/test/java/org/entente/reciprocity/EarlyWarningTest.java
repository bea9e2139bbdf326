package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {
    /** A first-order autoregression whose memory goes from one value to another. */
    private static List<Double> series(int steps, double from, double to, long seed) {
        Random random = new Random(seed);
        List<Double> series = new ArrayList<>();
        double state = 0;
        for (int t = 0; t < steps; t++) {
            double memory = from + (to - from) * t / steps;
            state = memory * state + random.nextGaussian();
            series.add(state);
        }
        return series;
    }

    @Test
    void seesASeriesThatSlowsDown() {
        int seen = 0;
        for (int i = 0; i < 10; i++) {
            EarlyWarning warning = EarlyWarning.of(series(200, 0, 0.95, i), List.of(), 99, 1);
            seen += warning.autocorrelationP().p() <= 0.05 ? 1 : 0;
        }
        assertThat(seen).isGreaterThanOrEqualTo(6);
    }

    @Test
    void raisesAlarmOnceInTwentyWhereNothingDrawsNear() {
        int alarms = 0;
        for (int i = 0; i < 200; i++) {
            alarms += EarlyWarning.of(series(60, 0.4, 0.4, i), List.of(), 99, 1)
                                    .autocorrelationP()
                                    .p()
                            <= 0.05
                    ? 1
                    : 0;
        }
        assertThat(alarms).isBetween(3, 20);
    }

    /** Memory of a second step, which no first-order autoregression has: surrogates of the same spectrum know of it. */
    @Test
    void longerMemoryIsNoReasonForAlarm() {
        int alarms = 0;
        for (int i = 0; i < 100; i++) {
            Random random = new Random(i);
            List<Double> series = new ArrayList<>(List.of(0.0, 0.0));
            for (int t = 2; t < 60; t++) {
                series.add(0.6 * series.get(t - 2) + random.nextGaussian());
            }
            alarms += EarlyWarning.of(series, List.of(), 99, 1).varianceP().p() <= 0.05 ? 1 : 0;
        }
        assertThat(alarms).isBetween(1, 10);
    }

    @Test
    void anAlarmIsWhatTheWholeTestSays() {
        int alarms = 0;
        for (int i = 0; i < 40; i++) {
            List<Double> series = series(52, 0, i % 2 == 0 ? 0.95 : 0.2, i);
            boolean alarm = EarlyWarning.alarms(series, List.of(), 99, 7);
            assertThat(alarm)
                    .isEqualTo(EarlyWarning.of(series, List.of(), 99, 7)
                                    .autocorrelationP()
                                    .p()
                            <= EarlyWarning.ALARM);
            alarms += alarm ? 1 : 0;
        }
        assertThat(alarms).isBetween(1, 39);
    }

    @Test
    void theWorseOfBothKindsOfChanceCounts() {
        assertThat(new SurrogateP(0.01, 0.2).p()).isEqualTo(0.2);
        assertThat(new SurrogateP(0.3, 0.2).p()).isEqualTo(0.3);
    }

    @Test
    void takesOffTheNoiseOfCountingFewIncidents() {
        List<Double> series = series(40, 0, 0, 3);
        List<Double> noise = series.stream().map(_ -> 0.3).toList();
        EarlyWarning raw = EarlyWarning.of(series, List.of(), 9, 1);
        EarlyWarning less = EarlyWarning.of(series, noise, 9, 1);
        assertThat(raw.variance().getFirst() - less.variance().getFirst()).isCloseTo(0.3, within(1e-9));
        assertThat(raw.variance()).hasSize(21);
    }

    @Test
    void countsTrendsByKendall() {
        assertThat(Correlation.trend(new double[] {1, 2, 3, 4})).isEqualTo(1);
        assertThat(Correlation.trend(new double[] {1, 3, 2})).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Correlation.ofNeighbours(new double[] {1, -1, 1, -1})).isEqualTo(-0.75);
    }

    @Test
    void needsEnoughSteps() {
        assertThatThrownBy(() -> EarlyWarning.of(series(10, 0, 0, 1), List.of(), 99, 1))
                .hasMessage(
                        "early warning needs 20 steps, as many values of noise or none, and a surrogate; there are 10, 0"
                                + " and 99");
    }

    @Test
    void holdsAlarmsAgainstWhatCame() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        Window span = new Window(first, first.plusDays(199));
        List<LocalDate> alarms = List.of(first.plusDays(10), first.plusDays(50), first.plusDays(190));
        AlarmRecord kept = AlarmRecord.of(alarms, List.of(first.plusDays(60)), 20, span);
        assertThat(kept.alarms()).isEqualTo(2);
        assertThat(kept.followed()).isEqualTo(1);
        assertThat(kept.chance()).isCloseTo(20 / 180.0, within(1e-12));
        assertThat(kept.falseShare()).hasValue(0.5);
        assertThat(AlarmRecord.of(List.of(), List.of(), 20, span).falseShare()).isEmpty();
    }
}
