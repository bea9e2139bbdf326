package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.fragility.Stance.Phase;
import org.entente.structure.StatePair;
import org.junit.jupiter.api.Test;

class CrisisHistoryTest {
    private static final StatePair PAIR = new StatePair(365, 640);
    private static final StatePair OTHER = new StatePair(200, 365);
    private static final LocalDate JET = LocalDate.of(2015, 11, 24);
    private static final LocalDate LETTER = LocalDate.of(2016, 6, 29);

    private static CrisisSpell spell(
            String id, StatePair pair, LocalDate from, LocalDate to, Told clash, Told settled) {
        return new CrisisSpell(id, pair, from, Optional.of(to), clash, settled);
    }

    private static CrisisSpell jet(Told settled) {
        return spell("jet", PAIR, JET, LETTER, Told.YES, settled);
    }

    @Test
    void spellsOfAPairThatOverlapAreOne() {
        CrisisHistory history = new CrisisHistory(List.of(
                jet(Told.YES),
                spell("more", PAIR, JET.plusDays(10), LETTER.plusDays(20), Told.NO, Told.NO),
                spell("apart", PAIR, LETTER.plusDays(100), LETTER.plusDays(120), Told.NO, Told.NO)));
        assertThat(history.of(PAIR))
                .containsExactly(
                        spell("jet+more", PAIR, JET, LETTER.plusDays(20), Told.YES, Told.UNKNOWN),
                        spell("apart", PAIR, LETTER.plusDays(100), LETTER.plusDays(120), Told.NO, Told.NO));
    }

    @Test
    void anEndThatLiesAheadIsNotKnown() {
        CrisisHistory history = new CrisisHistory(List.of(jet(Told.YES)));
        assertThat(history.asOf(JET.minusDays(1)).of(PAIR)).isEmpty();
        assertThat(history.asOf(LETTER.minusDays(1)).of(PAIR))
                .containsExactly(new CrisisSpell("jet", PAIR, JET, Optional.empty(), Told.UNKNOWN, Told.UNKNOWN));
        assertThat(history.asOf(LETTER).of(PAIR)).containsExactly(jet(Told.YES));
    }

    @Test
    void aPairIsCalmThenInCrisisThenOnHoldOrSettledThenCalmAgain() {
        assertThat(phase(Told.NO, JET)).isEqualTo(Phase.CALM);
        assertThat(phase(Told.NO, JET.plusDays(1))).isEqualTo(Phase.CRISIS);
        assertThat(phase(Told.NO, LETTER)).isEqualTo(Phase.CRISIS);
        assertThat(phase(Told.NO, LETTER.plusDays(1))).isEqualTo(Phase.ON_HOLD);
        assertThat(phase(Told.UNKNOWN, LETTER.plusDays(1))).isEqualTo(Phase.ON_HOLD);
        assertThat(phase(Told.YES, LETTER.plusDays(1))).isEqualTo(Phase.SETTLED);
        assertThat(phase(Told.YES, LETTER.plusWeeks(520))).isEqualTo(Phase.CALM);
    }

    private static Phase phase(Told settled, LocalDate day) {
        return Stance.of(List.of(jet(settled)), day).phase();
    }

    @Test
    void crisesWithOthersAreThoseBeforeTheDayAndNotThePairsOwn() {
        CrisisHistory history = new CrisisHistory(
                List.of(jet(Told.YES), spell("other", OTHER, JET.minusYears(1), JET.minusMonths(6), Told.NO, Told.NO)));
        assertThat(history.withOthers(365, PAIR, JET, 5)).isEqualTo(1);
        assertThat(history.withOthers(365, PAIR, JET.minusYears(1), 5)).isZero();
        assertThat(history.withOthers(640, PAIR, LETTER, 5)).isZero();
        assertThat(history.withOthers(365, PAIR, JET.plusYears(5), 5)).isZero();
    }

    @Test
    void aCrisisCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> spell("jet", PAIR, LETTER, JET, Told.NO, Told.NO))
                .hasMessage("jet ends on 2015-11-24, before it begins on 2016-06-29");
    }

    @Test
    void aPairNamesTheLowerNumberFirst() {
        assertThat(StatePair.of(640, 365)).isEqualTo(PAIR);
        assertThatThrownBy(() -> new StatePair(640, 365)).hasMessageContaining("the lower number first");
    }
}
