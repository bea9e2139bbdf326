package org.entente.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 28);

    @Test
    void includesBothEnds() {
        Window window = new Window(FIRST, FIRST.plusDays(2));
        assertThat(window.days()).isEqualTo(3);
        assertThat(window.contains(FIRST)).isTrue();
        assertThat(window.contains(LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(window.contains(LocalDate.of(2020, 3, 1))).isTrue();
        assertThat(window.contains(FIRST.minusDays(1))).isFalse();
        assertThat(window.contains(LocalDate.of(2020, 3, 2))).isFalse();
        assertThat(window).hasToString("2020-02-28 to 2020-03-01");
    }

    @Test
    void mayBeASingleDay() {
        assertThat(new Window(FIRST, FIRST).days()).isEqualTo(1);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Window(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window cannot end (2020-02-27) before it begins (2020-02-28)");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, .9",
        "NaN, 0, 1, .9",
        "Infinity, 0, 1, .9",
        "0, NaN, 1, .9",
        "0, 0, NaN, .9",
        "0, 0, 1, 0",
        "0, 0, 1, 1",
        "0, 0, 1, NaN"
    })
    void anEstimateNeedsAFiniteValueUncrossedEndsAndALevel(double value, double low, double high, double level) {
        assertThatThrownBy(() -> new Estimate(value, low, high, level, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEstimateMayHaveNoWidth() {
        assertThat(new Estimate(1, 1, 1, .9, 5).n()).isEqualTo(5);
    }

    @Test
    void versionsOfAMethodBeginAtOne() {
        assertThat(new Method("relation-ledger", 1)).hasToString("relation-ledger v1");
        assertThatThrownBy(() -> new Method("relation-ledger", 0))
                .hasMessage("versions of a method begin at 1, not at 0");
    }
}
