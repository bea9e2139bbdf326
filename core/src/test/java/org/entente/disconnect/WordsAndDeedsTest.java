package org.entente.disconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.disconnect.ActsOfAPair.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.disconnect.Standing.Known;
import org.entente.disconnect.Standing.NotCovered;
import org.entente.disconnect.Standing.NotEnough;
import org.entente.event.EventType;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class WordsAndDeedsTest {
    private static final DisconnectRules RULES = DisconnectRules.DEFAULT;
    private static final LocalDate LAST = FIRST.plusWeeks(30).minusDays(1);
    private static final Window SPAN = new Window(FIRST, LAST);

    private static WordsAndDeeds reader(List<Act> acts, DisconnectRules rules) {
        return new WordsAndDeeds(acts, SPAN, rules, _ -> true);
    }

    /** Twenty-six weeks as usual, then four of rosy words over harsh deeds. */
    private static List<Act> rosyAtLast() {
        return new ActsOfAPair()
                .weeks(FIRST, 26, 2, 3)
                .weeks(FIRST.plusWeeks(26), 4, 6, -5)
                .list();
    }

    @Test
    void ranksAValueAmongThoseOfThePast() {
        assertThat(MidRank.of(5, new double[] {1, 2, 5, 9})).isEqualTo((2 + 0.5 + 0.5) / 5);
        assertThat(MidRank.of(0, new double[] {1, 2, 3})).isEqualTo(0.5 / 4);
        assertThat(MidRank.of(1 + 1e-12, new double[] {1, 1})).isEqualTo(0.5);
    }

    @Test
    void findsWordsRosierThanDeeds() {
        assertThat(reader(rosyAtLast(), RULES).at(LAST)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.wordsMean()).isCloseTo(6, within(1e-9));
            assertThat(known.deedsMean()).isCloseTo(-5, within(1e-9));
            assertThat(known.past()).isEqualTo(23);
            assertThat(known.words()).isCloseTo(23.5 / 24, within(1e-9));
            assertThat(known.deeds()).isCloseTo(0.5 / 24, within(1e-9));
            assertThat(known.gap()).isCloseTo(23.0 / 24, within(1e-9));
        });
    }

    @Test
    void callsItNoDisconnectWhenDeedsAreKinderThanWords() {
        List<Act> acts = new ActsOfAPair()
                .weeks(FIRST, 26, 2, 3)
                .weeks(FIRST.plusWeeks(26), 4, -4, 7)
                .list();
        assertThat(reader(acts, RULES).at(LAST)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.gap()).isZero();
            assertThat(known.difference()).isNegative();
        });
    }

    @Test
    void looksAtThePastOnly() {
        LocalDate day = FIRST.plusWeeks(20).minusDays(1);
        List<Act> later = new ArrayList<>(rosyAtLast());
        later.addAll(new ActsOfAPair().weeks(FIRST.plusWeeks(20), 10, -9, 9).list());
        assertThat(reader(later, RULES).at(day))
                .isEqualTo(reader(rosyAtLast(), RULES).at(day));
    }

    @Test
    void saysThatThereIsNotEnoughRatherThanNoGap() {
        List<Act> few = new ActsOfAPair()
                .weeks(FIRST, 26, 2, 3)
                .add(LAST, EventType.SUPPORT, 5)
                .add(LAST, EventType.AID, 7)
                .list();
        assertThat(reader(few, RULES).at(LAST)).isEqualTo(new NotEnough("1 words and 1 deeds, of each 5 are needed"));
        assertThat(reader(rosyAtLast(), RULES).at(FIRST.plusWeeks(10)))
                .isEqualTo(new NotEnough("only 3 earlier windows are known, 8 are needed"));
    }

    @Test
    void knowsNothingOfDaysThatNoSourceHeld() {
        WordsAndDeeds gap = new WordsAndDeeds(
                rosyAtLast(), SPAN, RULES, window -> window.to().isBefore(LAST.minusDays(3)));
        assertThat(gap.at(LAST)).isEqualTo(new NotCovered());
        assertThat(reader(rosyAtLast(), RULES).at(LAST.plusDays(1))).isEqualTo(new NotCovered());
        assertThat(reader(rosyAtLast(), RULES).at(FIRST.plusDays(10))).isEqualTo(new NotCovered());
    }

    @Test
    void holdsWordsAgainstLaterDeeds() {
        List<Act> acts = new ActsOfAPair()
                .weeks(FIRST, 22, 2, 3)
                .weeks(FIRST.plusWeeks(22), 4, 6, 3.01)
                .weeks(FIRST.plusWeeks(26), 4, 2, -5)
                .list();
        assertThat(reader(acts, RULES.withLag(28)).at(LAST)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.wordsMean()).isCloseTo(6, within(1e-9));
            assertThat(known.deedsMean()).isCloseTo(-5, within(1e-9));
        });
    }

    @Test
    void weighsAGatheringByItsShare() {
        Act meeting = rosyAtLast().getFirst();
        Act shared = new Act(
                "g", LAST, meeting.direction(), meeting.what(), meeting.quad(), 10, 0.1, Level.STATE, Voice.OTHERS);
        List<Act> acts = new ArrayList<>(rosyAtLast());
        acts.add(shared);
        double mean = ((Known) reader(acts, RULES).at(LAST)).wordsMean();
        assertThat(mean).isCloseTo((20 * 6 + 0.1 * 10) / 20.1, within(1e-9));
    }

    @Test
    void namesRulesByWhichNoWindowCouldBeRanked() {
        assertThatThrownBy(() -> RULES.withLeastActs(0))
                .hasMessageContaining("0 acts")
                .hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new DisconnectRules(28, 7, 40, 5, 8, 0.75, 0, 999, 1))
                .hasMessage("a memory of 40 days never holds 8 windows of the past");
        assertThatThrownBy(() -> new Act(
                        "x",
                        LAST,
                        rosyAtLast().getFirst().direction(),
                        rosyAtLast().getFirst().what(),
                        rosyAtLast().getFirst().quad(),
                        Double.NaN,
                        1,
                        Level.STATE,
                        Voice.OTHERS))
                .hasMessageContaining("the act x has the weight NaN");
    }
}
