package org.entente.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.entente.channel.KnownIncidents.by;
import static org.entente.channel.KnownIncidents.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.channel.Basis;
import org.entente.channel.Channel;
import org.entente.channel.ChannelKind;
import org.entente.channel.ChannelState;
import org.entente.channel.Interruption;
import org.entente.channel.KnownEvidence;
import org.entente.channel.KnownIncidents;
import org.entente.channel.TurnKind;
import org.entente.crisis.DeclaredEpisode;
import org.entente.crisis.Episode;
import org.entente.crisis.Episodes;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakeBookTest {
    private static final Dyad DYAD = new Dyad("RUS", "TUR");
    private static final String[] INCIDENTS = {
        "shot 2015-11-24",
        "ban 2015-11-28",
        "halt 2015-12-03",
        "letter 2016-06-27",
        "flight 2016-09-02",
        "pipe 2016-10-10"
    };

    private final List<String> missing = new ArrayList<>();

    @Test
    void aShareIsAmountOverTotalOfTheSamePeriod() {
        StakeReading gas = StakeReading.of(gas(), DYAD, LocalDate.of(2019, 12, 31));
        assertThat(gas.rows()).hasSize(3);
        StakeRow both = gas.rows().get(1);
        assertThat(both.period()).isEqualTo(year(2017));
        assertThat(both.first())
                .isInstanceOfSatisfying(
                        Share.Known.class, share -> assertThat(share.value()).isCloseTo(0.1, within(1e-9)));
        assertThat(both.second())
                .isInstanceOfSatisfying(
                        Share.Known.class, share -> assertThat(share.value()).isCloseTo(0.5, within(1e-9)));
        assertThat(both.asymmetry().orElseThrow()).isCloseTo(-0.4, within(1e-9));
        assertThat(gas.latestCompared()).contains(both);
    }

    @Test
    void aTotalThatIsNotGivenLeavesTheShareUnknownAndNeverZero() {
        StakeReading gas = StakeReading.of(gas(), DYAD, LocalDate.of(2019, 12, 31));
        assertThat(gas.rows().getFirst().first()).isEqualTo(new Share.Unknown("no figure of all-sales"));
        assertThat(gas.rows().getFirst().asymmetry()).isEmpty();
        Stake bare = new Stake("gas", "Gas", List.of(series("gas", point(2016, "20", "2017-02-28"))), List.of());
        assertThat(StakeReading.of(bare, DYAD, LocalDate.of(2019, 12, 31))
                        .rows()
                        .getFirst()
                        .second())
                .isEqualTo(new Share.Unknown("the case gives no total of TUR"));
    }

    @Test
    void aTotalOfZeroLeavesTheShareUnknown() {
        Stake stake = new Stake(
                "gas",
                "Gas",
                List.of(),
                List.of(new Stake.Dependence(
                        "RUS",
                        series("a", point(2016, "1", "2017-02-28")),
                        series("b", point(2016, "0", "2017-02-28")))));
        assertThat(StakeReading.of(stake, DYAD, LocalDate.of(2019, 12, 31))
                        .rows()
                        .getFirst()
                        .first())
                .isEqualTo(new Share.Unknown("no number above 0"));
    }

    @Test
    void aFigureThatWasNotPublishedYetDoesNotShowAndARevisionTakesItsPlaceWhenItComes() {
        DatedSeries revised = series("gas", point(2016, "20", "2017-02-28"), point(2016, "21", "2018-02-28"));
        assertThat(revised.asOf(LocalDate.of(2017, 2, 27))).isEmpty();
        assertThat(revised.asOf(LocalDate.of(2018, 2, 27)))
                .singleElement()
                .satisfies(point -> assertThat(point.told()).isEqualTo("20 bcm"));
        assertThat(revised.asOf(LocalDate.of(2018, 2, 28)))
                .singleElement()
                .satisfies(point -> assertThat(point.told()).isEqualTo("21 bcm"));
    }

    @Test
    void whatACrisisInterruptedAndWhatItDidNot() {
        StakeBook book = book("2020-03-31");
        assertThat(book.crises()).singleElement().satisfies(jet -> {
            assertThat(jet.interrupted())
                    .extracting(Interruption::id, one -> one.begun().reference(), Interruption::days)
                    .containsExactly(
                            tuple("flights", "ban", Optional.of(279L)), tuple("pipeline", "halt", Optional.of(312L)));
            assertThat(jet.interrupted()
                            .getFirst()
                            .resumedAfter(jet.episode().end().orElseThrow()))
                    .contains(67L);
            assertThat(jet.held()).containsExactly("Gas");
            assertThat(jet.unknown()).containsExactly("Talks");
        });
        assertThat(book.missing()).isEmpty();
        assertThat(book.isEmpty()).isFalse();
    }

    @Test
    void inTheMidstOfACrisisNothingIsResumed() {
        StakeBook book = book("2016-01-01");
        assertThat(book.crises().getFirst().episode().phase()).isEqualTo(Episode.Phase.OPEN);
        assertThat(book.interruptions()).extracting(Interruption::resumed).containsOnly(Optional.empty());
        assertThat(book.projects().getFirst().phase()).isEqualTo(Step.Phase.SUSPENDED);
        assertThat(book.channels().getFirst().latest().state()).isEqualTo(ChannelState.CLOSED);
    }

    @Test
    void agreedIsNotBegunAndPaperDoesNotSetAProjectBack() {
        assertThat(course(milestone(Step.ANNOUNCED, told("2014-12-01"))).phase())
                .isEqualTo(Step.Phase.ANNOUNCED);
        assertThat(course(milestone(Step.AGREED, told("2014-12-01"))).phase()).isEqualTo(Step.Phase.AGREED);
        assertThat(course(milestone(Step.BEGUN, told("2014-12-01")), milestone(Step.APPROVED, told("2015-12-01")))
                        .phase())
                .isEqualTo(Step.Phase.UNDER_WAY);
        assertThat(course(milestone(Step.SUSPENDED, by("halt")), milestone(Step.ANNOUNCED, by("letter")))
                        .phase())
                .isEqualTo(Step.Phase.SUSPENDED);
        assertThat(course().phase()).isEqualTo(Step.Phase.UNKNOWN);
    }

    @Test
    void aProjectThatIsGivenUpIsNotResumed() {
        ProjectCourse course = course(milestone(Step.SUSPENDED, by("halt")), milestone(Step.ABANDONED, by("letter")));
        assertThat(course.phase()).isEqualTo(Step.Phase.ABANDONED);
        assertThat(course.interruptions()).singleElement().satisfies(one -> {
            assertThat(one.abandoned()).isTrue();
            assertThat(one.resumed()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfTheSameMilestonesGivesTheSame(long seed) {
        List<Project.Milestone> milestones = new ArrayList<>(List.of(
                milestone(Step.AGREED, told("2014-12-01")),
                milestone(Step.SUSPENDED, by("halt")),
                milestone(Step.RESUMED, by("pipe")),
                milestone(Step.APPROVED, told("2016-10-10")),
                milestone(Step.COMPLETED, told("2020-01-08"))));
        ProjectCourse straight = course(milestones.toArray(new Project.Milestone[0]));
        Collections.shuffle(milestones, new Random(seed));
        ProjectCourse shuffled = course(milestones.toArray(new Project.Milestone[0]));
        assertThat(shuffled.steps()).isEqualTo(straight.steps());
        assertThat(shuffled.phase()).isEqualTo(straight.phase()).isEqualTo(Step.Phase.COMPLETE);
    }

    @Test
    void theLastWordOfEachStandsAndNoneIsMerged() {
        Aim aim = new Aim(
                "apology",
                "RUS",
                "An apology",
                by("shot"),
                List.of(
                        new Aim.Outcome(Aim.Verdict.NOT_ATTAINED, "RUS HOS", by("ban")),
                        new Aim.Outcome(Aim.Verdict.PARTLY, "RUS HOS", by("letter")),
                        new Aim.Outcome(Aim.Verdict.NOT_ATTAINED, "TUR HOS", by("flight"))));
        AimReading reading = AimReading.of(aim, known("2020-03-31"), missing).orElseThrow();
        assertThat(reading.latest())
                .extracting(AimReading.Statement::saidBy, AimReading.Statement::verdict)
                .containsExactly(tuple("RUS HOS", Aim.Verdict.PARTLY), tuple("TUR HOS", Aim.Verdict.NOT_ATTAINED));
        AimReading before = AimReading.of(aim, known("2015-11-24"), missing).orElseThrow();
        assertThat(before.statements()).as("unknown, not unattained").isEmpty();
        assertThat(AimReading.of(aim, known("2015-11-23"), missing)).isEmpty();
    }

    @Test
    void aValueOfPressureThatNamesAnUnknownIncidentIsTold() {
        Point point = new Point(
                new Window(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 1)),
                Optional.empty(),
                "",
                false,
                LocalDate.of(2016, 1, 2),
                "a source",
                Optional.of("nowhere"),
                Optional.empty(),
                "pressure.csv:2");
        PressureReading reading = PressureReading.of(
                new Pressure("votes", "Votes", "TUR", Pressure.Kind.ELECTION, series("votes", point)),
                known("2020-03-31"),
                missing);
        assertThat(reading.points()).extracting(Point::told).containsExactly("no number");
        assertThat(missing).containsExactly("the pressure \"votes\": the incident nowhere is not known");
    }

    private static StakeBook book(String asOf) {
        KnownEvidence known = known(asOf);
        Channel flights = channel(
                "flights",
                "Flights",
                Optional.of(ChannelState.OPEN),
                turn(TurnKind.CLOSED, "ban"),
                turn(TurnKind.OPENED, "flight"));
        Channel gas = channel("gas", "Gas", Optional.of(ChannelState.OPEN));
        Channel talks = channel("talks", "Talks", Optional.empty());
        Project pipeline = new Project(
                "pipeline",
                "Pipeline",
                List.of(
                        milestone(Step.AGREED, told("2014-12-01")),
                        milestone(Step.SUSPENDED, by("halt")),
                        milestone(Step.RESUMED, by("pipe"))));
        List<Episode> episodes = Episodes.of(
                        List.of(new DeclaredEpisode("jet", "The jet", "shot", Optional.of("letter"), List.of())),
                        known.incidents(),
                        known.notYet())
                .known();
        return StakeBook.of(
                new StakeBook.Declared(
                        List.of(), List.of(pipeline), List.of(flights, gas, talks), List.of(), List.of()),
                DYAD,
                episodes,
                known);
    }

    private static KnownEvidence known(String asOf) {
        return KnownIncidents.asOf(asOf, INCIDENTS);
    }

    private static Channel channel(String id, String title, Optional<ChannelState> before, Channel.Turn... turns) {
        return new Channel(
                id,
                title,
                ChannelKind.FLIGHTS,
                before.map(state -> new Channel.Before(state, "known")),
                List.of(turns));
    }

    private static Channel.Turn turn(TurnKind kind, String key) {
        return new Channel.Turn(kind, by(key));
    }

    private static Project.Milestone milestone(Step step, Basis basis) {
        return new Project.Milestone(step, basis);
    }

    private ProjectCourse course(Project.Milestone... milestones) {
        return ProjectCourse.of(new Project("p", "P", List.of(milestones)), known("2020-03-31"), missing);
    }

    private static Stake gas() {
        DatedSeries sales = series("sales", point(2016, "20", "2017-02-28"), point(2017, "20", "2018-02-28"));
        DatedSeries allSales = series("all-sales", point(2017, "200", "2018-02-28"));
        DatedSeries bought = series(
                "bought",
                point(2016, "24", "2017-02-28"),
                point(2017, "25", "2018-02-28"),
                point(2018, "26", "2019-02-28"));
        DatedSeries allBought = series("all-bought", point(2016, "48", "2017-02-28"), point(2017, "50", "2018-02-28"));
        return new Stake(
                "gas",
                "Gas",
                List.of(sales),
                List.of(new Stake.Dependence("RUS", sales, allSales), new Stake.Dependence("TUR", bought, allBought)));
    }

    private static DatedSeries series(String name, Point... points) {
        return new DatedSeries(name, List.of(points));
    }

    private static Point point(int year, String value, String knownBy) {
        return new Point(
                year(year),
                Optional.of(new BigDecimal(value)),
                "bcm",
                false,
                LocalDate.parse(knownBy),
                "a statistic",
                Optional.empty(),
                Optional.empty(),
                "stakes.csv:2");
    }

    private static Window year(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
