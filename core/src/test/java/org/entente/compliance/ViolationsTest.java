package org.entente.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.compliance.Happening.board;
import static org.entente.compliance.Happening.march;
import static org.entente.compliance.Happening.on;
import static org.entente.compliance.Happening.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;
import org.entente.agreement.Terms;
import org.entente.series.Coverage;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static final Provision CEASEFIRE = Provision.of(
                    "ceasefire",
                    ProvisionKind.PROHIBITION,
                    Terms.from(march(6)),
                    Obligor.of("TUR"),
                    Obligor.of("RUS", "SYR"))
            .with(Sign.VIOLATED, word("strike"));
    private static final Coverage WHOLE = Coverages.wholly(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30));

    private static Happening strike(LocalDate day, String by) {
        return on(day, "strike").key(by + day).between(by, "USA").machine().printedBy("Reuters");
    }

    private static ViolationRecord record(Coverage coverage, Happening... strikes) {
        return board(march(20), coverage, Happening.agreement(CEASEFIRE), strikes)
                .provisions()
                .getFirst()
                .violations();
    }

    @Test
    void violationsAWeekAreHeldAgainstThePeriodBeforeAndSplitByParty() {
        ViolationRecord record = record(
                WHOLE,
                strike(march(9), "SYR"),
                strike(march(15), "SYR"),
                strike(march(15), "TUR"),
                strike(march(16), "IRN"));
        ViolationRecord.Period now = record.period().orElseThrow();
        assertThat(now.byParty()).containsEntry("RUS/SYR", 1L).containsEntry("TUR", 1L);
        assertThat(now.unattributed()).isEqualTo(1);
        assertThat(now.perWeek()).contains(3.0);
        assertThat(record.before().orElseThrow().perWeek()).contains(1.0);
        assertThat(record.free()).as("15 days, 3 of them with a violation").isEqualTo(12);
        assertThat(record.daysToFirst()).contains(3L);
    }

    @Test
    void aDayThatNobodyObservedIsNoDayWithoutViolation() {
        ViolationRecord record = record(Coverages.without(WHOLE, march(18)), strike(march(15), "SYR"));
        assertThat(record.unobserved()).isEqualTo(1);
        assertThat(record.free()).isEqualTo(13);
        assertThat(record.freeShare()).isEmpty();
        assertThat(record.period().orElseThrow().perWeek().orElseThrow()).isCloseTo(7.0 / 6, within(1e-12));
    }

    @Test
    void curatedEntriesGiveNoRate() {
        ViolationRecord record =
                record(Happening.nothingCovered(), on(march(15), "strike").says("TUR DEF"));
        assertThat(record.curated()).hasSize(1);
        assertThat(record.machine()).isEmpty();
        assertThat(record.period().orElseThrow().perWeek()).isEmpty();
        assertThat(record.freeShare()).isEmpty();
        assertThat(record.unobserved()).isEqualTo(15);
    }

    @Test
    void curatedEntriesDoNotRaiseARateOfTheMachines() {
        ViolationRecord record = record(WHOLE, on(march(19), "strike").says("TUR DEF"));
        assertThat(record.period().orElseThrow().perWeek()).contains(0.0);
        assertThat(record.curated()).hasSize(1);
    }

    @Test
    void theRateAfterIsHeldAgainstTheRateBeforeWithoutTheSurge() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate signed = LocalDate.of(2020, 3, 5);
        signed.minusDays(60).datesUntil(signed.minusDays(14)).forEach(day -> {
            days.add(day);
            days.add(day);
        });
        signed.minusDays(14).datesUntil(signed.plusDays(1)).forEach(day -> {
            for (int i = 0; i < 20; i++) {
                days.add(day);
            }
        });
        signed.plusDays(1).datesUntil(signed.plusDays(41)).forEach(days::add);
        RateRatio ratio = RateRatio.of(days, WHOLE, signed.minusDays(60), signed, signed.plusDays(40))
                .orElseThrow();
        assertThat(ratio.before()).isEqualTo(2);
        assertThat(ratio.ratio()).isEqualTo(0.5);
        assertThat(ratio.dispersion()).as("no more spread than Poisson").isLessThan(1e-3);
        assertThat(ratio.daysBefore()).isEqualTo(46);
        assertThat(ratio.daysAfter()).isEqualTo(40);
        double error = Math.sqrt(1 / (2.0 * 46) + 1 / 40.0);
        assertThat(ratio.high()).isCloseTo(0.5 * Math.exp(1.959963984540054 * error), within(1e-3));
    }

    @Test
    void burstsWidenTheInterval() {
        LocalDate signed = LocalDate.of(2020, 3, 5);
        List<LocalDate> even = new ArrayList<>();
        List<LocalDate> bursts = new ArrayList<>();
        for (int i = 15; i < 55; i++) {
            even.add(signed.minusDays(i));
            even.add(signed.plusDays(i));
            for (int n = 0; n < (i % 10 == 0 ? 10 : 0); n++) {
                bursts.add(signed.minusDays(i));
                bursts.add(signed.plusDays(i));
            }
        }
        RateRatio calm = ratio(even, signed);
        RateRatio wild = ratio(bursts, signed);
        assertThat(wild.dispersion()).isGreaterThan(1);
        assertThat(wild.high() / wild.low()).isGreaterThan(2 * calm.high() / calm.low());
    }

    private static RateRatio ratio(List<LocalDate> days, LocalDate signed) {
        return RateRatio.of(days, WHOLE, signed.minusDays(54), signed, signed.plusDays(54))
                .orElseThrow();
    }

    @Test
    void tooFewDaysOrNoEventSayNothing() {
        LocalDate signed = LocalDate.of(2020, 3, 5);
        List<LocalDate> before = List.of(signed.minusDays(20));
        assertThat(RateRatio.of(before, WHOLE, signed.minusDays(40), signed, signed.plusDays(40)))
                .isEmpty();
        assertThat(RateRatio.of(before, WHOLE, signed.minusDays(40), signed, signed.plusDays(5)))
                .isEmpty();
    }

    /** Freireich's 6-MP patients, the usual worked example of the estimator. */
    @Test
    void theSurvivalCurveIsThatOfTheTextbook() {
        int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
        int[] censored = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        List<KaplanMeier.Spell> spells = new ArrayList<>();
        for (int days : ended) {
            spells.add(new KaplanMeier.Spell(days, true));
        }
        for (int days : censored) {
            spells.add(new KaplanMeier.Spell(days, false));
        }
        KaplanMeier curve = KaplanMeier.of(spells);
        assertThat(curve.n()).isEqualTo(21);
        assertThat(curve.events()).isEqualTo(9);
        assertThat(curve.survival(6)).isCloseTo(0.857, within(5e-4));
        assertThat(curve.survival(10)).isCloseTo(0.753, within(5e-4));
        assertThat(curve.survival(23)).isCloseTo(0.448, within(5e-4));
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.steps().getFirst().low().orElseThrow()).isCloseTo(0.620, within(1e-3));
        assertThat(curve.steps().getFirst().high().orElseThrow()).isCloseTo(0.952, within(1e-3));
    }

    @Test
    void whereNoneEndsNothingFalls() {
        KaplanMeier curve = KaplanMeier.of(List.of(new KaplanMeier.Spell(5, false)));
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.survival(100)).isEqualTo(1);
        assertThat(curve.median()).isEmpty();
        assertThat(KaplanMeier.of(List.of(new KaplanMeier.Spell(5, true)))
                        .steps()
                        .getFirst())
                .isEqualTo(new KaplanMeier.Step(5, 1, 1, 0, Optional.empty(), Optional.empty()));
    }
}
