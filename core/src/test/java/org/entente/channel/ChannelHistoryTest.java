package org.entente.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.channel.KnownIncidents.by;
import static org.entente.channel.KnownIncidents.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelHistoryTest {
    private static final String[] INCIDENTS = {
        "ban 2015-11-28", "promise 2016-06-30", "first-flight 2016-09-02", "quota 2016-10-09"
    };
    private static final Channel.Before OPEN_BEFORE = new Channel.Before(ChannelState.OPEN, "it was flown");

    private final List<String> missing = new ArrayList<>();

    @Test
    void isOpenClosedAndOpenAgain() {
        ChannelHistory flights = history(
                "2020-03-31",
                Optional.of(OPEN_BEFORE),
                turn(TurnKind.CLOSED, by("ban")),
                turn(TurnKind.OPENED, by("first-flight")));
        assertThat(flights.spans())
                .extracting(ChannelSpan::state, ChannelSpan::from, ChannelSpan::to)
                .containsExactly(
                        tuple(ChannelState.OPEN, Optional.empty(), day("2015-11-27")),
                        tuple(ChannelState.CLOSED, day("2015-11-28"), day("2016-09-01")),
                        tuple(ChannelState.OPEN, day("2016-09-02"), Optional.empty()));
        assertThat(flights.spans().getFirst().note()).contains("it was flown");
        assertThat(flights.spans().get(1).evidence())
                .extracting(Cited::reference, Cited::claimant, Cited::document)
                .containsExactly(tuple("ban", Optional.of("RUS HOS"), "Kremlin, statement"));
        assertThat(flights.told()).isEqualTo("closed from 2015-11-28, open from 2016-09-02");
        assertThat(missing).isEmpty();
    }

    @Test
    void isUnknownBeforeTheFirstTurnUnlessTheCaseSays() {
        ChannelHistory flights = history("2020-03-31", Optional.empty(), turn(TurnKind.CLOSED, by("ban")));
        assertThat(flights.on(LocalDate.of(2015, 11, 27))).isEqualTo(ChannelState.UNKNOWN);
        assertThat(flights.spans().getFirst().note()).contains("nothing known says how it stood");
        assertThat(flights.on(LocalDate.of(2015, 11, 28))).isEqualTo(ChannelState.CLOSED);
    }

    @Test
    void announcedIsNotDone() {
        ChannelHistory flights = history(
                "2016-08-01",
                Optional.of(OPEN_BEFORE),
                turn(TurnKind.CLOSED, by("ban")),
                turn(TurnKind.OPENING_ANNOUNCED, by("promise")),
                turn(TurnKind.CLOSING_ANNOUNCED, told("2015-11-25")));
        assertThat(flights.latest().state()).isEqualTo(ChannelState.CLOSED);
        assertThat(flights.on(LocalDate.of(2015, 11, 26))).isEqualTo(ChannelState.OPEN);
        assertThat(flights.turns())
                .extracting(ChannelTurn::kind)
                .containsExactly(TurnKind.CLOSING_ANNOUNCED, TurnKind.CLOSED, TurnKind.OPENING_ANNOUNCED);
    }

    @Test
    void nothingLearnedLaterShows() {
        Channel.Turn later = turn(
                TurnKind.OPENED,
                new Basis.ByDocument(
                        LocalDate.of(2016, 1, 1), "Opened in secret.", "a document", LocalDate.of(2018, 1, 1)));
        ChannelHistory before = history(
                "2016-08-01",
                Optional.empty(),
                turn(TurnKind.CLOSED, by("ban")),
                later,
                turn(TurnKind.OPENED, by("first-flight")));
        assertThat(before.latest().state()).isEqualTo(ChannelState.CLOSED);
        assertThat(missing).as("not yet known is passed over in silence").isEmpty();
        ChannelHistory after = history("2018-01-01", Optional.empty(), turn(TurnKind.CLOSED, by("ban")), later);
        assertThat(after.latest().from()).contains(LocalDate.of(2016, 1, 1));
    }

    @Test
    void whatNobodyKnowsIsMissing() {
        ChannelHistory flights = history("2020-03-31", Optional.empty(), turn(TurnKind.CLOSED, by("nowhere")));
        assertThat(flights.latest().state()).isEqualTo(ChannelState.UNKNOWN);
        assertThat(missing).containsExactly("the channel \"flights\": the incident nowhere is not known");
    }

    @Test
    void turnsOfOneDayThatContradictEachOtherLeaveItUnknown() {
        ChannelHistory flights = history(
                "2020-03-31",
                Optional.of(OPEN_BEFORE),
                turn(TurnKind.CLOSED, by("ban")),
                turn(TurnKind.OPENED, told("2015-11-28")));
        assertThat(flights.latest().state()).isEqualTo(ChannelState.UNKNOWN);
        assertThat(flights.latest().note()).contains("the turns of one day contradict each other");
        assertThat(flights.latest().evidence()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfTheSameTurnsGivesTheSame(long seed) {
        List<Channel.Turn> turns = new ArrayList<>(List.of(
                turn(TurnKind.CLOSED, by("ban")),
                turn(TurnKind.OPENING_ANNOUNCED, by("promise")),
                turn(TurnKind.RESTRICTED, by("quota")),
                turn(TurnKind.RESTRICTED, told("2016-10-09")),
                turn(TurnKind.OPENED, by("first-flight"))));
        ChannelHistory straight = history("2020-03-31", Optional.empty(), turns.toArray(new Channel.Turn[0]));
        Collections.shuffle(turns, new Random(seed));
        ChannelHistory shuffled = history("2020-03-31", Optional.empty(), turns.toArray(new Channel.Turn[0]));
        assertThat(shuffled.spans()).isEqualTo(straight.spans());
        assertThat(shuffled.turns()).isEqualTo(straight.turns());
        assertThat(shuffled.interruptions()).isEqualTo(straight.interruptions());
    }

    @Test
    void noChangeOfStateIsWithoutEvidence() {
        assertThatThrownBy(() -> new ChannelSpan(
                        ChannelState.CLOSED, day("2015-11-28"), Optional.empty(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no change of state without evidence: CLOSED from 2015-11-28");
    }

    @Test
    void anInterruptionHasItsEasingAndItsEnd() {
        ChannelHistory flights = history(
                "2020-03-31",
                Optional.of(OPEN_BEFORE),
                turn(TurnKind.CLOSED, by("ban")),
                turn(TurnKind.RESTRICTED, by("first-flight")),
                turn(TurnKind.OPENED, by("quota")));
        assertThat(flights.interruptions()).singleElement().satisfies(one -> {
            assertThat(one.closed()).isTrue();
            assertThat(one.begun().reference()).isEqualTo("ban");
            assertThat(one.eased()).extracting(Cited::reference).containsExactly("first-flight");
            assertThat(one.resumed().map(Cited::reference)).contains("quota");
            assertThat(one.days()).contains(316L);
            assertThat(one.resumedAfter(LocalDate.of(2016, 6, 27))).contains(104L);
        });
    }

    @Test
    void anInterruptionThatLastsHasNoDays() {
        ChannelHistory flights = history("2020-03-31", Optional.empty(), turn(TurnKind.RESTRICTED, by("ban")));
        assertThat(flights.interruptions()).singleElement().satisfies(one -> {
            assertThat(one.closed()).isFalse();
            assertThat(one.resumed()).isEmpty();
            assertThat(one.days()).isEmpty();
        });
    }

    @Test
    void whatWasClosedBeforeAndIsEasedIsNoInterruption() {
        ChannelHistory travel = history(
                "2020-03-31",
                Optional.of(new Channel.Before(ChannelState.CLOSED, "never allowed")),
                turn(TurnKind.RESTRICTED, by("quota")));
        assertThat(travel.interruptions()).isEmpty();
    }

    @Test
    void nothingIsKnownBeforeItHappens() {
        assertThatThrownBy(() -> new Basis.ByDocument(
                        LocalDate.of(2016, 1, 2), "It is told.", "a document", LocalDate.of(2016, 1, 1)))
                .hasMessage("known by 2016-01-01, before it happened on 2016-01-02");
    }

    private ChannelHistory history(String asOf, Optional<Channel.Before> before, Channel.Turn... turns) {
        Channel channel = new Channel("flights", "Flights", ChannelKind.FLIGHTS, before, List.of(turns));
        return ChannelHistory.of(channel, KnownIncidents.asOf(asOf, INCIDENTS), missing);
    }

    private static Channel.Turn turn(TurnKind kind, Basis basis) {
        return new Channel.Turn(kind, basis);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
