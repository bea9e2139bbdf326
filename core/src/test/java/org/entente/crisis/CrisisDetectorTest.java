package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.crisis.CrisisState.Calm;
import org.entente.crisis.CrisisState.InCrisis;
import org.entente.crisis.CrisisState.Unknown;
import org.entente.crisis.Finding.Condition;
import org.entente.provenance.Publishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisDetectorTest {
    private static final CrisisDetector DETECTOR = new CrisisDetector(CrisisRules.DEFAULT, Publishers.shipped());

    private static Detection detect(Days days) {
        return DETECTOR.detect(days.list(), days.list().getLast().day());
    }

    @Test
    void aCrisisHasOnsetPeakAndEnd() {
        Days days = Days.usual(120, 1).crisis(60, 10).change(64, 1, day -> Days.hostile(day, 30, Days.INDEPENDENT));
        assertThat(detect(days).near()).isEmpty();
        assertThat(detect(days).crises()).singleElement().satisfies(crisis -> {
            assertThat(crisis.onset()).isEqualTo(Days.day(60));
            assertThat(crisis.recognized()).isEqualTo(Days.day(62));
            assertThat(crisis.peak()).isEqualTo(Days.day(64));
            assertThat(crisis.pressure()).isBetween(500.0, 600.0);
            assertThat(crisis.z()).isBetween(30.0, 60.0);
            assertThat(crisis.end()).contains(Days.day(69));
            assertThat(crisis.ended()).contains(Days.day(76));
            assertThat(crisis.findings()).extracting(Finding::condition).containsExactly(Condition.values());
        });
    }

    @Test
    void theStateIsUnknownThenCalmThenCrisisThenCalm() {
        Detection found = detect(Days.usual(120, 2).crisis(60, 10));
        assertThat(found.states().get(Days.day(29))).isInstanceOf(Unknown.class);
        assertThat(found.states().get(Days.day(30))).isEqualTo(new Calm());
        assertThat(found.states().get(Days.day(61))).as("not to be told yet").isEqualTo(new Calm());
        assertThat(found.states().get(Days.day(62))).isEqualTo(new InCrisis(Days.day(60)));
        assertThat(found.states().get(Days.day(75))).isEqualTo(new InCrisis(Days.day(60)));
        assertThat(found.states().get(Days.day(76))).isEqualTo(new Calm());
    }

    @Test
    void aCrisisThatHasNotEndedIsOpen() {
        Detection found = detect(Days.usual(70, 3).crisis(60, 10));
        assertThat(found.crises()).singleElement().satisfies(crisis -> {
            assertThat(crisis.end()).isEmpty();
            assertThat(crisis.crisis()).isTrue();
        });
        assertThat(found.state().line()).isEqualTo("in crisis since 2018-03-02");
    }

    @Test
    void withoutHistoryNothingIsCalmAndNothingIsACrisis() {
        Detection found = detect(Days.usual(30, 4).crisis(10, 10));
        assertThat(found.crises()).isEmpty();
        assertThat(found.states().values()).hasSize(30).allMatch(Unknown.class::isInstance);
        assertThat(found.state().line())
                .isEqualTo("unknown: only 29 covered days without crisis lie before, 30 are needed");
    }

    @Test
    void withoutAnyDayTheStateIsUnknown() {
        assertThat(DETECTOR.detect(List.of(), Days.FIRST).state().line())
                .isEqualTo("unknown: no machine-coded stream covers this relation");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void gapsNeitherBeginNorEndACrisis(int length) {
        Detection found = detect(Days.usual(120, 5).crisis(60, 10).gap(70, length));
        assertThat(found.crises()).singleElement().satisfies(crisis -> {
            assertThat(crisis.end()).contains(Days.day(69));
            assertThat(crisis.ended()).contains(Days.day(76 + length));
        });
        assertThat(found.states().get(Days.day(70)))
                .isEqualTo(new Unknown(
                        "no source covers this day; in crisis since 2018-03-02 on the last day that is covered"));
        Detection calm = detect(Days.usual(120, 5).gap(60, length));
        assertThat(calm.crises()).isEmpty();
        assertThat(calm.states().get(Days.day(60))).isEqualTo(new Unknown("no source covers this day"));
    }

    @Test
    void elevatedDaysOnBothSidesOfAGapAreNotOneSpike() {
        Detection found = detect(Days.usual(120, 6).crisis(60, 2).gap(62, 10).crisis(72 - 10, 2));
        assertThat(found.crises()).isEmpty();
    }

    @Test
    void aDayOfWhichOnlyStrayReportsCameIsAGap() {
        Days days = Days.usual(90, 7).change(89, 1, day -> new CrisisDay(day.day(), 12, 0, 0, 0, 0, 0, List.of()));
        assertThat(detect(days).state()).isEqualTo(new Unknown("no source covers this day"));
    }

    @Test
    void strayDaysBeforeAFeedBeginsAreNoHistory() {
        Days days = Days.usual(70, 8)
                .change(0, 40, day -> new CrisisDay(day.day(), 9, 0, 0, 0, 0, 0, List.of()))
                .crisis(60, 6);
        Detection found = detect(days);
        assertThat(found.crises()).isEmpty();
        assertThat(found.state()).isInstanceOf(Unknown.class);
    }

    static Stream<List<String>> dependent() {
        return Stream.of(
                List.of("Reuters"),
                List.of("RIA Novosti", "Sputnik"),
                List.of("TASS", "Rossiyskaya Gazeta"),
                List.of(),
                List.of("tass.ru", "en.tass.com"));
    }

    @ParameterizedTest
    @MethodSource("dependent")
    void withoutTwoIndependentSourcesItIsANearCrisis(List<String> sources) {
        Detection found = detect(Days.usual(120, 9).change(60, 10, day -> Days.hostile(day, 40, sources)));
        assertThat(found.crises()).isEmpty();
        assertThat(found.near()).singleElement().satisfies(near -> {
            assertThat(near.onset()).isEqualTo(Days.day(60));
            assertThat(near.end()).contains(Days.day(69));
            assertThat(near.lacks()).extracting(Finding::condition).containsExactly(Condition.SOURCES);
        });
        assertThat(found.states().get(Days.day(65))).isEqualTo(new Calm());
    }

    @Test
    void publishersThatNobodyKnowsCountAsTheirOwn() {
        List<String> sources = List.of("nobody.example", "nowhere.example");
        Detection found = detect(Days.usual(120, 9).change(60, 10, day -> Days.hostile(day, 40, sources)));
        assertThat(found.crises())
                .singleElement()
                .satisfies(crisis -> assertThat(crisis.sources())
                        .extracting(Reporter::line)
                        .containsExactly(
                                "nobody.example (nobody.example, no side)",
                                "nowhere.example (nowhere.example, no side)"));
    }

    @Test
    void withoutATriggerItIsANearCrisis() {
        Detection found = detect(Days.usual(120, 10).change(60, 10, CrisisDetectorTest::wordy));
        assertThat(found.crises()).isEmpty();
        assertThat(found.near())
                .singleElement()
                .satisfies(near -> assertThat(near.lacks())
                        .extracting(Finding::toString)
                        .containsExactly("trigger: no act of a trigger class on these days"));
    }

    private static CrisisDay wordy(CrisisDay day) {
        CrisisDay hostile = Days.hostile(day, 40, Days.INDEPENDENT);
        return new CrisisDay(
                hostile.day(),
                hostile.others(),
                hostile.incidents(),
                hostile.acts(),
                hostile.conflicts(),
                hostile.pressure(),
                0,
                hostile.sources());
    }

    @Test
    void aSpikeInWhichCooperationGrowsAsMuchIsANearCrisis() {
        Detection found = detect(Days.usual(120, 11).change(60, 7, day -> times(day, 20)));
        assertThat(found.crises()).isEmpty();
        assertThat(found.near())
                .singleElement()
                .satisfies(near ->
                        assertThat(near.lacks()).extracting(Finding::condition).contains(Condition.SHARE));
    }

    /** So many times a day of three acts of cooperation and three of conflict. */
    private static CrisisDay times(CrisisDay day, int times) {
        return new CrisisDay(
                day.day(), day.others(), 6L * times, 6L * times, 3L * times, 7.5 * times, 1, Days.INDEPENDENT);
    }

    @Test
    void aSurgeOfTheWholeFeedIsNoSpike() {
        Detection found = detect(Days.usual(120, 12).change(60, 7, day -> {
            CrisisDay grown = times(day, 20);
            return new CrisisDay(
                    grown.day(),
                    day.others() * 20,
                    grown.incidents(),
                    grown.acts(),
                    grown.conflicts(),
                    grown.pressure(),
                    1,
                    Days.INDEPENDENT);
        }));
        assertThat(found.crises()).isEmpty();
        assertThat(found.near()).isEmpty();
    }

    @Test
    void aQuietPairIsNotInCrisisForASingleReportADay() {
        Days days = Days.usual(120, 13)
                .change(0, 120, day -> new CrisisDay(day.day(), 1000, 0, 0, 0, 0, 0, List.of()))
                .change(60, 10, day -> Days.hostile(day, 1, Days.INDEPENDENT));
        assertThat(detect(days).crises()).isEmpty();
        Detection clash = detect(days.crisis(60, 10));
        assertThat(clash.crises()).singleElement().satisfies(crisis -> {
            assertThat(crisis.baseline().scale()).as("the MAD is zero").isBetween(10.0, 11.0);
            assertThat(crisis.z()).isFinite();
        });
    }

    @Test
    void aSecondCrisisIsMeasuredAgainstDaysWithoutTheFirst() {
        Detection found = detect(Days.usual(200, 14).crisis(60, 60).crisis(150, 10));
        assertThat(found.crises()).extracting(Spell::onset).containsExactly(Days.day(60), Days.day(150));
        assertThat(found.crises().getLast().baseline().days()).isEqualTo(152 - 60);
        assertThat(found.crises().getLast().baseline().median()).isLessThan(10);
    }

    @Test
    void aSpikeThatGetsItsTriggerLaterBecomesACrisisAndIsNoLongerNear() {
        Detection found = detect(
                Days.usual(120, 15).change(60, 5, CrisisDetectorTest::wordy).crisis(65, 5));
        assertThat(found.near()).isEmpty();
        assertThat(found.crises())
                .singleElement()
                .satisfies(crisis -> assertThat(crisis.recognized()).isEqualTo(Days.day(65)));
    }
}
