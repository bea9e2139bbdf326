package org.entente.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.entente.series.Window;

/** A period as a table of series writes it: a year, a month, a day, or two days with a slash between. */
final class PeriodWord {
    private static final int YEAR_LETTERS = 4;
    private static final int MONTH_LETTERS = 7;

    private PeriodWord() {}

    /** The days that the word means; empty when it means none. */
    static Optional<Window> parse(String word) {
        try {
            int slash = word.indexOf('/');
            return Optional.of(
                    slash < 0
                            ? single(word)
                            : new Window(
                                    LocalDate.parse(word.substring(0, slash)),
                                    LocalDate.parse(word.substring(slash + 1))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Window single(String word) {
        return switch (word.length()) {
            case YEAR_LETTERS -> {
                Year year = Year.parse(word);
                yield new Window(year.atDay(1), year.atDay(year.length()));
            }
            case MONTH_LETTERS -> {
                YearMonth month = YearMonth.parse(word);
                yield new Window(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(word);
                yield new Window(day, day);
            }
        };
    }
}
