package org.entente.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met on 24 November 2015 in Paris | 2015-11-24",
                "on November 24, 2015, they met | 2015-11-24",
                "on the 24th of November | ?-11-24",
                "on Nov. 24, 2015 | 2015-11-24",
                "2015-11-24 was a Tuesday | 2015-11-24",
                "on 24\u00a0November\u00a02015 | 2015-11-24",
                "talks of 23–24 January 2017 | 2017-01-23/24",
                "between 30 and 31 October 2017 | 2017-10-30/31",
                "in November 2015 | ''",
                "at 12.30 May rested | ''",
            })
    void findsDatesHoweverWritten(String text, String expected) {
        assertThat(WrittenDates.in(text).stream().map(WrittenDatesTest::line).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String line(WrittenDates.Written date) {
        String year = date.year().isPresent() ? String.valueOf(date.year().getAsInt()) : "?";
        String day =
                String.format(Locale.ROOT, "%s-%02d-%02d", year, date.month().getValue(), date.first());
        return date.first() == date.last() ? day : day + "/" + date.last();
    }
}
