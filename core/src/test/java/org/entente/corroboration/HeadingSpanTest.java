package org.entente.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSpanTest {
    @ParameterizedTest
    @CsvSource({
        "September–October 2015,10,2015",
        "December 2015 – February 2016,1,2016",
        "November 2019 – September 2020,10,",
        "Idlib 2018,5,2018",
        "2014 to 2016,5,",
        "Since October 2020,11,",
    })
    void takesAYearFromAHeadingOnlyWhenThereIsOne(String heading, int month, Integer year) {
        assertThat(HeadingSpan.of(heading).map(span -> span.yearOf(month)).filter(found -> found.isPresent()))
                .isEqualTo(Optional.ofNullable(year).map(OptionalInt::of));
    }
}
