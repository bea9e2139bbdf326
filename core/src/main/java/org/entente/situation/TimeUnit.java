package org.entente.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units in which news counts time. */
enum TimeUnit {
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    DECADE;

    private static final int HOURS_A_DAY = 24;
    private static final int YEARS_A_DECADE = 10;
    /** How far "two weeks ago" may be off, in days. */
    private static final int WEEK_SLACK = 3;

    private static final Map<String, TimeUnit> WORDS = words();

    private static Map<String, TimeUnit> words() {
        Map<String, TimeUnit> words = new HashMap<>();
        for (TimeUnit unit : values()) {
            String word = unit.name().toLowerCase(Locale.ROOT);
            words.put(word, unit);
            words.put(word + "s", unit);
        }
        return words;
    }

    static Set<String> spellings() {
        return WORDS.keySet();
    }

    static Optional<TimeUnit> find(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The unit that holds a day, moved by a number of units. */
    Span whole(LocalDate day, int moved) {
        return switch (this) {
            case HOUR, DAY -> Span.day(day.plusDays(moved));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(moved);
                yield Span.between(monday, monday.plusDays(6), Precision.WEEK);
            }
            case WEEKEND -> weekend(day, moved);
            case MONTH -> Span.month(YearMonth.from(day).plusMonths(moved));
            case YEAR -> Span.year(day.getYear() + moved);
            case DECADE -> Span.decade(day.getYear() + moved * YEARS_A_DECADE);
        };
    }

    /** The weekend of the week, or, when it is still to come and 0 is meant, the one before. */
    private static Span weekend(LocalDate day, int moved) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY).plusWeeks(moved);
        return Span.between(saturday, saturday.plusDays(1), Precision.DAYS);
    }

    /** So many units before a day; negative numbers lie behind it. */
    LocalDate before(LocalDate day, int number) {
        return switch (this) {
            case HOUR -> day.minusDays(number / HOURS_A_DAY);
            case DAY -> day.minusDays(number);
            case WEEK, WEEKEND -> day.minusWeeks(number);
            case MONTH -> day.minusMonths(number);
            case YEAR -> day.minusYears(number);
            case DECADE -> day.minusYears((long) number * YEARS_A_DECADE);
        };
    }

    /** What "so many units before" a day means: exact for days, with some slack for the rest. Never reaches that day. */
    Span about(LocalDate day, int low, int high) {
        LocalDate from = before(day, high);
        LocalDate to = before(day, low);
        return switch (this) {
            case HOUR, DAY -> from.equals(to) ? Span.day(from) : Span.between(from, to, Precision.DAYS);
            case WEEK, WEEKEND -> Span.between(from.minusDays(WEEK_SLACK), to.plusDays(WEEK_SLACK), Precision.WEEK);
            case MONTH ->
                Span.between(YearMonth.from(from).atDay(1), YearMonth.from(to).atEndOfMonth(), Precision.MONTH);
            case YEAR ->
                Span.between(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(to.getYear(), 12, 31), Precision.YEAR);
            case DECADE ->
                Span.between(
                        Span.decade(from.getYear()).days().from(),
                        Span.decade(to.getYear()).days().to(),
                        Precision.DECADE);
        };
    }

    /** How closely a count of this unit tells a time. */
    Precision precision() {
        return switch (this) {
            case HOUR, DAY, WEEKEND -> Precision.DAYS;
            case WEEK -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
        };
    }
}
