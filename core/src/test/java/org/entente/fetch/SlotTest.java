package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
    @Test
    void isFoundInTheNameOfAFile() {
        assertThat(Slot.in("20180101001500.export.CSV.zip")).contains(Slot.of("20180101001500"));
        assertThat(Slot.in("gdelt2_20180101000000.export.CSV.gz")).contains(Slot.of("20180101000000"));
        assertThat(Slot.in("20180101.export.CSV.gz")).isEmpty();
        assertThat(Slot.in("20180101001600.export.CSV")).as("no quarter").isEmpty();
        assertThat(Slot.in("120180101001500.CSV")).as("fifteen digits").isEmpty();
    }

    @Test
    void aDayHasNinetySixSlots() {
        assertThat(Slot.listOf(LocalDate.of(2018, 1, 1)))
                .hasSize(96)
                .startsWith(Slot.of("20180101000000"), Slot.of("20180101001500"))
                .endsWith(Slot.of("20180101234500"));
    }

    @Test
    void theFirstDayBeginsLate() {
        assertThat(Slot.listOf(LocalDate.of(2015, 2, 18))).hasSize(4).startsWith(Slot.FIRST);
        assertThat(Slot.listOf(LocalDate.of(2015, 2, 17))).isEmpty();
    }

    @Test
    void knowsItsFile() {
        assertThat(Slot.of("20180101001500").fileName()).isEqualTo("20180101001500.export.CSV.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20180101001", "20180101001501", "20180101001400", "20180230001500", "x", "20180101245959"})
    void rejectsWhatIsNoQuarter(String name) {
        assertThatThrownBy(() -> Slot.of(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeCoversWholeDays() {
        SlotRange range = SlotRange.of(new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 2)));
        assertThat(range).hasToString("20180101000000 to 20180102234500");
        assertThat(range.days()).hasSize(2);
    }

    @Test
    void aRangeEndsBehindItsBegin() {
        assertThatThrownBy(() -> new SlotRange(Slot.FIRST.next(), Slot.FIRST))
                .hasMessage("slots cannot end (20150218230000) before they begin (20150218231500)");
    }
}
