package org.entente.disconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.disconnect.ActsOfAPair.FIRST;
import static org.entente.disconnect.ActsOfAPair.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.incident.Direction;
import org.entente.relation.Flow;
import org.entente.series.Coverage;
import org.entente.series.Value;
import org.junit.jupiter.api.Test;

class DisconnectReaderTest {
    private static final LocalDate LAST = LocalDate.of(2017, 7, 31);
    private static final DisconnectReader READER = new DisconnectReader(DisconnectRules.DEFAULT);

    private static ActsOfAPair usual() {
        return new ActsOfAPair().weeks(FIRST, 26, 2, 3);
    }

    private static DisconnectStudy read(List<Act> acts) {
        return READER.read(acts, coverage(FIRST, LAST), LAST);
    }

    private static GapRow last(DisconnectStudy study, Flow flow, Voices voices, Optional<Level> level) {
        return study.rows().stream()
                .filter(row -> row.flow() == flow
                        && row.voices() == voices
                        && row.level().equals(level))
                .filter(row -> row.window().to().equals(LAST))
                .findFirst()
                .orElseThrow();
    }

    private static double gap(GapRow row) {
        return ((Value.Known) row.gap()).estimate().value();
    }

    @Test
    void findsTheDirectionAndTheMonthInWhichTheyParted() {
        List<Act> acts =
                new ArrayList<>(usual().weeks(FIRST.plusWeeks(26), 5, 6, -5).list());
        acts.addAll(
                new ActsOfAPair().by(Direction.BACKWARD).weeks(FIRST, 31, 2, 3).list());
        DisconnectStudy study = read(acts);
        assertThat(gap(last(study, Flow.FORWARD, Voices.ALL, Optional.empty()))).isGreaterThan(0.9);
        assertThat(gap(last(study, Flow.BACKWARD, Voices.ALL, Optional.empty())))
                .isZero();
        Parting most = study.partings().getFirst();
        assertThat(most.row().window().to()).isEqualTo(LAST);
        assertThat(most.row().flow()).isEqualTo(Flow.FORWARD);
        assertThat(most.words()).hasSize(Parting.KEYS);
        assertThat(acts.stream().filter(act -> most.deeds().contains(act.key()) && act.weight() < -5))
                .isNotEmpty();
    }

    @Test
    void losesADisconnectThatStateMediaAloneTold() {
        List<Act> acts = new ArrayList<>(usual().in(Voice.STATE_MEDIA)
                .weeks(FIRST.plusWeeks(26), 5, 6, -5)
                .list());
        acts.addAll(new ActsOfAPair().weeks(FIRST.plusWeeks(26), 5, 2, 3).list());
        DisconnectStudy study = read(acts);
        assertThat(gap(last(study, Flow.FORWARD, Voices.ALL, Optional.empty()))).isGreaterThan(0.9);
        assertThat(gap(last(study, Flow.FORWARD, Voices.WITHOUT_STATE_MEDIA, Optional.empty())))
                .isLessThan(0.1);
    }

    @Test
    void tellsALevelOnlyWhereItHasEnoughByItself() {
        List<Act> acts =
                new ArrayList<>(usual().at(Level.LEADER).weeks(FIRST, 31, 4, 3).list());
        acts.addAll(new ActsOfAPair()
                .at(Level.MILITARY)
                .weeks(LAST.minusWeeks(1), 1, -5, 3)
                .list());
        DisconnectStudy study = read(acts);
        assertThat(study.rows().stream()
                        .map(GapRow::level)
                        .flatMap(Optional::stream)
                        .distinct())
                .contains(Level.LEADER)
                .doesNotContain(Level.MILITARY, Level.MEDIA);
    }

    @Test
    void keepsAMonthThatNobodyCoveredAsAGap() {
        Coverage held = coverage(FIRST, LocalDate.of(2017, 6, 20));
        DisconnectStudy study = READER.read(usual().list(), held, LAST);
        assertThat(study.rows().getLast().window().to()).isEqualTo(LocalDate.of(2017, 6, 20));
        TreeMap<LocalDate, Double> holes = new TreeMap<>(held.shares().headMap(LocalDate.of(2017, 5, 12)));
        holes.put(LocalDate.of(2017, 6, 20), 1.0);
        DisconnectStudy broken = READER.read(usual().list(), new Coverage(held.window(), holes), LAST);
        assertThat(broken.rows().stream()
                        .filter(row -> row.window().to().equals(LocalDate.of(2017, 5, 31)))
                        .map(GapRow::gap))
                .isNotEmpty()
                .allMatch(Value.Gap.class::isInstance);
    }

    @Test
    void saysNothingWhereNoStreamIsHeld() {
        DisconnectStudy study = READER.read(List.of(), coverage(FIRST, LAST), FIRST.minusDays(1));
        assertThat(study.span()).isEmpty();
        assertThat(study.tellsAnything()).isFalse();
    }

    @Test
    void givesTheSameStudyForTheSameActs() {
        List<Act> acts = usual().weeks(FIRST.plusWeeks(26), 5, 6, -5).list();
        assertThat(read(acts)).isEqualTo(read(acts.reversed().reversed()));
        assertThat(read(acts).tellsAnything()).isTrue();
    }
}
