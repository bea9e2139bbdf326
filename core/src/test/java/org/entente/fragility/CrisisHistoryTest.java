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
        assertThat(history.asOf(LETTER.minusDays(1)).of(PAIR)).containsExactly(lasting("jet", JET));
        assertThat(history.asOf(LETTER).of(PAIR)).containsExactly(jet(Told.YES));
    }

    private static CrisisSpell lasting(String id, LocalDate from) {
        return new CrisisSpell(id, PAIR, from, Optional.empty(), Told.UNKNOWN, Told.UNKNOWN, /* lasts= */ true);
    }

    @Test
    void aCrisisOfYearsGoesOnUntilItsEndHasCome() {
        CrisisHistory history =
                new CrisisHistory(List.of(spell("long", PAIR, JET, JET.plusYears(4), Told.NO, Told.NO)));
        LocalDate third = JET.plusYears(2);

        assertThat(Stance.of(history.asOf(third).of(PAIR), third.plusDays(1)).phase())
                .isEqualTo(Phase.CRISIS);
    }

    @Test
    void aCrisisOfWhichNobodyTellsTheEndIsTakenToLastAYear() {
        List<CrisisSpell> spells = List.of(new CrisisSpell("jet", PAIR, JET, Optional.empty(), Told.NO, Told.NO));

        assertThat(Stance.of(spells, JET.plusWeeks(52)).phase()).isEqualTo(Phase.CRISIS);
        assertThat(Stance.of(spells, JET.plusWeeks(53)).phase()).isEqualTo(Phase.ON_HOLD);
    }

    @Test
    void whatJoinsACrisisLaterIsNotNamedBefore() {
        CrisisHistory history = new CrisisHistory(List.of(
                spell("jet", PAIR, JET, LETTER, Told.NO, Told.NO),
                spell("more", PAIR, LETTER, LETTER.plusDays(20), Told.NO, Told.NO),
                spell("more", PAIR, LETTER.plusDays(1), LETTER.plusDays(30), Told.NO, Told.NO)));

        assertThat(history.asOf(LETTER.minusDays(1)).of(PAIR)).containsExactly(lasting("jet", JET));
        assertThat(history.asOf(LETTER.plusDays(1)).of(PAIR)).containsExactly(lasting("jet+more", JET));
        assertThat(history.asOf(LETTER.plusDays(30)).of(PAIR))
                .containsExactly(spell("jet+more", PAIR, JET, LETTER.plusDays(30), Told.NO, Told.NO));
    }

    @Test
    void whatBeginsWhileACrisisLastsIsAPartOfIt() {
        CrisisHistory history = new CrisisHistory(List.of(
                spell("long", PAIR, JET, JET.plusYears(4), Told.NO, Told.NO),
                spell("within", PAIR, JET.plusYears(2), JET.plusYears(3), Told.YES, Told.NO)));

        assertThat(history.asOf(JET.plusYears(3).plusDays(1)).of(PAIR))
                .singleElement()
                .satisfies(spell -> {
                    assertThat(spell.lasts()).isTrue();
                    assertThat(spell.id()).isEqualTo("long+within");
                    assertThat(spell.clash()).isEqualTo(Told.YES);
                });
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
