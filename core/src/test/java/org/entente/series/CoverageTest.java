package org.entente.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 2, 1);
    private static final Window WINDOW = new Window(FIRST, FIRST.plusDays(9));

    /** Two unknown days, one whole, one in part, two missing, one whole, three missing. */
    private final Coverage coverage = new Coverage(
            WINDOW, new TreeMap<>(Map.of(day(2), 1.0, day(3), 0.4, day(4), 0.0, day(6), 1.0, day(30), 1.0)));

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    @Test
    void tellsAGapFromWhatLiesBeforeTheFirstCoveredDay() {
        assertThat(coverage.on(day(1))).isEqualTo(Covered.BEFORE);
        assertThat(coverage.on(day(2))).isEqualTo(Covered.WHOLLY);
        assertThat(coverage.on(day(3))).isEqualTo(Covered.PARTLY);
        assertThat(coverage.on(day(4))).as("a share of nothing").isEqualTo(Covered.NOT);
        assertThat(coverage.share(day(3))).isEqualTo(0.4);
        assertThat(coverage.share(day(4))).isZero();
    }

    @Test
    void listsGapsAsRunsWithoutTheUnknownDays() {
        assertThat(coverage.gaps()).containsExactly(new Window(day(4), day(5)), new Window(day(7), day(9)));
        assertThat(coverage.before()).contains(new Window(day(0), day(1)));
        assertThat(coverage.days(WINDOW, Covered.NOT)).isEqualTo(5);
        assertThat(coverage.covered(WINDOW)).isEqualTo(3);
    }

    @Test
    void withNoCoveredDayAtAllEverythingIsUnknown() {
        Coverage nothing = new Coverage(WINDOW, new TreeMap<>());
        assertThat(nothing.gaps()).isEmpty();
        assertThat(nothing.before()).contains(WINDOW);
        assertThat(nothing.first()).isEmpty();
    }

    @Test
    void historyBeforeTheWindowCounts() {
        Coverage later = new Coverage(new Window(day(4), day(9)), coverage.shares());
        assertThat(later.before()).isEmpty();
        assertThat(later.history(day(4))).isEqualTo(2);
        assertThat(later.history(day(40))).isEqualTo(4);
    }

    @Test
    void tellsDetectorsWhatTheyCannotJudge() {
        assertThat(coverage.cannotTell(new Window(day(0), day(1)), 2))
                .contains(new Value.Unknown("before the first covered day"));
        assertThat(coverage.cannotTell(new Window(day(4), day(5)), 2)).contains(new Value.Gap());
        assertThat(coverage.cannotTell(new Window(day(2), day(3)), 2))
                .contains(new Value.Unknown("fewer than 2 covered days before"));
        assertThat(coverage.cannotTell(new Window(day(5), day(6)), 2)).isEqualTo(Optional.empty());
    }

    @Test
    void noMoreThanAllOfADayCanBeHeld() {
        assertThatThrownBy(() -> new Coverage(WINDOW, new TreeMap<>(Map.of(day(1), 1.1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no more than all of 2016-02-02 can be held, not 1.1");
    }
}
