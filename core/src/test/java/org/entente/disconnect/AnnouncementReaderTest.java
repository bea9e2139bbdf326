package org.entente.disconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.disconnect.ActsOfAPair.FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.disconnect.Announcement.Outcome;
import org.entente.event.EventType;
import org.entente.incident.Direction;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class AnnouncementReaderTest {
    private static final LocalDate LAST = FIRST.plusDays(364);

    private static AnnouncementReader reader(List<Act> acts) {
        return new AnnouncementReader(acts, new Window(FIRST, LAST), _ -> true);
    }

    private static Announcement only(ActsOfAPair acts) {
        List<Announcement> all = reader(acts.list()).follow(acts.list());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void followsAThreatToTheDeedThatCarriesItOut() {
        Announcement threat = only(new ActsOfAPair()
                .add(FIRST.plusDays(10), EventType.THREATEN, -6)
                .add(FIRST.plusDays(10), EventType.SANCTION, -7)
                .add(FIRST.plusDays(25), EventType.SANCTION, -7));
        assertThat(threat.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(threat.deed()).contains("a3");
        assertThat(threat.doneOn()).contains(FIRST.plusDays(25));
        assertThat(threat.deadline()).isEqualTo(FIRST.plusDays(40));
    }

    @Test
    void doesNotTakeALateDeedOrOneOfTheOtherSide() {
        ActsOfAPair late =
                new ActsOfAPair().add(FIRST, EventType.THREATEN, -6).add(FIRST.plusDays(31), EventType.ASSAULT, -9);
        assertThat(only(late).outcome()).isEqualTo(Outcome.NOT_KEPT);
        ActsOfAPair others = new ActsOfAPair()
                .add(FIRST, EventType.THREATEN, -6)
                .by(Direction.BACKWARD)
                .add(FIRST.plusDays(3), EventType.ASSAULT, -9);
        assertThat(only(others).outcome()).isEqualTo(Outcome.NOT_KEPT);
    }

    @Test
    void asksOfAThreatOfForceThatForceIsUsed() {
        ActsOfAPair acts = new ActsOfAPair()
                .add(FIRST, EventType.THREATEN, Optional.of("violence"), -7)
                .add(FIRST.plusDays(3), EventType.SANCTION, -7);
        assertThat(only(acts).outcome()).isEqualTo(Outcome.NOT_KEPT);
    }

    @Test
    void takesARefusalAsKeptWhileNothingIsGiven() {
        ActsOfAPair kept = new ActsOfAPair().add(FIRST, EventType.REJECT, -4);
        assertThat(only(kept).outcome()).isEqualTo(Outcome.KEPT);
        ActsOfAPair given =
                new ActsOfAPair().add(FIRST, EventType.REJECT, -4).add(FIRST.plusDays(20), EventType.AID, 7);
        assertThat(only(given).outcome()).isEqualTo(Outcome.NOT_KEPT);
    }

    @Test
    void holdsAnAgreementOfBothToEither() {
        ActsOfAPair acts = new ActsOfAPair()
                .by(Direction.MUTUAL)
                .add(FIRST, EventType.AGREE, 8)
                .by(Direction.BACKWARD)
                .add(FIRST.plusDays(80), EventType.RETREAT, 9);
        assertThat(only(acts).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void leavesOpenWhatIsNotDueAndUnknownWhatNobodyWatched() {
        ActsOfAPair fresh = new ActsOfAPair().add(LAST.minusDays(5), EventType.AGREE, 8);
        assertThat(only(fresh).outcome()).isEqualTo(Outcome.OPEN);
        List<Act> old = new ActsOfAPair().add(FIRST, EventType.AGREE, 8).list();
        AnnouncementReader blind = new AnnouncementReader(old, new Window(FIRST, LAST), _ -> false);
        assertThat(blind.follow(old).getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void standsTheShareKeptBesideChance() {
        ActsOfAPair acts = new ActsOfAPair();
        for (int i = 0; i < 8; i++) {
            acts.add(FIRST.plusDays(40L * i), EventType.THREATEN, -6);
        }
        acts.add(FIRST.plusDays(15), EventType.SANCTION, -7).add(FIRST.plusDays(55), EventType.SANCTION, -7);
        AnnouncementReader reader = reader(acts.list());
        Announcement.Tally tally =
                reader.tally(reader.follow(acts.list()), acts.list()).getFirst();
        assertThat(tally.kept()).isEqualTo(2);
        assertThat(tally.notKept()).isEqualTo(6);
        assertThat(tally.share().orElseThrow().value()).isEqualTo(0.25);
        assertThat(tally.share().orElseThrow().low()).isCloseTo(0.078, within(0.01));
        assertThat(tally.chance().orElseThrow()).isCloseTo((15 + 30) / 335.0, within(1e-9));
    }

    @Test
    void givesNoShareOfFewerThanFive() {
        ActsOfAPair acts = new ActsOfAPair().add(FIRST, EventType.THREATEN, -6);
        AnnouncementReader reader = reader(acts.list());
        Announcement.Tally tally =
                reader.tally(reader.follow(acts.list()), acts.list()).getFirst();
        assertThat(tally.share()).isEmpty();
        assertThat(tally.chance()).isEmpty();
    }
}
