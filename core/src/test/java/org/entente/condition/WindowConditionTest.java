package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.series.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowConditionTest {
    private static final Window WEEK = new Window(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 7));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                // condition | days that matched | days that may have matched | answer
                "window.count >= 2                          | 1 5 9 |     | YES",
                "window.count >= 3                          | 1 5 9 |     | NO",
                "window.count >= 3                          | 1 5   | 6   | UNKNOWN",
                "window.count >= 2                          | 1 5   | 6   | YES",
                "window.count >= 4                          | 1 5   | 6   | NO",
                "window.count == 3                          | 1 5   | 6 7 | UNKNOWN",
                "3 > window.count                           | 1 5   |     | YES",
                "window.perWeek >= 2                        | 1 5   |     | YES",
                "window.perWeek > 2.5                       | 1 5   |     | NO",
                "daysSinceLast > 1                          | 1 5   |     | YES",
                "daysSinceLast > 1                          | 1 5   | 7   | UNKNOWN",
                "daysSinceLast > 1                          | 1 5   | 3   | YES",
                "daysSinceLast > 1                          |       |     | UNKNOWN",
                "daysSinceLast > 1 && window.count > 0      |       |     | NO",
                "window.count == 0 || daysSinceLast >= 1    |       |     | YES",
                "!(window.count == 0)                       | 2     |     | YES"
            })
    void whatMayHaveMatchedMakesTheAnswerUnknownOnlyWhereItMatters(
            String text, String matched, String unknown, Answer answer) throws Exception {
        Tally tally = Tally.of(WEEK, days(matched), days(unknown));

        assertThat(WindowCondition.compile(text).answer(tally)).isEqualTo(answer);
    }

    private static List<LocalDate> days(String numbers) {
        return Stream.ofNullable(numbers)
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .map(number -> LocalDate.of(2020, 2, Integer.parseInt(number)))
                .toList();
    }
}
