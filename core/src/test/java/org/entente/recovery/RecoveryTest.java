package org.entente.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.entente.crisis.Baseline;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Spell;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

/** Curves whose way back is known. */
class RecoveryTest {
    private static final LocalDate PEAK = LocalDate.of(2018, 6, 1);
    private static final int BEFORE = 60;

    private static List<DayValue> curve(IntToDoubleFunction after, int days) {
        List<DayValue> values = new ArrayList<>();
        for (int i = -BEFORE; i < 0; i++) {
            values.add(new DayValue(PEAK.plusDays(i), 10 + (i % 3)));
        }
        for (int i = 0; i < days; i++) {
            values.add(new DayValue(PEAK.plusDays(i), after.applyAsDouble(i)));
        }
        return values;
    }

    private static Recovery recovery(IntToDoubleFunction after, int days) {
        return Recovery.of(curve(after, days), PEAK, new Window(PEAK, PEAK.plusDays(days - 1L)), 1)
                .orElseThrow();
    }

    @Test
    void anExponentialWayBackHasItsHalfLife() {
        double rate = Math.log(2) / 9;
        Recovery found = recovery(day -> 12 + 80 * Math.exp(-rate * day), 90);
        Decay decay = found.decay().orElseThrow();
        assertThat(decay.halfLifeDays()).isCloseTo(9, within(1e-3));
        assertThat(decay.level()).isCloseTo(12, within(1e-3));
        assertThat(decay.drop()).isCloseTo(80, within(1e-3));
    }

    @Test
    void theErrorOfTheRateIsThatOfRepeatedDraws() {
        Random random = new Random(4);
        double rate = Math.log(2) / 9;
        List<Double> logs = new ArrayList<>();
        double error = 0;
        int draws = 200;
        for (int i = 0; i < draws; i++) {
            Decay decay = recovery(day -> 10 + 80 * Math.exp(-rate * day) + 4 * random.nextGaussian(), 90)
                    .decay()
                    .orElseThrow();
            logs.add(Math.log(decay.rate()));
            error += decay.logRateError() / draws;
        }
        double mean = logs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double deviation = Math.sqrt(logs.stream()
                .mapToDouble(log -> (log - mean) * (log - mean))
                .average()
                .orElseThrow());
        assertThat(mean).isCloseTo(Math.log(rate), within(0.03));
        assertThat(error).isCloseTo(deviation, within(0.2 * deviation));
    }

    @Test
    void withoutAModelTheDaysAreThoseFromWhichTheWeekStaysBelow() {
        Recovery found = recovery(day -> day < 5 ? 110 : day < 20 ? 55 : 10, 60);
        assertThat(found.before()).isEqualTo(9);
        assertThat(found.daysToHalf()).hasValue(5);
        assertThat(found.daysToFourFifths()).hasValue(20);
        assertThat(found.area()).isCloseTo(5 * 101 + 15 * 46 + 40, within(1e-9));
    }

    @Test
    void aQuietDayAmongLoudOnesIsNoWayBack() {
        Recovery found = recovery(day -> day == 3 ? 0 : day < 30 ? 100 : 9, 60);
        assertThat(found.daysToHalf()).hasValue(30);
    }

    @Test
    void whatDoesNotComeBackIsNotSeenToAndLeavesAScar() {
        Recovery found = recovery(day -> day < 10 ? 110 : 70, 60);
        assertThat(found.daysToHalf()).isEmpty();
        assertThat(found.daysToFourFifths()).isEmpty();
        assertThat(found.scar())
                .hasValueSatisfying(scar -> assertThat(scar).isCloseTo((70 - 9) / 1.4826, within(1e-9)));
    }

    @Test
    void aFewDaysTellNoRateAndNoScar() {
        Recovery found = recovery(day -> 100 - day, 5);
        assertThat(found.decay()).isEmpty();
        assertThat(found.scar()).isEmpty();
    }

    @Test
    void aPeakThatIsUsualIsNone() {
        assertThat(Recovery.of(curve(_ -> 8, 30), PEAK, new Window(PEAK, PEAK.plusDays(29)), 1))
                .isEmpty();
    }

    @Test
    void theCoverageAlwaysStandsBeside() {
        List<CrisisDay> days = new ArrayList<>();
        for (int i = -BEFORE; i < BEFORE; i++) {
            double fading = i < 0 ? 0 : Math.exp(-Math.log(2) / 6 * i);
            long acts = 5 + Math.round(200 * (i < 0 ? 0 : Math.exp(-Math.log(2) / 12 * i)));
            days.add(new CrisisDay(PEAK.plusDays(i), 900, acts, acts, 0, 400 * fading, 0, List.of()));
        }
        Spell spell = new Spell(
                PEAK,
                PEAK,
                PEAK,
                9,
                400,
                new Baseline(BEFORE, 900, 0, 10, 0.1, 5),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(RecoveryBesideCoverage.of(days, spell, PEAK.plusDays(59)).line())
                .isEqualTo("half-life 6.0 days (coverage: 12.0 days), 80 % after 14 days (coverage: 28 days),"
                        + " scar 0.2 (coverage: 15.0)");
    }
}
