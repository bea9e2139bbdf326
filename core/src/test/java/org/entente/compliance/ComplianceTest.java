package org.entente.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.compliance.Happening.SIGNED;
import static org.entente.compliance.Happening.agreement;
import static org.entente.compliance.Happening.board;
import static org.entente.compliance.Happening.march;
import static org.entente.compliance.Happening.on;
import static org.entente.compliance.Happening.word;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.agreement.Account;
import org.entente.agreement.HandLevel;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Reason;
import org.entente.agreement.Sign;
import org.entente.agreement.Terms;
import org.entente.condition.ConditionContext;
import org.entente.provenance.Publishers;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    private static final Provision CORRIDOR = Provision.of(
                    "corridor", ProvisionKind.ONE_OFF, Terms.from(SIGNED).until(march(12)), Obligor.of("RUS"))
            .with(Sign.CARRIED_OUT, word("opened"))
            .with(Sign.PARTLY, word("in part"))
            .with(Sign.AGREED, word("agreed"))
            .with(Sign.ANNOUNCED, word("announced"))
            .with(Sign.SUSPENDED, word("put off"))
            .with(Sign.RESUMED, word("taken up"))
            .with(Sign.VIOLATED, word("broken"))
            .with(Sign.UNMET, word("blames"))
            .with(Sign.VOIDED, word("void"));

    private static final Provision CEASEFIRE = Provision.of(
                    "ceasefire",
                    ProvisionKind.PROHIBITION,
                    Terms.from(march(6)),
                    Obligor.of("TUR"),
                    Obligor.of("RUS"),
                    Obligor.of("RUS", "SYR"))
            .with(Sign.VIOLATED, word("strike"))
            .with(Sign.CARRIED_OUT, word("calm"))
            .with(Sign.RESUMED, word("renewed"));

    private static final Provision PATROLS = Provision.of(
                    "patrols", ProvisionKind.RECURRING, Terms.from(march(15)), Obligor.of("RUS"), Obligor.of("TUR"))
            .with(Sign.CARRIED_OUT, word("patrol"))
            .with(Sign.PARTLY, word("shortened"));

    @Test
    void anActIsPendingThenDueThenOverdue() {
        Provision later = Provision.of(
                "later", ProvisionKind.ONE_OFF, Terms.from(march(8)).until(march(12)), Obligor.of("RUS"));
        assertThat(board(march(7), later).state()).isEqualTo(State.PENDING);
        assertThat(board(march(8), later).state()).isEqualTo(State.DUE);
        assertThat(board(march(11), later).state()).isEqualTo(State.DUE);
        assertThat(board(march(12), later).state())
                .as("by the end of its last day")
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void whatIsDoneOnItsLastDayIsOnTimeAndADayLaterIsNot() {
        AgreementBoard timely =
                board(march(20), agreement(CORRIDOR), on(march(12), "opened").says("RUS DEF"));
        assertThat(timely.provisions().getFirst().state()).isEqualTo(State.FULFILLED);
        assertThat(timely.timely()).isEqualTo(new AgreementBoard.Timely(1, 1, 1));
        AgreementBoard late =
                board(march(20), agreement(CORRIDOR), on(march(13), "opened").says("RUS DEF"));
        assertThat(late.provisions().getFirst().state()).isEqualTo(State.FULFILLED);
        assertThat(late.timely()).isEqualTo(new AgreementBoard.Timely(1, 0, 0));
        assertThat(board(march(20), agreement(CORRIDOR)).timely())
                .as("nobody says anything")
                .isEqualTo(new AgreementBoard.Timely(1, 0, 1));
    }

    @Test
    void announcedAgreedAndInPartAreNotDone() {
        ProvisionBoard announced = board(
                march(7), CORRIDOR, on(march(6), "announced, to be opened").says("RUS DEF"));
        assertThat(announced.standing()).isEqualTo(new Standing(State.DUE, Achievement.ANNOUNCED));
        ProvisionBoard agreed =
                board(march(7), CORRIDOR, on(march(6), "agreed, to be opened").says("RUS DEF"));
        assertThat(agreed.standing()).isEqualTo(new Standing(State.IN_PROGRESS, Achievement.AGREED));
        ProvisionBoard partly =
                board(march(7), CORRIDOR, on(march(6), "opened in part").says("RUS DEF"));
        assertThat(partly.standing()).isEqualTo(new Standing(State.IN_PROGRESS, Achievement.PARTLY));
        ProvisionBoard over =
                board(march(12), CORRIDOR, on(march(6), "opened in part").says("RUS DEF"));
        assertThat(over.standing()).isEqualTo(new Standing(State.OVERDUE, Achievement.PARTLY));
    }

    @Test
    void whatIsPutOffIsOverdueOnlyWhenItIsTakenUpAgain() {
        Happening off = on(march(7), "put off").says("RUS DEF");
        assertThat(board(march(20), CORRIDOR, off).state()).isEqualTo(State.SUSPENDED);
        assertThat(board(march(20), CORRIDOR, off, on(march(14), "taken up").says("RUS DEF"))
                        .state())
                .isEqualTo(State.OVERDUE);
        assertThat(board(march(20), CORRIDOR, off, on(march(14), "opened").says("RUS DEF"))
                        .state())
                .as("a deed ends a delay")
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void whatWasDoneCanBeBrokenAndWhatIsVoidStaysVoid() {
        Happening done = on(march(7), "opened").says("RUS DEF");
        Happening broken = on(march(9), "broken").says("RUS DEF");
        assertThat(board(march(20), CORRIDOR, done, broken).state()).isEqualTo(State.VIOLATED);
        assertThat(board(march(20), CORRIDOR, broken, on(march(10), "opened").says("RUS DEF"))
                        .state())
                .isEqualTo(State.FULFILLED);
        assertThat(board(march(20), CORRIDOR, on(march(8), "void").says("RUS HOS"), done, broken)
                        .state())
                .isEqualTo(State.VOID);
    }

    @Test
    void claimantsAreKeptApart() {
        ProvisionBoard board = board(
                march(8),
                CEASEFIRE,
                on(march(7), "strike").between("SYR", "TUR").says("TUR DEF"),
                on(march(8), "calm").says("RUS DEF"));
        assertThat(board.disputed()).isTrue();
        assertThat(board.findVoice("TUR").orElseThrow().state()).isEqualTo(State.VIOLATED);
        assertThat(board.findVoice("RUS").orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
        assertThat(board.state()).as("the least favourable").isEqualTo(State.VIOLATED);
        assertThat(board.line()).isEqualTo("violated (says TUR); in progress, said to be kept (says RUS)");
        assertThat(board.violations().first().orElseThrow().party()).contains("RUS/SYR");
    }

    @Test
    void bothSpeakForEachAndAThirdPartyForItself() {
        ProvisionBoard board = board(
                march(15),
                PATROLS,
                on(march(15), "patrol").says("both"),
                on(march(15), "shortened patrol").says("third-party"));
        assertThat(board.voices().keySet())
                .containsExactly(
                        new Claimant(Claimant.Role.OBLIGOR, "RUS"),
                        new Claimant(Claimant.Role.OBLIGOR, "TUR"),
                        Claimant.THIRD_PARTY);
        assertThat(board.line())
                .isEqualTo("in progress, carried out in part (says third party); in progress, carried out so far"
                        + " (says RUS, TUR)");
    }

    @Test
    void aReportWithoutClaimantSpeaksForTheSideOfItsPublisher() {
        ProvisionBoard board = board(
                march(15),
                PATROLS,
                on(march(15), "patrol").printedBy("TASS"),
                on(march(15), "patrol").key("b").printedBy("A paper nobody knows"));
        assertThat(board.voices().keySet())
                .containsExactly(new Claimant(Claimant.Role.OBLIGOR, "RUS"), Claimant.UNATTRIBUTED);
    }

    @Test
    void anAccountStandsInThePlaceOfWhatTheEntryTellsForBoth() {
        Provision told = PATROLS.with(new Account(
                "first", "RUS DEF", Sign.PARTLY, Optional.empty(), Optional.empty(), "statement of the ministry"));
        ProvisionBoard board =
                board(march(15), told, on(march(15), "patrol").key("first").says("both"));
        assertThat(board.line())
                .isEqualTo("in progress, carried out in part (says RUS); in progress, carried out so far (says TUR)");
        assertThat(board(march(15), told).line())
                .as("an account of an incident that is not known counts for nothing")
                .isEqualTo("overdue (by the calendar; nobody says anything)");
    }

    @Test
    void withoutAPatrolOnItsFirstDayPatrolsAreOverdue() {
        assertThat(board(march(14), PATROLS).state()).isEqualTo(State.PENDING);
        assertThat(board(march(15), PATROLS).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void recurringActsAreCountedAgainstTheirDueDays() {
        Provision weekly = Provision.of(
                        "weekly",
                        ProvisionKind.RECURRING,
                        Terms.from(march(1)).every(Period.ofDays(7)),
                        Obligor.of("RUS"))
                .with(Sign.CARRIED_OUT, word("patrol"));
        ProvisionBoard board = board(
                march(24),
                weekly,
                on(march(6), "patrol").says("RUS DEF"),
                on(march(20), "patrol").says("RUS DEF"));
        Tally tally = board.voices().values().iterator().next().tally();
        assertThat(tally.done()).isEqualTo(2);
        assertThat(tally.expected()).as("1, 8, 15 and 22 March").hasValue(4);
        assertThat(tally.missed()).as("1 and 15 March").hasValue(2);
        assertThat(board.levels().pam()).isEqualTo(new Level(1.5, 1.5));
    }

    @Test
    void aConditionalActIsPendingUntilItsConditionIsMet() {
        Provision conditional = Provision.of(
                        "corridor",
                        ProvisionKind.CONDITIONAL,
                        Terms.from(SIGNED).within(Period.ofDays(7)),
                        Obligor.of("RUS"))
                .with(Sign.TRIGGERED, word("details"))
                .with(Sign.CARRIED_OUT, word("opened"));
        assertThat(board(march(30), conditional).state()).isEqualTo(State.PENDING);
        Happening details = on(march(13), "details").says("TUR DEF");
        assertThat(board(march(14), conditional, details).state()).isEqualTo(State.DUE);
        assertThat(board(march(20), conditional, details).state()).isEqualTo(State.OVERDUE);
        assertThat(board(
                                march(20),
                                conditional,
                                details,
                                on(march(20), "opened").says("TUR DEF"))
                        .state())
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void aConditionMetAfterTheDeadlineMakesItDueOnThatDay() {
        Provision conditional = Provision.of(
                        "conditional",
                        ProvisionKind.CONDITIONAL,
                        Terms.from(SIGNED).until(march(10)),
                        Obligor.of("RUS"))
                .with(Sign.TRIGGERED, word("details"))
                .with(Sign.CARRIED_OUT, word("opened"));
        Happening details = on(march(13), "details").says("TUR DEF");
        assertThat(board(march(12), conditional, details).state()).isEqualTo(State.PENDING);
        assertThat(board(march(14), conditional, details).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void whatComesAfterTheEndMovesNothing() {
        Provision truce = Provision.of(
                        "truce", ProvisionKind.PROHIBITION, Terms.from(march(6)).ending(march(9)), Obligor.of("RUS"))
                .with(Sign.VIOLATED, word("strike"));
        assertThat(board(march(20), truce, on(march(9), "strike").says("RUS DEF"))
                        .state())
                .isEqualTo(State.VIOLATED);
        assertThat(board(march(20), truce, on(march(10), "strike").says("RUS DEF"))
                        .state())
                .isEqualTo(State.UNKNOWN);
        assertThat(board(
                                march(20),
                                CORRIDOR,
                                on(march(7), "void").says("RUS DEF"),
                                on(march(9), "opened").says("RUS DEF"))
                        .standing())
                .isEqualTo(new Standing(State.VOID, Achievement.NOTHING));
    }

    @Test
    void aProhibitionWhoseTimeIsOverIsKeptOnlyWhenItWasObserved() {
        Provision truce = Provision.of(
                "truce", ProvisionKind.PROHIBITION, Terms.from(march(6)).ending(march(9)), Obligor.of("RUS"));
        assertThat(board(march(20), truce).state()).isEqualTo(State.UNKNOWN);
        assertThat(board(march(20), Coverages.wholly(march(1), march(20)), agreement(truce))
                        .provisions()
                        .getFirst()
                        .state())
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void aBrokenProhibitionStaysBrokenUntilItIsRenewed() {
        Happening strike = on(march(7), "strike").says("third-party");
        assertThat(board(march(20), CEASEFIRE, strike, on(march(9), "calm").says("third-party"))
                        .state())
                .isEqualTo(State.VIOLATED);
        assertThat(board(
                                march(20),
                                CEASEFIRE,
                                strike,
                                on(march(9), "renewed, calm").says("third-party"))
                        .state())
                .isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void whatCannotBeToldIsListedAndMovesNothing() {
        ProvisionBoard board =
                board(march(8), CEASEFIRE, on(march(7), "unclear strike").says("TUR DEF"));
        assertThat(board.state()).isEqualTo(State.DUE);
        assertThat(board.unsettled()).contains(new Unsettled(Sign.VIOLATED, "unclear strike-2020-03-07", march(7)));
    }

    @Test
    void whatHappenedBeforeTheSigningMovesNothing() {
        assertThat(board(march(8), CEASEFIRE, on(march(4), "strike").says("TUR DEF"))
                        .state())
                .isEqualTo(State.DUE);
    }

    @Test
    void onlyWhatWasKnownByTheDayTakesPart() {
        Happening late = on(march(7), "strike").says("TUR DEF", march(11));
        assertThat(board(march(10), CEASEFIRE, late).state()).isEqualTo(State.DUE);
        assertThat(board(march(11), CEASEFIRE, late).state()).isEqualTo(State.VIOLATED);
        assertThat(new Compliance(Publishers.shipped(), Happening.nothingCovered(), ConditionContext.EMPTY, march(4))
                        .boards(List.of(agreement(CEASEFIRE)), List.of()))
                .as("nobody knows an agreement before it is signed")
                .isEmpty();
    }

    @Test
    void whoBlamesWhomIsListedWithTheStateByTheCalendar() {
        ProvisionBoard board = board(
                march(20),
                CORRIDOR,
                on(march(13), "blames").between("TUR", "RUS").says("TUR MFA"));
        assertThat(board.blames())
                .containsExactly(new Blame("blames-2020-03-13", march(13), "TUR", "RUS", State.OVERDUE));
        assertThat(board.levels().pam()).as("it is said not to be done").isEqualTo(new Level(0, 0));
    }

    @Test
    void anAgreementIsOnHoldWhileItsReasonsRemain() {
        assertThat(board(march(8), agreement(CEASEFIRE)).open())
                .extracting(Reason::text)
                .containsExactly("armed groups");
        AgreementBoard settled = board(
                march(8), agreement(CEASEFIRE), on(march(7), "groups gone").says("both"));
        assertThat(settled.onHold()).isFalse();
    }

    @Test
    void levelsEnteredByHandStandBesideTheMachines() {
        Provision judged = CEASEFIRE.with(
                new HandLevel(march(10), 2, "a reader", "calm, with breaches"),
                new HandLevel(march(18), 1, "a reader", "worse"));
        ProvisionBoard board = board(march(12), judged);
        assertThat(board.byHand().orElseThrow().level()).isEqualTo(2);
        assertThat(board.levels().pam()).as("the machine cannot tell").isEqualTo(new Level(0, 3));
        assertThat(board(march(9), judged).byHand()).isEmpty();
    }

    @Test
    void theScoreIsABoundWhereThingsAreNotKnown() {
        AgreementBoard board = board(
                march(15),
                agreement(CORRIDOR, CEASEFIRE),
                on(march(12), "opened").says("RUS DEF"),
                on(march(7), "strike").says("TUR DEF"));
        assertThat(board.pam().orElseThrow().score().low()).isCloseTo(50, within(1e-9));
        assertThat(board.pam().orElseThrow().score().high()).isCloseTo(250.0 / 3, within(1e-9));
        Pam byTurkey = Optional.ofNullable(board.pamByClaimant().get("TUR")).orElseThrow();
        assertThat(byTurkey.score().low())
                .as("of the corridor Turkey says nothing")
                .isZero();
        assertThat(byTurkey.score().high()).isCloseTo(250.0 / 3, within(1e-9));
    }

    @Test
    void betweenMinimalAndIntermediateThePaceDecides() {
        Happening begun = on(march(7), "in part").key("begun").says("RUS DEF");
        assertThat(paimt(0.5, begun)).as("half after 2 days of 7").isEqualTo(new Level(7.5, 7.5));
        assertThat(paimt(0.1, begun)).as("a tenth after 2 days of 7").isEqualTo(new Level(5, 5));
        assertThat(board(march(7), CORRIDOR, begun).levels().paimt()).isEqualTo(new Level(5, 7.5));
    }

    private static Level paimt(double share, Happening begun) {
        Account account = new Account(
                "begun", "RUS DEF", Sign.PARTLY, Optional.empty(), Optional.of(share), "statement of the ministry");
        return board(march(7), CORRIDOR.with(account), begun).levels().paimt();
    }

    @Test
    void theDaysToCollapseAndToTheFirstViolationAreCensoredAtTheDay() {
        LocalDate asOf = march(15);
        AgreementBoard calm = board(asOf, agreement(CEASEFIRE));
        assertThat(calm.toFirstViolation()).isEqualTo(new KaplanMeier.Spell(10, false));
        AgreementBoard broken = board(
                asOf,
                agreement(CEASEFIRE),
                on(march(7), "strike").says("TUR DEF"),
                on(march(9), "collapse").says("both"));
        assertThat(broken.toFirstViolation()).isEqualTo(new KaplanMeier.Spell(2, true));
        assertThat(broken.toCollapse()).isEqualTo(new KaplanMeier.Spell(4, true));
    }
}
