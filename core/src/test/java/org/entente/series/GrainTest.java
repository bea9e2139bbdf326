package org.entente.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrainTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2020-02-29, 2020-02-29, 2020-02-29",
        "WEEK, 2020-03-01, 2020-02-24, 2020-03-01",
        "WEEK, 2020-02-24, 2020-02-24, 2020-03-01",
        "WEEK, 2021-01-03, 2020-12-28, 2021-01-03",
        "WEEK, 2018-12-31, 2018-12-31, 2019-01-06",
        "MONTH, 2020-02-10, 2020-02-01, 2020-02-29",
        "MONTH, 2019-02-28, 2019-02-01, 2019-02-28",
        "MONTH, 1900-02-01, 1900-02-01, 1900-02-28",
        "MONTH, 2000-02-29, 2000-02-01, 2000-02-29",
        "MONTH, 2019-12-31, 2019-12-01, 2019-12-31"
    })
    void aDayLiesInOnePeriod(Grain grain, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(grain.startOf(day)).isEqualTo(from);
        assertThat(grain.period(grain.startOf(day))).isEqualTo(new Window(from, to));
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void periodsFollowWithoutGapAndCoverTheWindow(Grain grain) {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            LocalDate from = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(3000));
            Window window = new Window(from, from.plusDays(random.nextInt(500)));
            List<LocalDate> starts = grain.starts(window);
            assertThat(grain.period(starts.getFirst()).contains(window.from())).isTrue();
            assertThat(grain.period(starts.getLast()).contains(window.to())).isTrue();
            for (int j = 1; j < starts.size(); j++) {
                assertThat(grain.period(starts.get(j - 1)).to().plusDays(1)).isEqualTo(starts.get(j));
            }
        }
    }

    @Test
    void aWindowOfOneDayTouchesOnePeriod() {
        LocalDate day = LocalDate.of(2020, 1, 31);
        assertThat(Grain.MONTH.starts(new Window(day, day))).containsExactly(LocalDate.of(2020, 1, 1));
        assertThat(Grain.WEEK.starts(new Window(day, day.plusDays(3)))).hasSize(2);
    }
}
