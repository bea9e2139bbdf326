package org.entente.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a crisis needs to be over. */
class CrisisCourseTest {
    private static final LocalDate ONSET = LocalDate.of(2018, 6, 1);
    private static final LocalDate PEAK = day(4);
    private static final LocalDate QUIET = day(20);

    private static LocalDate day(int after) {
        return ONSET.plusDays(after);
    }

    private static EndingEvidence evidence(EndingKind kind, int after) {
        return new EndingEvidence(kind, day(after), kind.name() + after);
    }

    private static CrisisCourse course(List<EndingEvidence> evidence, List<String> open, List<String> broken) {
        return CrisisCourse.of(
                new CrisisFacts(ONSET, PEAK, Optional.of(QUIET), evidence, open, broken, Optional.empty(), day(100)));
    }

    @Test
    void quietAloneIsNoEnd() {
        CrisisCourse course = course(List.of(), List.of(), List.of());
        assertThat(course.phase()).isEqualTo(Phase.DE_ESCALATION);
        assertThat(course.end()).isEmpty();
        assertThat(course.why()).isEqualTo("quiet, but nothing positive says that it is over");
    }

    @Test
    void evidenceBeforeThePeakIsNone() {
        assertThat(course(List.of(evidence(EndingKind.AGREEMENT, 3)), List.of(), List.of())
                        .end())
                .isEmpty();
    }

    @Test
    void anAgreementEndsItOnTheFirstQuietDay() {
        CrisisCourse course = course(List.of(evidence(EndingKind.AGREEMENT, 10)), List.of(), List.of());
        assertThat(course.steps())
                .extracting(step -> step.from() + " " + step.phase().label())
                .containsExactly(
                        "2018-06-01 onset", "2018-06-05 peak", "2018-06-06 de-escalation", "2018-06-21 resolved");
        assertThat(course.end()).hasValue(QUIET);
    }

    @Test
    void aContactPutsItOnHoldUntilSomethingSettlesIt() {
        CrisisCourse course = course(
                List.of(evidence(EndingKind.MEASURE_LIFTED, 60), evidence(EndingKind.CONTACT, 30)),
                List.of(),
                List.of());
        assertThat(course.end()).hasValue(day(30));
        assertThat(course.on(day(30))).hasValue(Phase.ON_HOLD);
        assertThat(course.on(day(59))).hasValue(Phase.ON_HOLD);
        assertThat(course.on(day(60))).hasValue(Phase.RESOLVED);
        assertThat(course.on(ONSET.minusDays(1))).isEmpty();
    }

    @Test
    void openIssuesAndBrokenTiesKeepItOnHold() {
        List<EndingEvidence> agreed = List.of(evidence(EndingKind.AGREEMENT, 30));
        CrisisCourse issues = course(agreed, List.of("patronage in Syria"), List.of());
        assertThat(issues.phase()).isEqualTo(Phase.ON_HOLD);
        assertThat(issues.why()).isEqualTo("open: patronage in Syria");
        CrisisCourse ties = course(agreed, List.of(), List.of("flights"));
        assertThat(ties.phase()).isEqualTo(Phase.ON_HOLD);
        assertThat(ties.open()).containsExactly("flights");
    }

    @Test
    void anotherCrisisWithinHalfAYearOfTheEndIsARelapse() {
        List<EndingEvidence> agreed = List.of(evidence(EndingKind.AGREEMENT, 10));
        assertThat(withNext(agreed, 20 + CrisisCourse.RELAPSE_DAYS).phase()).isEqualTo(Phase.RELAPSE);
        assertThat(withNext(agreed, 21 + CrisisCourse.RELAPSE_DAYS).phase()).isEqualTo(Phase.RESOLVED);
        assertThat(withNext(List.of(), 50).phase()).isEqualTo(Phase.DE_ESCALATION);
    }

    private static CrisisCourse withNext(List<EndingEvidence> evidence, int next) {
        return CrisisCourse.of(new CrisisFacts(
                ONSET, PEAK, Optional.of(QUIET), evidence, List.of(), List.of(), Optional.of(day(next)), day(400)));
    }

    @Test
    void nothingAfterTheAsOfDayIsKnown() {
        CrisisFacts facts = new CrisisFacts(
                ONSET,
                PEAK,
                Optional.of(QUIET),
                List.of(evidence(EndingKind.AGREEMENT, 30)),
                List.of(),
                List.of(),
                Optional.of(day(60)),
                day(25));
        assertThat(CrisisCourse.of(facts).phase()).isEqualTo(Phase.DE_ESCALATION);
        assertThat(CrisisCourse.of(facts).evidence()).isEmpty();
    }

    @Test
    void daysOutOfOrderAreRefused() {
        LocalDate before = ONSET.minusDays(1);
        assertThatThrownBy(() -> new CrisisFacts(
                        ONSET, before, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), QUIET))
                .hasMessageStartingWith("a crisis cannot begin on 2018-06-01, peak on 2018-05-31");
    }
}
